import { createContext, useContext } from 'react';
import { flushSync } from 'react-dom';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { BoardHistory } from '../../document/joinHistories.ts';
import type { Rank } from '../../domain/group.ts';
import type { PointId, QuestionId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { announce } from '../parts/Announcer.tsx';
import { type ActiveRow, createActiveRow } from './activeRow.ts';
import { createNewLines, type NewLines } from './newLines.ts';

/**
 * How the caret came to where it is. Tab makes sub-points only for somebody who writes here: whoever
 * came by Tab, or pressed Escape, is on the way through.
 */
export type Arrival = 'tab' | 'placed' | 'other';

/** Where a person writes: the fields on the screen, which of them is written in, where focus goes after a change. */
export interface WritingDesk {
  readonly group: GroupDoc;
  /** Of all that is written on this board. */
  readonly history: BoardHistory;
  /**
   * Where the board shows several groups as one (D18): who sits in a seat without standing in this desk's document.
   * To give the seat away, that point leaves it at its own desk first.
   */
  sitsElsewhere(question: QuestionId, rank: Rank): { readonly point: PointId; readonly desk: WritingDesk } | null;
  /** Else everything stands as it does, and only to be read. */
  readonly mayWrite: boolean;
  /** What is written here is entered for the group by a facilitator (D22). */
  readonly isEntering: boolean;
  readonly newLines: NewLines;
  readonly activeRow: ActiveRow;
  readonly fields: Map<string, HTMLTextAreaElement>;
  arrival: Arrival;
  /** Says to screen readers what happened. */
  say(words: (t: Messages) => string): void;
  /** Writes, and shows it before it returns, so that focus can be placed. */
  change<Result>(write: () => Result): Result;
  /** The same; focus stays where it is, also when the point's line is built anew. */
  changeInPlace(point: PointId, write: () => void): void;
  focusPoint(point: PointId, caret: number | 'end'): void;
  focusNewLine(question: QuestionId): void;
  /** Listens to keys and pointer until the returned function is called. */
  follow(page: Document): () => void;
}

export function newLineKey(question: QuestionId): string {
  return `new/${question}`;
}

export function createWritingDesk(
  group: GroupDoc,
  messages: () => Messages,
  { mayWrite, isEntering }: Pick<WritingDesk, 'mayWrite' | 'isEntering'>,
): WritingDesk {
  const fields = new Map<string, HTMLTextAreaElement>();
  const activeRow = createActiveRow();
  let lastKey = '';
  const focusField = (field: HTMLTextAreaElement | undefined, caret: number | 'end') => {
    if (!field) return;
    field.focus();
    const position = caret === 'end' ? field.value.length : caret;
    field.setSelectionRange(position, position);
    desk.arrival = 'placed';
  };
  const desk: WritingDesk = {
    group,
    get history() {
      return group.history;
    },
    sitsElsewhere: () => null,
    mayWrite,
    isEntering,
    newLines: createNewLines(group),
    activeRow,
    fields,
    arrival: 'other',
    say: (words) => announce(words(messages())),
    change: (write) => flushSync(write),
    changeInPlace(point, write) {
      const before = document.activeElement;
      const field = fields.get(point);
      const caret = field && field === before ? field.selectionStart : 'end';
      desk.change(write);
      if (!before?.isConnected) focusField(fields.get(point), caret);
      else if (before instanceof HTMLElement && before !== document.activeElement) before.focus();
      if (desk.arrival === 'tab' && before === field) desk.arrival = 'placed';
    },
    focusPoint: (point, caret) => focusField(fields.get(point), caret),
    focusNewLine: (question) => focusField(fields.get(newLineKey(question)), 'end'),
    follow(page) {
      const rememberKey = (event: KeyboardEvent) => {
        lastKey = event.key;
      };
      const forgetKey = () => {
        lastKey = '';
      };
      const arrive = (event: FocusEvent) => {
        if (event.target instanceof HTMLTextAreaElement) desk.arrival = lastKey === 'Tab' ? 'tab' : 'other';
      };
      page.addEventListener('keydown', rememberKey, true);
      page.addEventListener('pointerdown', forgetKey, true);
      page.addEventListener('focusin', arrive, true);
      const unfollowPointer = activeRow.followPointer(page);
      return () => {
        page.removeEventListener('keydown', rememberKey, true);
        page.removeEventListener('pointerdown', forgetKey, true);
        page.removeEventListener('focusin', arrive, true);
        unfollowPointer();
      };
    },
  };
  return desk;
}

/** What a desk on a board of several groups has of its own; all else it shares with the board's. */
export type DeskPart = Pick<WritingDesk, 'group' | 'mayWrite' | 'newLines' | 'history' | 'sitsElsewhere'>;

/** A desk of another document beside a board's own: one caret, one set of fields. */
export function deskBeside(desk: WritingDesk, part: DeskPart): WritingDesk {
  return {
    ...desk,
    ...part,
    get arrival() {
      return desk.arrival;
    },
    set arrival(arrival) {
      desk.arrival = arrival;
    },
  };
}

export const WritingDeskContext = createContext<WritingDesk | null>(null);

export function useWritingDesk(): WritingDesk {
  const desk = useContext(WritingDeskContext);
  if (!desk) throw new Error('A point must stand on a board.');
  return desk;
}
