import { useRef } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useUndoKeys } from '../parts/useStepHistory.ts';
import { useIsAway } from './useIsAway.ts';
import { usePlenaryHistory } from './usePlenarySteps.ts';

/**
 * Takes the last step back, by its name, and does again what was taken back; nothing where there is neither. Ctrl with Z and Y
 * do the same. Both stay while either can be used, so that nobody's finger or focus loses its place, and follow down a long page.
 */
export function PlenaryUndo() {
  const { app, cluster: t } = useMessages();
  const { undoName, redoName, undo, redo } = usePlenaryHistory();
  useUndoKeys({ undo, redo });
  const place = useRef<HTMLDivElement>(null);
  const isThere = undoName !== null || redoName !== null;
  const away = useIsAway(place, isThere);
  if (!isThere) return null;
  return (
    <div
      className="plenary-undo-place"
      ref={place}
      style={away ? { minWidth: away.width, minHeight: away.height } : undefined}
    >
      <div className="plenary-undo" data-away={away !== null || undefined}>
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
    </div>
  );
}
