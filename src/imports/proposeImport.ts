import type { MunicipalityRegister } from '../domain/municipality/createRegister.ts';
import { isPlace, resolveExactly } from '../domain/municipality/resolveMunicipality.ts';
import { guessLanguage } from '../domain/report/guessLanguage.ts';
import { chooseThemes } from './chooseTheme.ts';
import { draftLines, instructionLines } from './draftLines.ts';
import { draftMembers } from './draftMembers.ts';
import { draftPlan } from './draftPlan.ts';
import { createFindRepairs } from './findRepairs.ts';
import { findThemes } from './findThemes.ts';
import type { DraftGroup, DraftPost, DraftVenue, ImportDraft, Proposal } from './importDraft.ts';
import type { ImportTable } from './importTable.ts';
import { type GroupingPost, type JoinedPost, joinGroups } from './joinGroups.ts';
import { type NamedGroup, nameGroups } from './nameGroups.ts';
import { type PlacedPost, placeLines } from './placeLines.ts';
import { createPlaceReader } from './placeReader.ts';
import type { RawPost } from './rawPost.ts';
import { rawPosts } from './rawPosts.ts';
import { isInstructions } from './readInstructions.ts';
import { readParticipants } from './readParticipants.ts';
import { type ReadPost, readPost } from './readPost.ts';
import { resolveRanks } from './resolveRanks.ts';
import { sectionUse } from './sectionUse.ts';
import { wrapWidthOf } from './unwrapLines.ts';

const longestTitle = 200;
const longestName = 200;
/** Lines of a post, and letters of a line, that are compared with other posts. */
const mostCompared = 200;

/**
 * Understands a table as a seminar (SPEC I1–I12). Never throws, for any table; what it is not sure of it says so. The register tells
 * which names are municipalities.
 */
export function proposeImport(table: ImportTable, register: MunicipalityRegister): ImportDraft {
  const raws = rawPosts(table);
  const texts = raws.flatMap(({ bodies, subject, others }) => [subject, ...bodies.map(({ text }) => text), ...others]);
  const language = guessLanguage(texts.join('\n').slice(0, 100_000), 'nb');
  const isName = (text: string) => resolveExactly(register, text).kind !== 'unknown' || isPlace(register, text);
  const use = sectionUse(raws, isName);
  const width = wrapWidthOf(raws.flatMap(({ bodies }) => bodies.map(({ text }) => text)));
  const places = createPlaceReader(register);

  const isOrganisers = raws.map(isInstructions);
  const instructions = raws.filter((_, index) => isOrganisers[index]);
  const posts = raws.filter((_, index) => !isOrganisers[index]).map((raw) => readPost(raw, use, width, isName));
  const themes = findThemes(instructions, posts, use, table.name, width);
  const themeOf = chooseThemes(posts, themes);
  const placed = posts.map((post, index) =>
    placeLines(post, themes[themeOf[index]?.value ?? 0]?.questions ?? [], places),
  );
  const inColumn = posts.map(({ raw }) => readParticipants(raw.municipalities, places, true).participants);
  const told = placed.map(({ participants }, index) => participants.length + (inColumn[index]?.length ?? 0) > 0);
  const named = nameGroups(posts, use, told, places, language, table.name);
  const country = language === 'sv' ? 'SE' : 'NO';
  const members = posts.map((post, index) => {
    const all = [
      ...(inColumn[index] ?? []),
      ...(placed[index]?.participants ?? []),
      ...(named[index]?.participants ?? []),
    ];
    return draftMembers(idOf(post.raw), all, places, country);
  });
  const joined = joinGroups(
    posts.map((post, index) =>
      groupingOf(post, placed[index], named[index], members[index] ?? [], themeOf[index]?.value ?? 0, use === 'group'),
    ),
  );
  const venues = venuesOf(named);
  const plan = draftPlan(themes);
  const findRepairs = createFindRepairs(texts);
  const answers = posts.map((post, index): DraftPost => {
    const theme = themeOf[index] ?? { value: 0, confidence: 'guess', reason: { kind: 'firstTheme', words: '' } };
    const { group, duplicateOf } = joined[index] ?? { group: { ...theme, value: index }, duplicateOf: null };
    const lines = draftLines(
      idOf(post.raw),
      placed[index]?.lines ?? [],
      plan[theme.value]?.questions ?? [],
      findRepairs,
    );
    const isEmpty = lines.every(({ use: { value } }) => value.kind !== 'point');
    return {
      ...about(post.raw),
      kind: {
        value: 'answers',
        confidence: isEmpty ? 'guess' : 'certain',
        reason: { kind: isEmpty ? 'empty' : 'answers', words: '' },
      },
      theme: { ...theme, value: plan[theme.value]?.id ?? null },
      group: { ...group, value: groupId(group.value) },
      duplicateOf: duplicateOf && { ...duplicateOf, value: idOf(posts[duplicateOf.value]?.raw ?? post.raw) },
      members: members[index] ?? [],
      lines,
    };
  });
  return resolveRanks({
    // One of several themes is no name for all of them.
    title: table.name.trim().slice(0, longestTitle) || (plan.length === 1 ? (plan[0]?.title ?? '') : ''),
    languages: language === 'nb' || language === 'nn' ? ['nb', 'nn'] : [language],
    venues,
    themes: plan,
    groups: groupsOf(joined, named, venues),
    posts: [...answers, ...instructions.map(instructionPost)].sort((a, b) => a.row - b.row),
  });
}

function about(raw: RawPost): Pick<DraftPost, 'id' | 'row' | 'heading' | 'written'> {
  const { subject, section, group, municipalities, venue, theme, question, priority, bodies, others } = raw;
  const cells = [
    section,
    theme,
    question,
    group,
    venue,
    municipalities,
    subject,
    ...bodies.map(({ text }) => text),
    priority,
    ...others,
  ];
  return {
    id: idOf(raw),
    row: raw.row,
    heading: subject || group || section,
    written: cells.filter((cell) => cell !== '').join('\n\n'),
  };
}

function instructionPost(raw: RawPost): DraftPost {
  const reason = { kind: 'instructions' as const, words: raw.subject };
  const none = { confidence: 'likely' as const, reason };
  return {
    ...about(raw),
    kind: { value: 'instructions', ...none },
    theme: { value: null, ...none },
    group: { value: '', ...none },
    ...{ duplicateOf: null, members: [], lines: instructionLines(idOf(raw), raw) },
  };
}

function groupingOf(
  { parts, raw }: ReadPost,
  placed: PlacedPost | undefined,
  named: NamedGroup | undefined,
  members: DraftPost['members'],
  theme: number,
  isInColumn: boolean,
): GroupingPost {
  const points = placed?.lines.filter(({ use }) => use === 'point') ?? [];
  return {
    name: named?.name.slice(0, longestName) ?? '',
    venue: named?.venue.value ?? '',
    proposal: { confidence: named?.confidence ?? 'guess', reason: named?.reason ?? { kind: 'unnamed', words: '' } },
    theme,
    questions: new Set(points.map(({ question }) => question)),
    municipalities: new Set(
      members.flatMap(({ affiliation: { value } }) => (value?.kind === 'municipality' ? [value.id] : [])),
    ),
    points: parts.flatMap(({ lines }) => lines.map(({ text }) => text.slice(0, mostCompared))).slice(0, mostCompared),
    isSure: raw.group !== '' || isInColumn || named?.reason.kind === 'unnamed',
  };
}

function venuesOf(named: readonly NamedGroup[]): readonly DraftVenue[] {
  const names = new Map<string, string>();
  for (const { venue } of named)
    if (venue.value !== '') names.set(venue.value.toLowerCase(), names.get(venue.value.toLowerCase()) ?? venue.value);
  return [...names.values()].map((name, index) => ({ id: `venue${index + 1}`, name: name.slice(0, longestName) }));
}

function groupsOf(
  joined: readonly JoinedPost[],
  named: readonly NamedGroup[],
  venues: readonly DraftVenue[],
): readonly DraftGroup[] {
  return [...new Set(joined.map(({ group }) => group.value))].map((first) => {
    const posts = named.filter((_, index) => joined[index]?.group.value === first);
    const venue: Proposal<string> | undefined =
      posts.map((post) => post.venue).find(({ value }) => value !== '') ?? posts[0]?.venue;
    const id =
      venues.find(({ name }) => name.toLowerCase() === venue?.value.slice(0, longestName).toLowerCase())?.id ?? null;
    return {
      id: groupId(first),
      name: posts[0]?.name.slice(0, longestName) ?? '',
      venue: { confidence: 'guess', reason: { kind: 'noVenue', words: '' }, ...venue, value: id },
    };
  });
}

function idOf({ row }: RawPost): string {
  return `post${row + 1}`;
}

function groupId(first: number): string {
  return `group${first + 1}`;
}
