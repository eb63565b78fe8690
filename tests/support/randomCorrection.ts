import type { Rank } from '../../src/domain/group.ts';
import { toMunicipalityId } from '../../src/domain/municipality/municipality.ts';
import type { DraftCorrection } from '../../src/imports/draftCorrection.ts';
import type { ImportDraft } from '../../src/imports/importDraft.ts';
import type { SeededRandom } from './seededRandom.ts';

/** Anything a person may say of a draft, but for what leaves words out or makes something new. */
export function randomCorrection(
  random: SeededRandom,
  { themes, groups, venues, posts }: ImportDraft,
): DraftCorrection {
  const id = (things: readonly { readonly id: string }[]) => random.pick(things)?.id ?? 'none';
  const lines = posts.flatMap((post) => post.lines);
  const members = posts.flatMap((post) => post.members);
  const questions = themes.flatMap((theme) => theme.questions);
  const repairs = lines.flatMap((line) => line.repairs);
  const municipality = toMunicipalityId('NO:0301');
  const choices: DraftCorrection[] = [
    { kind: 'setTheme', post: id(posts), theme: id(themes) },
    { kind: 'setGroup', post: id(posts), group: id(groups) },
    { kind: 'setKind', post: id(posts), to: 'answers' },
    { kind: 'setQuestionOf', line: id(lines), question: id(questions) },
    { kind: 'setUse', line: id(lines), to: random.chance(0.5) ? 'subpoint' : 'note' },
    { kind: 'setRank', line: id(lines), rank: random.pick<Rank | null>([1, 2, 3, null]) ?? null },
    { kind: 'setVenue', group: id(groups), venue: random.chance(0.5) ? id(venues) : null },
    { kind: 'setRepair', repair: id(repairs), isAccepted: false },
    ...(municipality ? [{ kind: 'setMunicipality' as const, member: id(members), municipality }] : []),
  ];
  return random.pick(choices) ?? { kind: 'setTitle', title: 'x' };
}
