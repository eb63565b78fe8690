import type { Scope } from '../../domain/scope.ts';
import type { Moment } from '../../session/gatherMoments.ts';

/** One entry of a history, as its moments hold it. */
export type HistoryEntry = Moment['last'];

/** One document whose history is shown: a group's answers or the plan. `State` is how it was at a moment. */
export interface HistorySubject<State> {
  readonly scope: Scope;
  /** Address of its history. */
  readonly path: string;
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly words: {
    readonly bringBack: string;
    readonly confirm: string;
    /** Who else may bring something back. */
    readonly onlyOthers: string;
    broughtBack(when: string): string;
  };
  /** Takes a whole state, as the seminar's history gives it. */
  read(state: Uint8Array): State;
  /** What was done in between, each beginning with a verb; `before` is null where there was nothing. */
  doings(before: State | null, after: State): readonly string[];
  bringBack(state: Uint8Array, step: string): void;
  /** Told of every change of the document. */
  subscribe(listener: () => void): () => void;
}
