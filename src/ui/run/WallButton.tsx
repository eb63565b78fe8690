import { lazy, Suspense, useState } from 'react';
import type { VenueId } from '../../domain/ids.ts';
import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useMayWrite } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';

const RunWall = lazy(async () => ({ default: (await import('./RunWall.tsx')).RunWall }));

/** Shows things on the walls, such as the theme and its time; nothing in a seminar without a question. */
export function WallButton({ theme, venue }: { theme: Theme | undefined; venue: VenueId | null }) {
  const t = useMessages().plenary;
  const { themes } = usePlan();
  const mayShow = useMayWrite('plenary');
  const [isOpen, setOpen] = useState(false);
  const [question] = [theme, ...themes].flatMap((each) => each?.questions ?? []);
  if (!question || !mayShow) return null;
  return (
    <>
      <Button variant="secondary" icon="device" onClick={() => setOpen(true)}>
        {t.wall}
      </Button>
      {isOpen && (
        <Suspense>
          <RunWall question={question.id} venue={venue} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
