import * as Y from 'yjs';
import { type DocumentContext, localOrigin } from './context.ts';

/** Undo and redo of what a person did here, in one document; others' changes are never undone. */
export interface UndoHistory {
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** How many steps there are to take back. */
  stepCount(): number;
  /** Ends the current step: the next change is undone by itself. Typing without a step joins up. */
  startStep(): void;
  /** Runs commands and names the step they make, if they change anything, for the button that takes it back. */
  takeStep<T>(name: string, write: () => T): T;
  /** The name of the step `undo` takes back: '' for one without a name, null when there is no step. */
  undoName(): string | null;
  redoName(): string | null;
  subscribe(listener: () => void): () => void;
  /** Begins anew, without a step, over the roots of a document that takes the place of the old one. */
  continueIn(roots: readonly Y.Map<unknown>[]): void;
}

/** Changes of one person within this time (ms) count as one step of typing. */
const typingPause = 500;

export function createUndoHistory(roots: readonly Y.Map<unknown>[], context: DocumentContext): UndoHistory {
  let takenStep: () => Step | undefined = () => undefined;
  const take = (steps: readonly Step[], pop: () => void) => {
    const all = [...steps];
    // Yjs takes steps from the end until one changes something; how many are left says which it is at.
    takenStep = () => all[steps.length];
    pop();
  };
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  let takenName = '';
  const startOver = (followed: readonly Y.Map<unknown>[]) => {
    const fresh = new Y.UndoManager([...followed], {
      trackedOrigins: new Set([localOrigin]),
      captureTimeout: typingPause,
      deleteFilter: (item) => hideInsteadOfDelete(item, takenStep(), context),
    });
    fresh.on('stack-item-added', ({ stackItem }) => {
      stackItem.meta.set(nameKey, takenName);
      notify();
    });
    fresh.on('stack-cleared', notify);
    fresh.on('stack-item-popped', ({ stackItem, type }) => {
      const mirrored = (type === 'undo' ? fresh.redoStack : fresh.undoStack).at(-1);
      mirrored?.meta.set(nameKey, nameOf(stackItem));
      notify();
    });
    return fresh;
  };
  let manager = startOver(roots);
  return {
    undo: () => take(manager.undoStack, () => manager.undo()),
    redo: () => take(manager.redoStack, () => manager.redo()),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    stepCount: () => manager.undoStack.length,
    startStep: () => manager.stopCapturing(),
    takeStep(name, write) {
      takenName = name;
      try {
        return write();
      } finally {
        takenName = '';
      }
    },
    undoName: () => nameOf(manager.undoStack.at(-1)),
    redoName: () => nameOf(manager.redoStack.at(-1)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    continueIn(next) {
      manager.destroy();
      manager = startOver(next);
      notify();
    },
  };
}

type Step = Y.UndoManager['undoStack'][number];

const nameKey = 'name';

function nameOf(step: Step | undefined): string | null {
  if (!step) return null;
  const name: unknown = step.meta.get(nameKey);
  return typeof name === 'string' ? name : '';
}

/**
 * [D5] Undoing the making of a record hides it: deleting it would swallow what others have written in
 * it. Says whether Yjs may delete `item`, which the undone `step` has put in.
 */
function hideInsteadOfDelete(item: Y.Item, step: Step | undefined, context: DocumentContext): boolean {
  const entry = rootEntryOf(item);
  const record = entry?.content instanceof Y.ContentType ? entry.content.type : null;
  if (!entry || !(record instanceof Y.Map) || !step || !Y.isDeleted(step.insertions, entry.id)) return true;
  if (item.parent !== record || item.parentSub !== 'deletedAt') return false;
  record.set('deletedAt', context.now());
  return true;
}

/** The entry of a root type that an item is or is part of. */
function rootEntryOf(item: Y.Item): Y.Item | null {
  for (let entry = item; ; ) {
    if (!(entry.parent instanceof Y.AbstractType)) return null;
    if (entry.parent._item === null) return entry;
    entry = entry.parent._item;
  }
}
