import * as Y from 'yjs';
import { localOrigin, templateOrigin } from './context.ts';

/** Whether a person made a change here, undo and redo too; else it comes from the store, another tab or device. */
export function isOwnChange({ origin }: { readonly origin: unknown }): boolean {
  return origin === localOrigin || origin === templateOrigin || origin instanceof Y.UndoManager;
}
