import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { UndoHistory } from '../../document/undoHistory.ts';
import { announce } from './Announcer.tsx';

/** Undo and redo of what was done here, by name; null where there is nothing to take back or do again. */
export interface StepHistory {
  readonly undoName: string | null;
  readonly redoName: string | null;
  undo(): void;
  redo(): void;
}

/** The history of a document; what it takes back and does again is said to screen readers in `words`. */
export function useStepHistory(
  history: UndoHistory,
  words: { undone(name: string): string; redone(name: string): string },
): StepHistory {
  const undoName = useSyncExternalStore(history.subscribe, history.undoName);
  const redoName = useSyncExternalStore(history.subscribe, history.redoName);
  return {
    undoName,
    redoName,
    undo() {
      if (undoName === null) return;
      history.undo();
      announce(words.undone(undoName));
    },
    redo() {
      if (redoName === null) return;
      history.redo();
      announce(words.redone(redoName));
    },
  };
}

/** Ctrl or Cmd with Z and Y, except where a text field has its own undo. */
export function useUndoKeys({ undo, redo }: Pick<StepHistory, 'undo' | 'redo'>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    if (writesText(event.target)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function writesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
