import type { Affiliation } from './affiliation.ts';
import type { Group } from './group.ts';
import { groupTitle, groupVenue } from './groupTitle.ts';
import type { GroupId, VenueId } from './ids.ts';
import { type LedgerCell, type LedgerTheme, ledgerCell, ledgerTheme } from './ledgerCell.ts';
import { mergeGroups } from './mergeGroups.ts';
import type { Plan } from './plan.ts';
import { groupsAsOne, hostOf } from './resolveMerges.ts';

/** The ledger: what has come from each group, question by question. Groups that are one stand in one row. */

/** A group, as the room knows it. */
export interface LedgerRow {
  readonly group: GroupId;
  /** The groups that are one with it, itself first. */
  readonly parts: readonly GroupId[];
  /** '' when nobody has named it. */
  readonly name: string;
  readonly venue: VenueId | null;
  /** Where those at the table come from, each once. */
  readonly affiliations: readonly Affiliation[];
  /** It was taken out of the plan, but it has work here. */
  readonly isRemoved: boolean;
  /** The questions that are asked, in their order. */
  readonly cells: readonly LedgerCell[];
  /** The themes that ask something, in their order. */
  readonly themes: readonly LedgerTheme[];
  /** Points under questions that have left the plan. */
  readonly pointsElsewhere: number;
  readonly writtenAt: number | null;
  readonly receivedAt: number | null;
}

/** What this device knows of a group's entries. Times are labels, ms since 1970. */
export interface Holding {
  /** Nothing is missing here that any other device is known to have of it. */
  readonly isComplete: boolean;
  /** When something of it last came here. */
  readonly receivedAt: number | null;
  /** When something was last written in it, by the clock of whoever wrote. */
  readonly writtenAt: number | null;
}

export interface LedgerSources {
  readonly plan: Plan;
  /** Each group's document on this device, also those that are part of another. */
  readonly groups: ReadonlyMap<GroupId, Group>;
  readonly held: ReadonlyMap<GroupId, Holding>;
}

/**
 * Gives the rows: venue by venue as in the plan, those without a venue last; in a venue the planned groups in their
 * order, then those founded at the tables, then those taken out of the plan, each by name. Rows and cells
 * that say the same as at the last call are the same objects, and so is the list, so that a screen redraws only
 * what moved. `compare` puts names in order.
 */
export function createLedger(
  compare: (a: string, b: string) => number,
): (sources: LedgerSources) => readonly LedgerRow[] {
  let known = new Map<GroupId, { readonly from: readonly unknown[]; readonly row: LedgerRow }>();
  let last: readonly LedgerRow[] = [];
  return (sources) => {
    const next: typeof known = new Map();
    for (const host of hostsIn(sources)) {
      const parts = groupsAsOne(sources.plan.mergedInto, host);
      const from = [sources.plan, ...parts.flatMap((part) => [sources.groups.get(part), ...heldFacts(sources, part)])];
      const before = known.get(host);
      const isSame = before?.from.length === from.length && before.from.every((fact, index) => fact === from[index]);
      next.set(host, { from, row: isSame ? before.row : keepRow(before?.row, readRow(sources, host, parts)) });
    }
    known = next;
    const rows = inOrder(
      sources.plan,
      [...next.values()].map(({ row }) => row),
      compare,
    );
    if (rows.length !== last.length || rows.some((row, index) => row !== last[index])) last = rows;
    return last;
  };
}

/** Planned groups, and all others that hold something, as the groups they are shown as. */
function hostsIn({ plan, groups }: LedgerSources): ReadonlySet<GroupId> {
  const planned = plan.groups.map(({ id }) => id);
  const written = [...groups.values()].filter((group) => holdsSomething(plan, group)).map(({ id }) => id);
  return new Set([...planned, ...written].map((id) => hostOf(plan.mergedInto, id)));
}

function holdsSomething(plan: Plan, { id, name, answers, handIns, members }: Group): boolean {
  const hasWork = answers.size > 0 || handIns.size > 0;
  return hasWork || (!isRemoved(plan, id) && (name !== '' || members.length > 0));
}

function isRemoved(plan: Plan, group: GroupId): boolean {
  return plan.removedGroups.some(({ id }) => id === group);
}

function heldFacts({ held }: LedgerSources, group: GroupId): readonly unknown[] {
  const holding = held.get(group);
  return [holding?.isComplete, holding?.receivedAt, holding?.writtenAt];
}

function readRow({ plan, groups, held }: LedgerSources, host: GroupId, parts: readonly GroupId[]): LedgerRow {
  const others = parts.slice(1).map((part) => groups.get(part) ?? emptyGroup(part));
  const own = groups.get(host) ?? emptyGroup(host);
  const group = others.length > 0 ? mergeGroups(own, others).group : own;
  const holding = together(parts.filter((part) => groups.has(part) || held.has(part)).map((part) => held.get(part)));
  const asking = plan.themes.filter((theme) => theme.questions.length > 0);
  const asked = new Set(asking.flatMap((theme) => theme.questions.map(({ id }) => id)));
  const elsewhere = [...group.answers.values()].filter(({ question }) => !asked.has(question));
  return {
    group: host,
    parts,
    name: groupTitle(plan, group).name,
    venue: groupVenue(plan, group),
    affiliations: affiliationsOf(group),
    isRemoved: isRemoved(plan, host),
    cells: asking.flatMap((theme) => theme.questions.map((question) => ledgerCell(group, theme, question, holding))),
    themes: asking.map((theme) => ledgerTheme(group, theme, holding)),
    pointsElsewhere: elsewhere.reduce((sum, { points }) => sum + points.length, 0),
    writtenAt: holding.writtenAt,
    receivedAt: holding.receivedAt,
  };
}

function affiliationsOf({ members }: Group): readonly Affiliation[] {
  const all = members.flatMap(({ affiliation }) => affiliation ?? []);
  return [...new Map(all.map((each) => [each.kind === 'organisation' ? each.name : each.id, each])).values()];
}

function emptyGroup(id: GroupId): Group {
  return {
    ...{ id, name: '', venue: null, members: [], answers: new Map(), handIns: new Map(), hiddenPoints: [] },
    duties: { chair: null, scribe: null, topicKeeper: null },
  };
}

function together(holdings: readonly (Holding | undefined)[]): Holding {
  const known = holdings.filter((holding) => holding !== undefined);
  const latest = (times: readonly (number | null)[]) => {
    const told = times.filter((time) => time !== null);
    return told.length > 0 ? Math.max(...told) : null;
  };
  return {
    isComplete: known.length > 0 && known.length === holdings.length && known.every(({ isComplete }) => isComplete),
    receivedAt: latest(known.map(({ receivedAt }) => receivedAt)),
    writtenAt: latest(known.map(({ writtenAt }) => writtenAt)),
  };
}

function inOrder(
  plan: Plan,
  rows: readonly LedgerRow[],
  compare: (a: string, b: string) => number,
): readonly LedgerRow[] {
  const venues = new Map(plan.venues.map(({ id }, index) => [id, index]));
  const planned = new Map(plan.groups.map(({ id }, index) => [id, index]));
  const venueAt = ({ venue }: LedgerRow) => (venue && venues.get(venue)) ?? venues.size;
  const groupAt = ({ group, isRemoved }: LedgerRow) => planned.get(group) ?? planned.size + (isRemoved ? 1 : 0);
  const byId = (a: string, b: string) => (a < b ? -1 : 1);
  return [...rows].sort(
    (a, b) => venueAt(a) - venueAt(b) || groupAt(a) - groupAt(b) || compare(a.name, b.name) || byId(a.group, b.group),
  );
}

/** A row is plain, and its parts are always in the same order. */
function keepRow(before: LedgerRow | undefined, row: LedgerRow): LedgerRow {
  if (!before) return row;
  if (JSON.stringify(before) === JSON.stringify(row)) return before;
  return {
    ...row,
    cells: keepSame(before.cells, row.cells, ({ question }) => question),
    themes: keepSame(before.themes, row.themes, ({ theme }) => theme),
  };
}

function keepSame<Item>(before: readonly Item[], now: readonly Item[], idOf: (item: Item) => string): readonly Item[] {
  const known = new Map(before.map((item) => [idOf(item), item]));
  return now.map((item) => {
    const earlier = known.get(idOf(item));
    return earlier && JSON.stringify(earlier) === JSON.stringify(item) ? earlier : item;
  });
}
