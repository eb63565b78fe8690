import { useEffect, useMemo, useState } from 'react';
import type { GroupId, QuestionId, VenueId } from '../../domain/ids.ts';
import { type BallotResult, collectVotes, countVotes } from '../../domain/plenary/countVotes.ts';
import { type Ballot, ballotAt, type GroupVotes, type Votes } from '../../domain/plenary/plenary.ts';
import { createSoon } from '../../session/soon.ts';
import { useGroupDocs } from '../seminar/useGroupDocs.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { usePlenary } from './PlenaryProvider.tsx';

/** Votes that come together are counted together (ms). */
const calm = 200;
const noVotes: Votes = new Map();

/** The last vote on a question, what has come of it, and what it came to; null when there was none. */
export function useBallot(
  question: QuestionId,
  venue: VenueId | null,
): { readonly ballot: Ballot; readonly votes: Votes; readonly result: BallotResult } | null {
  const { plenary } = usePlenary();
  const { mergedInto } = usePlan();
  const written = useGroupVotes();
  const ballot = ballotAt(plenary, question, venue);
  const votes = useMemo(
    () => (ballot ? collectVotes(ballot, written, mergedInto) : noVotes),
    [ballot, written, mergedInto],
  );
  return ballot && { ballot, votes, result: countVotes(ballot, votes, plenary, mergedInto) };
}

function useGroupVotes(): ReadonlyMap<GroupId, GroupVotes> {
  const docs = useGroupDocs();
  const [votes, setVotes] = useState<ReadonlyMap<GroupId, GroupVotes>>(new Map());
  useEffect(() => {
    if (!docs) return;
    const soon = createSoon();
    const read = () => setVotes(new Map([...docs].map(([id, doc]) => [id, doc.votes()])));
    read();
    const stops = [...docs.values()].map((doc) => doc.subscribe(() => soon.run('read', calm, read)));
    return () => {
      soon.cancelAll();
      for (const stop of stops) stop();
    };
  }, [docs]);
  return votes;
}
