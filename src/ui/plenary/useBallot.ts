import { useMemo } from 'react';
import type { GroupId, QuestionId, VenueId } from '../../domain/ids.ts';
import { type BallotResult, collectVotes, countVotes } from '../../domain/plenary/countVotes.ts';
import { type Ballot, ballotAt, type GroupVotes, type Votes } from '../../domain/plenary/plenary.ts';
import { type GroupDocs, useGroupReading } from '../seminar/useGroupReading.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { usePlenary } from './PlenaryProvider.tsx';

/** Votes that come together are counted together (ms). */
const calm = 200;
const noVotes: Votes = new Map();
const noGroups: ReadonlyMap<GroupId, GroupVotes> = new Map();

/** The last vote on a question, what has come of it, and what it came to; null when there was none. */
export function useBallot(
  question: QuestionId,
  venue: VenueId | null,
): { readonly ballot: Ballot; readonly votes: Votes; readonly result: BallotResult } | null {
  const { plenary } = usePlenary();
  const { mergedInto } = usePlan();
  const written = useGroupReading(readVotes, { calm, of: 'structure' }) ?? noGroups;
  const ballot = ballotAt(plenary, question, venue);
  const votes = useMemo(
    () => (ballot ? collectVotes(ballot, written, mergedInto) : noVotes),
    [ballot, written, mergedInto],
  );
  return ballot && { ballot, votes, result: countVotes(ballot, votes, plenary, mergedInto) };
}

function readVotes(docs: GroupDocs): ReadonlyMap<GroupId, GroupVotes> {
  return new Map([...docs].map(([id, doc]) => [id, doc.votes()]));
}
