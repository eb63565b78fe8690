import { useSyncExternalStore } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { redo, undo } from './undoChanges.ts';
import { useWritingDesk } from './writingDesk.ts';

/** Undo and redo of what was done on this device. */
export function UndoButtons() {
  const t = useMessages();
  const desk = useWritingDesk();
  const { history } = desk;
  const canUndo = useSyncExternalStore(history.subscribe, history.canUndo);
  const canRedo = useSyncExternalStore(history.subscribe, history.canRedo);
  if (!desk.mayWrite) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the caret in the point that is written.
    <div className="lb-board__undo" onMouseDown={(event) => event.preventDefault()}>
      <Button
        variant="tertiary"
        color="neutral"
        icon="undo"
        label={t.app.undo}
        aria-disabled={!canUndo || undefined}
        onClick={() => undo(desk)}
      />
      <Button
        variant="tertiary"
        color="neutral"
        icon="redo"
        label={t.app.redo}
        aria-disabled={!canRedo || undefined}
        onClick={() => redo(desk)}
      />
    </div>
  );
}
