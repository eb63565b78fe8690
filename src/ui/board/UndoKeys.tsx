import { useUndoKeys } from './useUndoKeys.ts';
import { useWritingDesk } from './writingDesk.ts';

/** The keys for undo, over all that the board shows. */
export function UndoKeys() {
  useUndoKeys(useWritingDesk());
  return null;
}
