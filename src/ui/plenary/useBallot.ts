import { useMemo } from 'react';
import type { GroupId, QuestionId, VenueId } from '../../domain/ids.ts';
import { type BallotResult, collectVotes, countVotes, votesKeptAside } from '../../domain/plenary/countVotes.ts';
import { type Ballot, ballotAt, type GroupVotes, type Votes } from '../../domain/plenary/plenary.ts';
import { type GroupDocs, useGroupReading } from '../seminar/useGroupReading.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';
import { usePlenary } from './PlenaryProvider.tsx';
import { useVotesAside } from './useVotesAside.ts';

/** Votes that come together are counted together (ms). */
const calm = 200;
const noVotes: Votes = new Map();
const noGroups: ReadonlyMap<GroupId, GroupVotes> = new Map();

export interface ShownBallot {
  readonly ballot: Ballot;
  readonly votes: Votes;
  readonly result: BallotResult;
  /** How many groups have a vote; null where devices vote, which nobody has counted. */
  readonly mayVote: number | null;
  /** How many votes are kept aside because their device is withdrawn. */
  readonly aside: number;
}

/** The last vote on a question, what has come of it, and what it came to; null when there was none. */
export function useBallot(question: QuestionId, venue: VenueId | null): ShownBallot | null {
  const { plenary, room } = usePlenary();
  const { mergedInto } = usePlan();
  const { withdrawn } = useRun();
  const written = useGroupReading(readVotes, { calm, of: 'structure' }) ?? noGroups;
  const whole = useVotesAside();
  const ballot = ballotAt(plenary, question, venue);
  const collected = useMemo(() => {
    if (!ballot) return { votes: noVotes, kept: [] };
    const votes = collectVotes(ballot, written, mergedInto);
    return { votes, kept: votesKeptAside(votes, collectVotes(ballot, new Map([...written, ...whole]), mergedInto)) };
  }, [ballot, written, whole, mergedInto]);
  if (!ballot) return null;
  const { votes, kept } = collected;
  const result = countVotes(ballot, votes, plenary, { mergedInto, withdrawn });
  const groups = venue === null ? room.groups : room.groups.filter((group) => group.venue === venue);
  const mayVote = ballot.voters === 'group' ? groups.length : null;
  return { ballot, votes, result, mayVote, aside: new Set([...kept, ...result.aside]).size };
}

function readVotes(docs: GroupDocs): ReadonlyMap<GroupId, GroupVotes> {
  return new Map([...docs].map(([id, doc]) => [id, doc.votes()]));
}
