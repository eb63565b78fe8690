import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useUndoKeys } from '../parts/useStepHistory.ts';
import { usePlenaryHistory } from './usePlenarySteps.ts';

/**
 * Takes the last step back, by its name, and does again what was taken back; nothing where there is neither. Ctrl with Z and Y
 * do the same. Both stay while either can be used, so that nobody's finger or focus loses its place.
 */
export function PlenaryUndo() {
  const { app, cluster: t } = useMessages();
  const { undoName, redoName, undo, redo } = usePlenaryHistory();
  useUndoKeys({ undo, redo });
  if (undoName === null && redoName === null) return null;
  return (
    <div className="plenary-undo">
      <Button variant="tertiary" icon="undo" aria-disabled={undoName === null || undefined} onClick={undo}>
        {undoName === null ? app.undo : t.undo(undoName)}
      </Button>
      <Button
        variant="tertiary"
        icon="redo"
        label={redoName === null ? app.redo : t.redo(redoName)}
        aria-disabled={redoName === null || undefined}
        onClick={redo}
      />
    </div>
  );
}
