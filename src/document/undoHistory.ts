import * as Y from 'yjs';
import { localOrigin } from './context.ts';

/** Undo and redo of what a person did here, in one document; others' changes are never undone. */
export interface UndoHistory {
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Ends the current step: the next change is undone by itself. Typing without a step joins up. */
  startStep(): void;
  subscribe(listener: () => void): () => void;
}

/** Changes of one person within this time (ms) count as one step of typing. */
const typingPause = 500;

export function createUndoHistory(roots: readonly Y.AbstractType<unknown>[]): UndoHistory {
  const manager = new Y.UndoManager([...roots], {
    trackedOrigins: new Set([localOrigin]),
    captureTimeout: typingPause,
  });
  return {
    undo: () => void manager.undo(),
    redo: () => void manager.redo(),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    startStep: () => manager.stopCapturing(),
    subscribe(listener) {
      manager.on('stack-item-added', listener);
      manager.on('stack-item-popped', listener);
      manager.on('stack-cleared', listener);
      return () => {
        manager.off('stack-item-added', listener);
        manager.off('stack-item-popped', listener);
        manager.off('stack-cleared', listener);
      };
    },
  };
}
