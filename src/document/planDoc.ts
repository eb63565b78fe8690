import * as Y from 'yjs';
import type { ThemeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { PlanReading } from '../domain/planReading.ts';
import type { Run } from '../domain/run.ts';
import type { DocumentContext } from './context.ts';
import { type PlanRoots, planRoots } from './planRoots.ts';
import { keepIdentity } from './read/keepIdentity.ts';
import { readPlan } from './read/readPlan.ts';
import { readRun } from './read/readRun.ts';
import { type RunRoots, runRoots } from './runRoots.ts';
import { createSharedText, type SharedText } from './sharedText.ts';
import { createUndoHistory, type UndoHistory } from './undoHistory.ts';

/** A seminar's plan, open on this device. Commands write to it, `snapshot` reads it. */
export interface PlanDoc {
  readonly doc: Y.Doc;
  readonly roots: PlanRoots;
  readonly runRoots: RunRoots;
  readonly context: DocumentContext;
  readonly history: UndoHistory;
  /** The plan now: frozen, and the same object until something changes. */
  snapshot(): Plan;
  /** How the seminar is being run now: frozen, and the same object until something of it changes. */
  run(): Run;
  /** Told when `snapshot` or `run` may have changed. */
  subscribe(listener: () => void): () => void;
  /** Whether nothing of the plan is on this device yet. */
  isEmpty(): boolean;
  /** Makes the document, where it is still to be made; whatever needs it does so too. */
  open(): void;
  /** A theme's long texts, for writing together; null when the theme holds none. */
  themeText(theme: ThemeId, field: 'introduction' | 'instructions'): SharedText | null;
}

/** A plan of which is known what it says, and whose document is made when somebody needs more. */
export interface PlanAhead {
  readonly reading: PlanReading;
  /** Makes the document, which says what `reading` does, within the call. Called once at most. */
  open(): Y.Doc;
  /** Told when somebody begins to follow the plan while its document is not there. */
  followed(): void;
}

export function createPlanDoc(source: Y.Doc | PlanAhead, context: DocumentContext): PlanDoc {
  const ahead = source instanceof Y.Doc ? null : source;
  let plan: Plan | undefined = ahead ? keepIdentity(undefined, ahead.reading.plan) : undefined;
  let run: Run | undefined = ahead ? keepIdentity(undefined, ahead.reading.run) : undefined;
  let isStale = !ahead;
  let isRunStale = !ahead;
  let history: UndoHistory | undefined;
  let opened: Pick<PlanDoc, 'doc' | 'roots' | 'runRoots'> | undefined;
  const listeners = new Set<() => void>();

  function there(): NonNullable<typeof opened> {
    if (opened) return opened;
    const doc = source instanceof Y.Doc ? source : source.open();
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.changed.size === 0) return;
      isStale = true;
      isRunStale = true;
      for (const listener of listeners) listener();
    });
    opened = { doc, roots: planRoots(doc), runRoots: runRoots(doc) };
    return opened;
  }

  if (!ahead) there();
  return {
    get doc() {
      return there().doc;
    },
    get roots() {
      return there().roots;
    },
    get runRoots() {
      return there().runRoots;
    },
    context,
    get history() {
      // Made at the first change: a device that only reads sixty groups needs no sixty histories.
      const { roots, runRoots: running } = there();
      history ??= createUndoHistory([...Object.values(roots), ...Object.values(running)], context);
      return history;
    },
    snapshot() {
      if (plan === undefined || isStale) plan = keepIdentity(plan, readPlan(there().roots));
      isStale = false;
      return plan;
    },
    run() {
      if (run === undefined || isRunStale) run = keepIdentity(run, readRun(there().runRoots));
      isRunStale = false;
      return run;
    },
    subscribe(listener) {
      if (!opened && listeners.size === 0) ahead?.followed();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // What could be read ahead is something.
    isEmpty: () => !ahead && there().doc.store.clients.size === 0,
    open: () => void there(),
    themeText(theme, field) {
      const record = there().roots.themes.get(theme);
      const text = record instanceof Y.Map ? record.get(field) : null;
      return text instanceof Y.Text ? createSharedText(text) : null;
    },
  };
}
