import { answerTo } from './answerState.ts';
import { type Answer, type Group, type HandIn, type Rank, ranks } from './group.ts';
import type { QuestionId, ThemeId } from './ids.ts';
import type { Question, Theme } from './plan.ts';

/** `handedIn` is not known to be all here; `received` is. Words that are not handed in are `writing`, wherever they are. */
export type CellState = 'nothing' | 'writing' | 'handedIn' | 'received';

/** What a group has of a question. Times are labels, ms since 1970. */
export interface LedgerCell {
  readonly theme: ThemeId;
  readonly question: QuestionId;
  readonly state: CellState;
  readonly how: 'own' | 'together' | 'skipped';
  /** The question it is answered together with. */
  readonly togetherWith: QuestionId | null;
  readonly points: number;
  /** A facilitator has written some of it for the group. */
  readonly isEntered: boolean;
  /** Null where none are asked for. */
  readonly priorities: CellPriorities | null;
  /** Null while it is not handed in. */
  readonly handedInAt: number | null;
  readonly receivedAt: number | null;
}

export interface CellPriorities {
  /** Seats 1 to this many. */
  readonly seats: number;
  readonly taken: readonly Rank[];
  /** How many free seats the group has points for. */
  readonly missing: number;
}

/** What a group has of a theme as a whole. */
export interface LedgerTheme {
  readonly theme: ThemeId;
  readonly state: CellState;
  /** When it was last handed in, also when that was taken back since. */
  readonly handedInAt: number | null;
  readonly takenBackAt: number | null;
  readonly isEntered: boolean;
}

interface Receipt {
  readonly isComplete: boolean;
  readonly receivedAt: number | null;
}

export function ledgerCell(group: Group, theme: Theme, question: Question, receipt: Receipt): LedgerCell {
  const answer = answerTo(group, question.id);
  const handIn = group.handIns.get(theme.id);
  const { status, points } = answer;
  const state = stateOf(handIn, receipt, status.kind !== 'own' || points.length > 0);
  return {
    theme: theme.id,
    question: question.id,
    state,
    how: status.kind,
    togetherWith: status.kind === 'together' ? status.with : null,
    points: points.length,
    isEntered: isEntered(answer),
    priorities: prioritiesOf(answer, question, handIn?.handedIn === true),
    handedInAt: handIn?.handedIn ? handIn.handedInAt : null,
    receivedAt: state === 'received' ? receipt.receivedAt : null,
  };
}

export function ledgerTheme(group: Group, theme: Theme, receipt: Receipt): LedgerTheme {
  const handIn = group.handIns.get(theme.id);
  const isBegun = theme.questions.some(({ id }) => {
    const { status, points } = answerTo(group, id);
    return status.kind !== 'own' || points.length > 0;
  });
  return {
    theme: theme.id,
    state: stateOf(handIn, receipt, isBegun),
    handedInAt: handIn?.handedInAt ?? null,
    takenBackAt: handIn?.takenBackAt ?? null,
    isEntered: handIn?.entered === true,
  };
}

function stateOf(handIn: HandIn | undefined, { isComplete }: Receipt, isBegun: boolean): CellState {
  if (handIn?.handedIn) return isComplete ? 'received' : 'handedIn';
  return isBegun ? 'writing' : 'nothing';
}

function isEntered({ points, enteredSeats }: Answer): boolean {
  return (
    enteredSeats !== undefined || points.some((top) => top.entered || top.subpoints.some(({ entered }) => entered))
  );
}

/**
 * Where a question was skipped, or answered together with another, its seats stay free on purpose. A group with two
 * points can fill two seats; one that has handed in none at all still owes them.
 */
function prioritiesOf(
  { status, points, seats }: Answer,
  question: Question,
  isHandedIn: boolean,
): CellPriorities | null {
  if (question.seats === 0 || status.kind !== 'own') return null;
  const taken = ranks.filter((rank) => rank <= question.seats && seats[rank - 1] !== null);
  const owed = points.length === 0 && isHandedIn ? question.seats : Math.min(question.seats, points.length);
  return { seats: question.seats, taken, missing: Math.max(0, owed - taken.length) };
}
