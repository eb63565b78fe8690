import type { UndoHistory } from './undoHistory.ts';

/** What a board needs of undo. */
export type BoardHistory = Pick<UndoHistory, 'undo' | 'redo' | 'canUndo' | 'canRedo' | 'subscribe'>;

/** Undo over documents that are written side by side: what was done last, in whichever of them, is taken back first. */
export function joinHistories(histories: readonly UndoHistory[]): BoardHistory & { close(): void } {
  /** Whose each step is, the last one last. */
  let done: readonly UndoHistory[] = [];
  let undone: readonly UndoHistory[] = [];

  function follow(history: UndoHistory): void {
    const count = history.stepCount();
    let known = done.filter((each) => each === history).length;
    for (; known < count; known++) done = [...done, history];
    for (; known > count; known--) done = withoutAt(done, done.lastIndexOf(history));
  }

  for (const history of histories) follow(history);
  const stops = histories.map((history) => history.subscribe(() => follow(history)));
  const toRedo = () => undone.findLast((history) => history.canRedo());
  return {
    undo() {
      const history = done.at(-1);
      if (!history) return;
      undone = [...undone, history];
      history.undo();
    },
    redo() {
      const history = toRedo();
      if (!history) return;
      undone = undone.slice(0, undone.lastIndexOf(history));
      history.redo();
    },
    canUndo: () => done.length > 0,
    canRedo: () => toRedo() !== undefined,
    subscribe(listener) {
      const ends = histories.map((history) => history.subscribe(listener));
      return () => {
        for (const end of ends) end();
      };
    },
    close() {
      for (const stop of stops) stop();
    },
  };
}

function withoutAt<Item>(items: readonly Item[], index: number): readonly Item[] {
  return items.filter((_, at) => at !== index);
}
