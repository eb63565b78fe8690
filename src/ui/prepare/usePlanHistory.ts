import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { usePlanDoc } from '../seminar/usePlan.ts';

/** Undo and redo of what was done to the plan here, by name; null where there is nothing to take back. */
export interface PlanHistory {
  readonly undoName: string | null;
  readonly redoName: string | null;
  undo(): void;
  redo(): void;
}

export function usePlanHistory(): PlanHistory {
  const { history } = usePlanDoc();
  const t = useMessages().prepare;
  const undoName = useSyncExternalStore(history.subscribe, history.undoName);
  const redoName = useSyncExternalStore(history.subscribe, history.redoName);
  return {
    undoName,
    redoName,
    undo() {
      if (undoName === null) return;
      history.undo();
      announce(t.undone(undoName));
    },
    redo() {
      if (redoName === null) return;
      history.redo();
      announce(t.redone(redoName));
    },
  };
}

/** Ctrl or Cmd with Z and Y, except where a text field has its own undo. */
export function useUndoKeys({ undo, redo }: Pick<PlanHistory, 'undo' | 'redo'>): void {
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
