import type { Group, Point } from './group.ts';
import { groupVenue } from './groupTitle.ts';
import type { GroupId, QuestionId, VenueId } from './ids.ts';
import type { MunicipalityId } from './municipality/municipality.ts';
import { type Plan, questionsOf } from './plan.ts';
import { hostOf } from './resolveMerges.ts';
import type { WrittenSeminar } from './writtenSeminar.ts';

/** A municipality that is invited or here, and where it was heard. */
export interface MunicipalityCoverage {
  readonly id: MunicipalityId;
  readonly isInvited: boolean;
  /** The groups that somebody from there sits in; none when nobody came. */
  readonly seats: readonly GroupPlace[];
  /** The questions it was heard on. */
  readonly heard: readonly (GroupPlace & { readonly question: QuestionId })[];
}

/** A group that the room knows, and its venue. */
export interface GroupPlace {
  readonly group: GroupId;
  readonly venue: VenueId | null;
}

/**
 * Which municipalities have been heard, in the order of ids. A municipality is heard on a question when one of its
 * people is a member of a group that has at least one point with words there, its own or a sub-point's. Groups that are
 * one count as one: the member may sit in the one and the words stand in the other. A question that the group
 * has answered together with another is heard on when there are words at that other. What stands under questions
 * that have left the plan, and what is hidden, does not count. It says who was at the table, not who spoke.
 * Reads every point's words: for when a screen is opened or has come to rest.
 */
export function coverage({ plan, groups, textOf }: WrittenSeminar): readonly MunicipalityCoverage[] {
  const asked = questionsOf(plan).map(({ id }) => id);
  const rows = new Map<MunicipalityId, { seats: GroupPlace[]; heard: (GroupPlace & { question: QuestionId })[] }>();
  const rowOf = (id: MunicipalityId) => {
    const row = rows.get(id) ?? { seats: [], heard: [] };
    rows.set(id, row);
    return row;
  };
  for (const id of plan.invited) rowOf(id);
  for (const [host, parts] of groupsByHost(plan, groups)) {
    const place = placeOf(plan, host, parts);
    const questions = asked.filter((question) => isAnswered(parts, question, textOf));
    for (const id of municipalitiesIn(parts)) {
      rowOf(id).seats.push(place);
      rowOf(id).heard.push(...questions.map((question) => ({ ...place, question })));
    }
  }
  const invited = new Set(plan.invited);
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, row]) => ({ id, isInvited: invited.has(id), ...row }));
}

/** What to look at: one question, one venue, or with null all of them. */
export interface CoverageView {
  readonly question: QuestionId | null;
  readonly venue: VenueId | null;
}

/** Municipalities by what has become of them; each stands in one of the first three, or is not expected at all. */
export interface CoverageSummary {
  readonly heard: readonly MunicipalityId[];
  /** Somebody from there is here, but has not been heard yet. */
  readonly silent: readonly MunicipalityId[];
  /** Invited, and nobody came. */
  readonly absent: readonly MunicipalityId[];
  /** Here without an invitation, heard or not; none where nobody was invited by name. */
  readonly uninvited: readonly MunicipalityId[];
}

/** Whether a municipality was heard, on what the view looks at. */
export function isHeard({ heard }: MunicipalityCoverage, { question, venue }: CoverageView): boolean {
  return heard.some(
    (each) => (venue === null || each.venue === venue) && (question === null || each.question === question),
  );
}

/**
 * Expected are the invited ones; where nobody is invited by name, all who are here. Nobody is invited to a venue: at
 * one, those who are there are expected, and nobody is absent.
 */
export function summariseCoverage(rows: readonly MunicipalityCoverage[], view: CoverageView): CoverageSummary {
  const { venue } = view;
  const here = (row: MunicipalityCoverage) => row.seats.some((place) => venue === null || place.venue === venue);
  const hasInvitations = rows.some(({ isInvited }) => isInvited);
  const expected = rows.filter((row) => row.isInvited || !hasInvitations);
  const ids = (which: readonly MunicipalityCoverage[]) => which.map(({ id }) => id);
  return {
    heard: ids(expected.filter((row) => isHeard(row, view))),
    silent: ids(expected.filter((row) => here(row) && !isHeard(row, view))),
    absent: venue === null ? ids(expected.filter((row) => !here(row))) : [],
    uninvited: hasInvitations ? ids(rows.filter((row) => !row.isInvited && here(row))) : [],
  };
}

function groupsByHost(plan: Plan, groups: ReadonlyMap<GroupId, Group>): ReadonlyMap<GroupId, readonly Group[]> {
  const byHost = new Map<GroupId, Group[]>();
  // In the order of ids, like all that follows from groups.
  for (const id of [...groups.keys()].sort()) {
    const group = groups.get(id);
    const host = hostOf(plan.mergedInto, id);
    if (group) byHost.set(host, [...(byHost.get(host) ?? []), group]);
  }
  return byHost;
}

/** The plan's word, else the host's own, else that of the first part that has one. */
function placeOf(plan: Plan, host: GroupId, parts: readonly Group[]): GroupPlace {
  const own = parts.find(({ id }) => id === host)?.venue ?? parts.find(({ venue }) => venue !== null)?.venue ?? null;
  return { group: host, venue: groupVenue(plan, { id: host, name: '', venue: own }) };
}

function municipalitiesIn(parts: readonly Group[]): ReadonlySet<MunicipalityId> {
  const members = parts.flatMap((part) => part.members);
  return new Set(members.flatMap(({ affiliation }) => (affiliation?.kind === 'municipality' ? [affiliation.id] : [])));
}

function isAnswered(parts: readonly Group[], question: QuestionId, textOf: WrittenSeminar['textOf']): boolean {
  const together = parts.flatMap(({ answers }) => {
    const status = answers.get(question)?.status;
    return status?.kind === 'together' ? [status.with] : [];
  });
  return parts.some(({ id, answers }) => {
    const hasWords = (point: Point) => textOf(id, point.id).trim() !== '';
    return [question, ...together].some((each) =>
      answers.get(each)?.points.some((top) => hasWords(top) || top.subpoints.some(hasWords)),
    );
  });
}
