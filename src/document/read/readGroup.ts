import type * as Y from 'yjs';
import type { Affiliation } from '../../domain/affiliation.ts';
import { type Duties, type Group, type HandIn, type Member, roleCategories } from '../../domain/group.ts';
import { type GroupId, type MemberId, type ThemeId, toId, type VenueId } from '../../domain/ids.ts';
import { toMunicipalityId } from '../../domain/municipality/municipality.ts';
import { cutWhole } from '../cutWhole.ts';
import type { GroupRoots } from '../groupRoots.ts';
import { objectField, oneOfField, textField, toTime } from './fields.ts';
import { readAnswers } from './readAnswers.ts';
import { readHiddenPoints } from './readHiddenPoints.ts';
import { sortedRows } from './readPlan.ts';

/** As long as a file that was brought in may be, so that nothing of it is cut. */
const longestNote = 10_000_000;

/** Any document, read as today's group. Never throws and never writes. */
export function readGroup(id: GroupId, roots: GroupRoots): Group {
  const venue = textField(roots.group, 'venue');
  const members = readMembers(roots.members);
  const note = textField(roots.group, 'note', longestNote);
  return {
    id,
    name: textField(roots.group, 'name'),
    venue: venue ? toId<VenueId>(venue) : null,
    members,
    duties: readDuties(roots.duties, members),
    answers: readAnswers(roots),
    handIns: readHandIns(roots.handIns),
    hiddenPoints: readHiddenPoints(roots.points),
    ...(note !== '' && { note }),
  };
}

function readMembers(collection: Y.Map<unknown>): Member[] {
  return sortedRows(collection, 'shown').map(({ id, record }) => ({
    id: toId<MemberId>(id),
    affiliation: readAffiliation(objectField(record, 'affiliation')),
    role: oneOfField(record, 'role', roleCategories),
    name: textField(record, 'name', 200),
  }));
}

function readAffiliation(value: Readonly<Record<string, unknown>>): Affiliation | null {
  if (value.kind === 'municipality' && typeof value.id === 'string') {
    const id = toMunicipalityId(value.id);
    return id ? { kind: 'municipality', id } : null;
  }
  if (value.kind === 'organisation' && typeof value.name === 'string')
    return { kind: 'organisation', name: cutWhole(value.name, 200) };
  return null;
}

function readDuties(record: Y.Map<unknown>, members: readonly Member[]): Duties {
  const holder = (duty: string) => members.find((member) => member.id === record.get(duty))?.id ?? null;
  return { chair: holder('chair'), scribe: holder('scribe'), topicKeeper: holder('topicKeeper') };
}

function readHandIns(record: Y.Map<unknown>): ReadonlyMap<ThemeId, HandIn> {
  const handIns = new Map<ThemeId, HandIn>();
  for (const theme of [...record.keys()].sort()) {
    const { handedIn, handedInAt, takenBackAt, entered } = objectField(record, theme);
    if (typeof handedIn !== 'boolean') continue;
    handIns.set(toId<ThemeId>(theme), {
      handedIn,
      handedInAt: toTime(handedInAt) ?? 0,
      takenBackAt: toTime(takenBackAt),
      ...(entered === true && { entered }),
    });
  }
  return handIns;
}
