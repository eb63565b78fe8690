import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useUndoKeys } from '../prepare/usePlanHistory.ts';
import { usePlenaryUndo } from './usePlenarySteps.ts';

/** Takes the last step back, by its name; nothing where there is none. Ctrl and Z do the same. */
export function PlenaryUndo() {
  const t = useMessages().cluster;
  const history = usePlenaryUndo();
  useUndoKeys(history);
  if (history.name === null) return null;
  return (
    <Button variant="tertiary" icon="undo" onClick={history.undo}>
      {t.undo(history.name)}
    </Button>
  );
}
