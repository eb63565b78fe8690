import { addPoints } from '../../document/commands/pointCommands.ts';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { SharedText } from '../../document/sharedText.ts';
import { answerTo } from '../../domain/answerState.ts';
import type { PointId, QuestionId } from '../../domain/ids.ts';

/** The empty line under a question, and after its first letter the line of the point it became. */
export interface NewLine {
  /** Stays the same when the line becomes a point, so that the field is kept with its caret and keyboard. */
  readonly key: string;
  readonly text: SharedText;
}

export interface NewLines {
  /** The line that waits for a first letter. */
  waiting(question: QuestionId): NewLine;
  /** The line a point was begun in on this screen. */
  begun(point: PointId): NewLine | undefined;
}

export function createNewLines(group: GroupDoc): NewLines {
  const waiting = new Map<QuestionId, NewLine>();
  const begun = new Map<PointId, NewLine>();
  let count = 0;
  const createLine = (question: QuestionId): NewLine => {
    let point: PointId | null = null;
    const unsubscribers = new Map<Parameters<SharedText['subscribe']>[0], () => void>();
    const listen = (listener: Parameters<SharedText['subscribe']>[0]) => {
      const stop = point && group.text(point)?.subscribe(listener);
      unsubscribers.set(listener, stop ?? (() => {}));
    };
    const line: NewLine = {
      key: `new-${++count}`,
      text: {
        read: () => (point ? group.textOf(point) : ''),
        edit(next) {
          if (point) return group.text(point)?.edit(next);
          if (next === '') return;
          const index = answerTo(group.snapshot(), question).points.length;
          const [id] = addPoints(group, { question, parent: null, index }, [{ text: next, subpoints: [] }]);
          if (!id) return;
          point = id;
          begun.set(id, line);
          waiting.delete(question);
          for (const listener of [...unsubscribers.keys()]) listen(listener);
        },
        subscribe(listener) {
          listen(listener);
          return () => {
            unsubscribers.get(listener)?.();
            unsubscribers.delete(listener);
          };
        },
      },
    };
    return line;
  };
  return {
    waiting(question) {
      const line = waiting.get(question) ?? createLine(question);
      waiting.set(question, line);
      return line;
    },
    begun: (point) => begun.get(point),
  };
}
