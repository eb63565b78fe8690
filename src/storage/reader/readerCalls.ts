import type { SeminarId } from '../../domain/ids.ts';
import type { PlanReading } from '../../domain/planReading.ts';
import type { DeviceKey } from '../../feed/deviceKey.ts';
import type { JournalRow } from '../database.ts';

/** What is asked of the worker that reads: first to read a start, or to open the store with the key that another has read. */
export type ReaderRequest =
  | { readonly kind: 'start'; readonly question: StartQuestion }
  | { readonly kind: 'open'; readonly localKey: Uint8Array }
  | { readonly kind: 'journals'; readonly seminar: SeminarId; readonly scopes: readonly string[] }
  | { readonly kind: 'scopes'; readonly seminar: SeminarId; readonly table: 'journal' | 'feedEntries' };

/** What a start is to have in one answer. */
export interface StartQuestion {
  readonly seminar: SeminarId;
  /** The scopes that its first screen shows. */
  readonly scopes: readonly string[];
  /** Whether that screen asks at once what other scopes there are, and for their journals. */
  readonly readsOn: boolean;
}

/** What a page asks of the service worker that serves it, with a port for the answer. */
export interface StartMessage {
  readonly type: 'READ_START';
  readonly question: StartQuestion;
}

/** What a start needs of the store, opened. */
export interface StoredStart {
  readonly device: DeviceKey;
  /** The key of the local cipher. */
  readonly localKey: Uint8Array;
  /** Whether the seminar is on the shelf, and not deleted. */
  readonly isShelved: boolean;
  /** The texts of the seminar's links, in the order they came. */
  readonly links: readonly string[];
  readonly journals: Journals;
  /** What the journal of the plan says; null where it says nothing, or was not asked for. */
  readonly plan: PlanReading | null;
}

/** Reads a plan from its journal; what cannot be read is left out, and null where there is nothing else. */
export type ReadPlan = (journal: readonly JournalRow[]) => PlanReading | null;

/** The journals of the scopes that were asked for, in their order. */
export type Journals = readonly (readonly JournalRow[])[];
