import * as Y from 'yjs';
import { enteringOrigin, localOrigin, templateOrigin } from './context.ts';

const ownOrigins: readonly unknown[] = [localOrigin, templateOrigin, enteringOrigin];

/** Whether a person made a change here, undo and redo too; else it comes from the store, another tab or device. */
export function isOwnChange({ origin }: { readonly origin: unknown }): boolean {
  return ownOrigins.includes(origin) || origin instanceof Y.UndoManager;
}
