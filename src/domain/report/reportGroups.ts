import { duties, type Group } from '../group.ts';
import type { PointId } from '../ids.ts';
import { createLedger, type LedgerRow } from '../ledger.ts';
import { mergeGroups } from '../mergeGroups.ts';
import type { Standing } from '../plenary/countVotes.ts';
import type { Plenary } from '../plenary/plenary.ts';
import type { WrittenSeminar } from '../writtenSeminar.ts';
import type { ReportChoices, ReportGroup, ReportMember } from './report.ts';

/** What a report is made of. */
export interface ReportSources extends WrittenSeminar {
  /** What facilitators have gathered and decided; null where none of it is on this device. */
  readonly plenary: Plenary | null;
  /** Devices whose votes do not count now. */
  readonly withdrawn: Standing['withdrawn'];
  /** Puts names in order, for groups that are in no order of the plan. */
  readonly compare: (a: string, b: string) => number;
}

/** A group of a report, and its work: groups that are one are read as one. */
export interface GroupSource {
  readonly group: ReportGroup;
  readonly work: Group;
  readonly textOf: (point: PointId) => string;
}

/** The groups in the order of the ledger, numbered from 1. */
export function reportGroups(sources: ReportSources, { isAnonymous }: ReportChoices): readonly GroupSource[] {
  const { plan, groups, compare } = sources;
  const rows = createLedger(compare)({ plan, groups, held: new Map() });
  return rows.map((row, index) => {
    const { work, textOf } = workOf(sources, row);
    const names = isAnonymous ? { name: '' } : {};
    const members = work.members.map((member): ReportMember => {
      const own = duties.filter((duty) => work.duties[duty] === member.id);
      return { ...member, duties: own, ...names };
    });
    const from = members.flatMap(({ affiliation }) => (affiliation?.kind === 'municipality' ? [affiliation.id] : []));
    const group: ReportGroup = {
      id: row.group,
      number: index + 1,
      name: row.name,
      venue: plan.venues.find(({ id }) => id === row.venue) ?? null,
      municipalities: [...new Set(from)],
      members,
      handIns: work.handIns,
      ...(work.note && !isAnonymous && { note: work.note }),
      ...names,
    };
    return { group, work, textOf };
  });
}

function workOf({ groups, textOf }: ReportSources, row: LedgerRow): Omit<GroupSource, 'group'> {
  const [own = emptyGroup(row), ...others] = row.parts.map((id) => groups.get(id) ?? { ...emptyGroup(row), id });
  if (others.length === 0) return { work: own, textOf: (point) => textOf(own.id, point) };
  const { group, homes } = mergeGroups(own, others);
  return { work: group, textOf: (point) => textOf(homes.get(point) ?? own.id, point) };
}

function emptyGroup({ group: id, name, venue }: LedgerRow): Group {
  return {
    ...{ id, name, venue, members: [], answers: new Map(), handIns: new Map(), hiddenPoints: [] },
    duties: { chair: null, scribe: null, topicKeeper: null },
  };
}
