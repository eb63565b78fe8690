import { useMemo, useState, useSyncExternalStore } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import type { LedgerRow } from '../../domain/ledger.ts';
import { filterLedger, type LedgerFilter, type LedgerSummary, summariseLedger } from '../../domain/ledgerSummary.ts';
import { type Plan, questionsOf } from '../../domain/plan.ts';
import { pointedAt } from '../../domain/run.ts';
import { useMessages } from '../language.tsx';
import { usePlan, usePlanDoc } from '../seminar/usePlan.ts';
import { type LedgerColumns, ledgerColumns } from './ledgerColumns.ts';
import type { LedgerDesk, LedgerState } from './ledgerDesk.ts';
import { rowTitles } from './rowTitles.ts';

/** The ledger as somebody looks at it: some of its rows and columns, and what they come to. */
export interface LedgerView extends LedgerState {
  readonly plan: Plan;
  readonly filter: LedgerFilter;
  setFilter(changes: Partial<LedgerFilter>): void;
  /** The rows of the venue that is looked at, and those of them that are shown. */
  readonly atVenue: readonly LedgerRow[];
  readonly shown: readonly LedgerRow[];
  readonly summary: LedgerSummary;
  readonly columns: readonly LedgerColumns[];
  /** A group by its name, with its venue where another has the same name. */
  titleOf(group: GroupId): string;
}

export function useLedgerView(desk: LedgerDesk): LedgerView {
  const t = useMessages();
  const plan = usePlan();
  const planDoc = usePlanDoc();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  // The theme that the room is at when the screen is opened; from then on it is the person's choice.
  const [chosen, setChosen] = useState<LedgerFilter>(() => ({
    venue: 'all',
    theme: pointedAt(planDoc.run(), plan, null),
    onlyMissing: false,
  }));
  const filter = useMemo(() => standing(chosen, plan), [chosen, plan]);
  const { rows } = state;
  const atVenue = useMemo(() => filterLedger(rows, { ...filter, onlyMissing: false }), [rows, filter]);
  const shown = useMemo(() => filterLedger(rows, filter), [rows, filter]);
  const titles = useMemo(() => rowTitles(rows, plan, t), [rows, plan, t]);
  return {
    ...state,
    plan,
    filter,
    setFilter: (changes) => setChosen((before) => ({ ...before, ...changes })),
    atVenue,
    shown,
    summary: useMemo(() => summariseLedger(atVenue, filter.theme), [atVenue, filter.theme]),
    columns: useMemo(() => ledgerColumns(plan, filter.theme), [plan, filter.theme]),
    titleOf: (group) => titles.get(group) ?? t.board.unnamedGroup,
  };
}

/** A venue or a theme that has left the plan, or asks nothing any more, is not looked at. */
function standing(filter: LedgerFilter, plan: Plan): LedgerFilter {
  const { venue, theme } = filter;
  const hasVenue = venue === 'all' || venue === 'none' || plan.venues.some(({ id }) => id === venue);
  const asking = plan.themes.filter(({ questions }) => questions.length > 0);
  // With one theme there is nothing to choose.
  const hasTheme = asking.length > 1 && asking.some(({ id }) => id === theme);
  return { ...filter, venue: hasVenue ? venue : 'all', theme: hasTheme ? theme : null };
}

/** Whether there is anything to hand in. */
export function asksSomething(plan: Plan): boolean {
  return questionsOf(plan).length > 0;
}
