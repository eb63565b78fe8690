import './undoButtons.css';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useUndoKeys } from '../parts/useStepHistory.ts';
import { usePlanHistory } from './usePlanHistory.ts';

/** Undo and redo in the bar, each named after what it takes back. */
export function UndoButtons() {
  const t = useMessages().prepare;
  const history = usePlanHistory();
  useUndoKeys(history);
  return (
    <div className="prepare-undo">
      <Button
        variant="tertiary"
        color="neutral"
        icon="undo"
        label={history.undoName === null ? t.nothingToUndo : t.undo(history.undoName)}
        aria-disabled={history.undoName === null}
        onClick={history.undo}
      />
      <Button
        variant="tertiary"
        color="neutral"
        icon="redo"
        label={history.redoName === null ? t.nothingToRedo : t.redo(history.redoName)}
        aria-disabled={history.redoName === null}
        onClick={history.redo}
      />
    </div>
  );
}
