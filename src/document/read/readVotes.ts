import type * as Y from 'yjs';
import { ranks } from '../../domain/group.ts';
import { type BallotId, type ClusterId, toId, type VoterId } from '../../domain/ids.ts';
import type { GroupVotes } from '../../domain/plenary/plenary.ts';

/** Where a voter's vote stands (SPEC D32). */
export function voteKey(ballot: BallotId, voter: VoterId): string {
  return `${ballot}/${voter}`;
}

/** [D32] The votes in a group's document; in the order of keys. */
export function readVotes(root: Y.Map<unknown>): GroupVotes {
  const votes = new Map<BallotId, Map<VoterId, readonly ClusterId[]>>();
  for (const key of [...root.keys()].sort()) {
    const [ballot = '', voter = '', ...more] = key.split('/');
    const choices = readChoices(root.get(key));
    if (voter === '' || more.length > 0 || choices.length === 0) continue;
    const id = toId<BallotId>(ballot);
    const ofBallot = votes.get(id) ?? new Map<VoterId, readonly ClusterId[]>();
    votes.set(id, ofBallot.set(toId<VoterId>(voter), choices));
  }
  return votes;
}

/** At most three, none twice. */
export function readChoices(value: unknown): readonly ClusterId[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === 'string' && id !== '');
  return [...new Set(ids)].slice(0, ranks.length).map((id) => toId<ClusterId>(id));
}
