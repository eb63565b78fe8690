import type { DraftPost, ImportDraft, Proposal } from './importDraft.ts';

/** What a person should look at in a post before it comes in, most telling first. */
export const doubtKinds = [
  'kind',
  'duplicate',
  'theme',
  'group',
  'venue',
  'municipality',
  'question',
  'rank',
  'note',
] as const;
export type DoubtKind = (typeof doubtKinds)[number];

export interface Doubt {
  readonly kind: DoubtKind;
  /** How many things of the kind: members, lines. */
  readonly count: number;
}

/** What is only guessed in a post that comes in, and what was not understood. */
export function doubtsOf(post: DraftPost, { groups }: Pick<ImportDraft, 'groups'>): readonly Doubt[] {
  if (post.kind.value !== 'answers') return isGuess(post.kind) ? [{ kind: 'kind', count: 1 }] : [];
  const group = groups.find(({ id }) => id === post.group.value);
  const members = post.members.filter(({ affiliation, isLeftOut }) => !isLeftOut && isGuess(affiliation));
  const points = post.lines.filter(({ use }) => use.value.kind === 'point');
  const counts: Record<DoubtKind, number> = {
    kind: Number(isGuess(post.kind)),
    duplicate: Number(post.duplicateOf !== null),
    theme: Number(isGuess(post.theme)),
    group: Number(isGuess(post.group)),
    venue: Number(group !== undefined && isGuess(group.venue) && group.venue.reason.kind !== 'noVenue'),
    municipality: members.length,
    question: points.filter(({ use }) => isGuess(use)).length,
    rank: points.filter(({ rank }) => rank !== null && isGuess(rank)).length,
    note: post.lines.filter(({ use }) => use.value.kind === 'note' && use.reason.kind === 'notUnderstood').length,
  };
  return doubtKinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []));
}

function isGuess({ confidence }: Proposal<unknown>): boolean {
  return confidence === 'guess';
}
