import * as Y from 'yjs';
import type { ThemeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
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
  /** A theme's long texts, for writing together; null when the theme holds none. */
  themeText(theme: ThemeId, field: 'introduction' | 'instructions'): SharedText | null;
}

export function createPlanDoc(doc: Y.Doc, context: DocumentContext): PlanDoc {
  const roots = planRoots(doc);
  const running = runRoots(doc);
  let plan: Plan | undefined;
  let run: Run | undefined;
  let history: UndoHistory | undefined;
  let isStale = true;
  let isRunStale = true;
  const listeners = new Set<() => void>();
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    isStale = true;
    isRunStale = true;
    for (const listener of listeners) listener();
  });
  return {
    doc,
    roots,
    runRoots: running,
    context,
    get history() {
      // Made at the first change: a device that only reads sixty groups needs no sixty histories.
      history ??= createUndoHistory([...Object.values(roots), ...Object.values(running)], context);
      return history;
    },
    snapshot() {
      if (plan === undefined || isStale) plan = keepIdentity(plan, readPlan(roots));
      isStale = false;
      return plan;
    },
    run() {
      if (run === undefined || isRunStale) run = keepIdentity(run, readRun(running));
      isRunStale = false;
      return run;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isEmpty: () => doc.store.clients.size === 0,
    themeText(theme, field) {
      const record = roots.themes.get(theme);
      const text = record instanceof Y.Map ? record.get(field) : null;
      return text instanceof Y.Text ? createSharedText(text) : null;
    },
  };
}
