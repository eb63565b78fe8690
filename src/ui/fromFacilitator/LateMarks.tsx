import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type LateWork, lateWork } from '../../document/lateWork.ts';
import type { PointId } from '../../domain/ids.ts';
import type { Theme } from '../../domain/plan.ts';
import { createSoon } from '../../session/soon.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useGroupDoc } from '../seminar/GroupProvider.tsx';
import { useRun } from '../seminar/useRun.ts';

const LateContext = createContext<LateWork | null>(null);

/** Typing is looked at when it pauses (ms). */
const calm = 300;

/** Knows for the screen inside what of a theme the group has written after its lock. */
export function LateMarksProvider({ theme, children }: { theme: Theme; children: ReactNode }) {
  const group = useGroupDoc();
  const lock = useRun().locks.get(theme.id);
  const [late, setLate] = useState<LateWork | null>(null);
  const { id, questions } = theme;
  useEffect(() => {
    if (!lock) return;
    const soon = createSoon();
    const asked = questions.map((question) => question.id);
    const read = () => setLate(lateWork(group, id, asked, lock));
    read();
    const stop = group.subscribeToAll(() => soon.run('read', calm, read));
    return () => {
      soon.cancelAll();
      stop();
    };
  }, [group, id, questions, lock]);
  return <LateContext value={lock ? late : null}>{children}</LateContext>;
}

/** What came after the lock of the theme on the screen; null while it is not locked. */
export function useLateMarks(): LateWork | null {
  return useContext(LateContext);
}

/** Under a point that came after the lock, or was changed since. */
export function LateTag({ point }: { point: PointId }) {
  const t = useMessages().fromFacilitator;
  if (!useLateMarks()?.points.has(point)) return null;
  return (
    <p className="lb-point__meta">
      <span className="lb-tag">
        <Icon name="lock" />
        {t.lateTag}
      </span>
    </p>
  );
}
