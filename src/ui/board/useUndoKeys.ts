import { useEffect } from 'react';
import { redo, undo } from './undoChanges.ts';
import type { WritingDesk } from './writingDesk.ts';

/**
 * Ctrl or Cmd and Z undoes, with Shift or as Y it does again, wherever on the board the focus is. Other
 * fields, such as those of a dialog or a private note, keep the browser's own undo.
 */
export function useUndoKeys(desk: WritingDesk): void {
  useEffect(() => {
    if (!desk.mayWrite) return;
    const isOurs = (target: EventTarget | null) =>
      !(target instanceof HTMLElement) ||
      (!target.matches('textarea, input, select') && !target.closest('dialog')) ||
      [...desk.fields.values()].some((field) => field === target);
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || !isOurs(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && (key !== 'y' || event.shiftKey)) return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo(desk);
      else redo(desk);
    };
    // Shaking a phone and the browser's own menu undo without a key.
    const onBeforeInput = (event: InputEvent) => {
      if (!isOurs(event.target) || !event.inputType.startsWith('history')) return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') undo(desk);
      else redo(desk);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('beforeinput', onBeforeInput);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('beforeinput', onBeforeInput);
    };
  }, [desk]);
}
