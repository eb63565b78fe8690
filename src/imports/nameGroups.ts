import type { Language } from '../domain/plan.ts';
import { commonNames } from './commonNames.data.ts';
import type { Confidence, Proposal, Reason } from './importDraft.ts';
import type { PlaceReader } from './placeReader.ts';
import { type ReadHeading, readHeading } from './readHeading.ts';
import { type ReadParticipant, readParticipants } from './readParticipants.ts';
import type { ReadPost } from './readPost.ts';
import type { SectionUse } from './sectionUse.ts';
import { groupMark } from './spokenMarks.ts';

/** What a post says of its group. */
export interface NamedGroup {
  readonly name: string;
  readonly confidence: Confidence;
  readonly reason: Reason;
  readonly venue: Proposal<string>;
  /** Told by the heading, when nothing in the post tells who took part. */
  readonly participants: readonly ReadParticipant[];
}

const noVenue: Proposal<string> = { value: '', confidence: 'guess', reason: { kind: 'noVenue', words: '' } };
const digitalName: Readonly<Record<Language, string>> = {
  nb: 'Digitalt',
  nn: 'Digitalt',
  sv: 'Digitalt',
  en: 'Online',
};
const linesOfHeading = 4;

/** [I10] Names groups and venues by what stands over their posts. A venue stands with several groups, or beside a group's number. */
export function nameGroups(
  posts: readonly ReadPost[],
  use: SectionUse,
  told: readonly boolean[],
  places: PlaceReader,
  locale: Language,
  board: string,
): readonly NamedGroup[] {
  const headings = posts.map((post) => headingOf(post, use));
  const beside = new Map<string, Set<string>>();
  for (const { group, rest } of headings)
    if (group !== '' && rest !== '') addTo(beside, rest.toLowerCase(), group.toLowerCase());
  const named = posts.map((post, index): NamedGroup => {
    const heading = headings[index] ?? readHeading('');
    const isVenue = (text: string) => isBarePlace(text, places) || (beside.get(text.toLowerCase())?.size ?? 0) > 1;
    const own = nameOf(post, heading, use, told[index] ?? false, isVenue, places);
    const venue = venueOf(post, heading, use, isVenue, locale);
    return { ...own, venue: venue ?? noVenue };
  });
  const isNobodys = named.every(
    ({ name, venue, participants }) => name === '' && venue.value === '' && participants.length === 0,
  );
  // A board with a point in each post says nothing of groups: its points are one group's, and not each a group's own.
  return use === 'question' && isNobodys && !told.includes(true)
    ? named.map((each) => ({ ...each, name: board }))
    : named;
}

/** The heading that speaks of the group: of a column for groups, of the post, of the board's column, or of its first lines. */
function headingOf({ raw, heading, section, parts, isSubjectPoint }: ReadPost, use: SectionUse): ReadHeading {
  if (raw.group !== '') return readHeading(raw.group);
  if (!isSubjectPoint && heading.namesGroup) return heading;
  if (use === 'group' || section.namesGroup) return section;
  const top = (parts[0]?.lines ?? [])
    .slice(0, linesOfHeading)
    .filter(({ raw: line }) => line.length < 60 && groupMark.test(line));
  const [line] = top;
  if (line && !line.hasBullet) {
    const read = readHeading(line.raw.trim());
    if (read.rest.length < 30 && !line.raw.includes('?')) return read;
  }
  return isSubjectPoint ? readHeading('') : heading;
}

function nameOf(
  post: ReadPost,
  heading: ReadHeading,
  use: SectionUse,
  isTold: boolean,
  isVenue: (text: string) => boolean,
  places: PlaceReader,
): Omit<NamedGroup, 'venue'> {
  const { raw } = post;
  const { group, rest, namesGroup } = heading;
  const asks =
    rest === '' ||
    rest.endsWith('?') ||
    (rest === post.heading.rest && post.question === raw.subject && post.question !== '');
  if (raw.group !== '')
    return named(
      /^\d+$/.test(raw.group) || !group || !isVenue(rest) ? raw.group : group,
      'certain',
      'groupColumn',
      raw.group,
    );
  if (group !== '') {
    const who = isVenue(rest) || asks ? null : fromHeading(rest, isTold, places);
    const name = asks || isVenue(rest) || who ? group : `${group}, ${rest}`;
    return { ...named(name, 'certain', 'groupName', group), participants: who ?? [] };
  }
  const reason = use === 'group' && heading === post.section ? 'section' : 'groupName';
  if (asks) {
    const author = groupMark.exec(raw.author)?.[0] ?? '';
    return author ? named(raw.author, 'likely', 'author', author) : named('', 'guess', 'unnamed', '');
  }
  const who = namesGroup && isVenue(rest) ? null : fromHeading(rest, isTold, places);
  if (who === null) return named(rest, namesGroup || use === 'group' ? 'certain' : 'likely', reason, rest);
  // Names of persons are no name for a group; the places they come from are.
  const hasPersons = who.some(({ name }) => name !== '');
  const name = hasPersons
    ? [...new Set(who.map(({ placeText, organisation }) => placeText || organisation))].filter(Boolean).join(', ')
    : rest;
  return { ...named(name, 'likely', 'placesAsName', rest), participants: who };
}

function named(name: string, confidence: Confidence, kind: Reason['kind'], words: string): Omit<NamedGroup, 'venue'> {
  return { name: name.replace(/\s+/g, ' ').trim(), confidence, reason: { kind, words }, participants: [] };
}

/** Who took part by a heading of nothing but places, persons and organisations; null when it is a name of another kind. */
function fromHeading(rest: string, isTold: boolean, places: PlaceReader): readonly ReadParticipant[] | null {
  if (rest === '') return null;
  const { participants, isSure } = readParticipants(rest, places, false);
  const known = participants.filter(({ place }) => place !== null);
  if (!isSure || known.length === 0) return null;
  const isWord = participants.length === 1 && commonNames.has(rest.toLowerCase());
  return isTold || isWord ? null : participants;
}

function venueOf(
  { raw, heading: own }: ReadPost,
  { rest, namesGroup, group }: ReadHeading,
  use: SectionUse,
  isVenue: (text: string) => boolean,
  locale: Language,
): Proposal<string> | null {
  const venue = (value: string, confidence: Confidence, kind: Reason['kind']): Proposal<string> => ({
    value: value.replace(/\s+/g, ' '),
    confidence,
    reason: { kind, words: value },
  });
  if (raw.venue !== '') return venue(raw.venue, 'certain', 'venueColumn');
  if (use === 'venue' && raw.section !== '') return venue(raw.section, 'likely', 'section');
  if (namesGroup && rest !== '' && isVenue(rest)) return venue(rest, group === '' ? 'likely' : 'certain', 'venueNamed');
  if (own.isDigital)
    return {
      ...venue(digitalName[locale], 'likely', 'digitalRoom'),
      reason: { kind: 'digitalRoom', words: raw.subject },
    };
  return null;
}

/** A name of a municipality, of today or before, by itself; with "kulturskole" after it, it is who took part. */
function isBarePlace(text: string, places: PlaceReader): boolean {
  const result = places.exactly(text);
  return (
    result.kind !== 'unknown' && !/\s(?:kommun|kultur|musik|herad|stad(?!\p{L}))/iu.test(text) && /^\p{Lu}/u.test(text)
  );
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  set.add(value);
  sets.set(key, set);
}
