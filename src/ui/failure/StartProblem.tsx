import type { StorageProblem } from '../../storage/openDatabase.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';

/** Shown instead of the app where it cannot keep anything: why, and what to do. `insecure`: the page lacks HTTPS. */
export function StartProblem({ problem }: { problem: StorageProblem | 'insecure' }) {
  const t = useMessages();
  return (
    <main className="lb-page">
      <Mark />
      <h1>{t.failure.cannotStart}</h1>
      <p>{t.failure.reasons[problem]}</p>
      <Button icon="reload" onClick={() => location.reload()}>
        {t.app.reload}
      </Button>
    </main>
  );
}
