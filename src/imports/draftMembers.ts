import type { RoleCategory } from '../domain/group.ts';
import type { Country, Municipality } from '../domain/municipality/municipality.ts';
import type { DraftMember, Proposal } from './importDraft.ts';
import { organisationWord, roleWords } from './memberWords.data.ts';
import type { PlaceReader } from './placeReader.ts';
import type { ReadParticipant } from './readParticipants.ts';

type MemberAffiliation = Pick<DraftMember, 'affiliation' | 'candidates'>;

/** [I9] Participants of a post as members. One of several namesakes is proposed where the others at the table come from its county. */
export function draftMembers(
  post: string,
  participants: readonly ReadParticipant[],
  places: PlaceReader,
  country: Country,
): readonly DraftMember[] {
  const sure = participants.flatMap(({ place }) => (place?.kind === 'one' ? [place.municipality] : []));
  const seen = new Set<string>();
  const members: DraftMember[] = [];
  for (const participant of participants) {
    const from = affiliationOf(participant, sure, places, country);
    const { value } = from.affiliation;
    const key = JSON.stringify([value, participant.name]);
    if (seen.has(key)) continue;
    seen.add(key);
    members.push({
      id: `${post}.m${members.length + 1}`,
      written: participant.written,
      ...from,
      role: roleOf(participant),
      duties: participant.duties,
      name: participant.name,
      isLeftOut: false,
    });
  }
  return members;
}

function affiliationOf(
  { place, placeText, organisation }: ReadParticipant,
  others: readonly Municipality[],
  places: PlaceReader,
  country: Country,
): MemberAffiliation {
  if (place?.kind === 'one') {
    const isSpelled = places.exactly(placeText).kind !== 'unknown';
    const kind = !isSpelled ? 'nearName' : place.by.kind === 'former' ? 'formerName' : 'registerName';
    const confidence = kind === 'registerName' ? 'certain' : kind === 'formerName' ? 'likely' : 'guess';
    return municipality(place.municipality, confidence, kind, placeText, []);
  }
  if (place?.kind === 'several') {
    const candidates = place.candidates;
    const near = candidates.filter(({ county }) => others.some((other) => other.county === county));
    const there = candidates.filter((candidate) => candidate.country === country);
    const [only] = near.length === 1 ? near : there.length === 1 ? there : [];
    if (only) return municipality(only, near.length === 1 ? 'likely' : 'guess', 'namesakes', placeText, candidates);
    const ids = candidates.map(({ id }) => id);
    return { affiliation: organisationNamed(placeText, 'namesakes'), candidates: ids };
  }
  if (organisation !== '') return { affiliation: organisationNamed(organisation, 'organisationNamed'), candidates: [] };
  return {
    affiliation: { value: null, confidence: 'guess', reason: { kind: 'notUnderstood', words: '' } },
    candidates: [],
  };
}

function municipality(
  { id }: Municipality,
  confidence: Proposal<null>['confidence'],
  kind: 'registerName' | 'formerName' | 'nearName' | 'namesakes',
  words: string,
  candidates: readonly Municipality[],
): MemberAffiliation {
  const value = { kind: 'municipality' as const, id };
  return {
    affiliation: { value, confidence, reason: { kind, words } },
    candidates: candidates.length > 0 ? candidates.map((each) => each.id) : kind === 'nearName' ? [id] : [],
  };
}

function organisationNamed(name: string, kind: 'namesakes' | 'organisationNamed'): DraftMember['affiliation'] {
  const confidence = kind === 'namesakes' ? 'guess' : 'likely';
  return { value: { kind: 'organisation', name }, confidence, reason: { kind, words: name } };
}

/** Only where a title leaves no doubt: a "rektor" may lead a school or a culture school. */
function roleOf({ name, organisation, written, place }: ReadParticipant): RoleCategory | null {
  const [role = null] = roleWords.find(([, pattern]) => pattern.test(written) || pattern.test(name)) ?? [];
  if (role !== null) return role;
  return place === null && organisationWord.test(organisation) ? 'organisation' : null;
}
