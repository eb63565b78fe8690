import type { BallotId, ClusterId, QuestionId, VoterId } from '../../domain/ids.ts';
import type { Ballot, ToldCount, Votes } from '../../domain/plenary/plenary.ts';
import type { Where } from '../../domain/run.ts';
import type { GroupDoc } from '../groupDoc.ts';
import type { PlenaryDoc } from '../plenaryDoc.ts';
import { readChoices, voteKey } from '../read/readVotes.ts';
import { command } from './collection.ts';

/** [D32] Votes: opened and closed by facilitators in the plenary, cast by groups in their own documents. */

/** Opens a new vote on a question, in place of any before it; what was voted in that one does not count in this. */
export function openBallot(plenary: PlenaryDoc, question: QuestionId, where: Where, voters: Ballot['voters']): void {
  const ballot = { id: plenary.context.newId(), voters, open: true, openedAt: plenary.context.now(), closedAt: null };
  command(plenary, () => plenary.roots.ballots.set(`${question}/${where}`, ballot));
}

/** Closes a vote with what has come until now; closing again takes in what has come since. */
export function closeBallot(
  plenary: PlenaryDoc,
  { id, question, where, voters, openedAt }: Ballot,
  votes: Votes,
): void {
  const counted = Object.fromEntries([...votes].map(([voter, choices]) => [voter, [...choices]]));
  const closed = { id, voters, open: false, openedAt, closedAt: plenary.context.now(), counted };
  command(plenary, () => plenary.roots.ballots.set(`${question}/${where}`, closed));
}

/** Writes down what a vote came to that was held in another seminar. */
export function tellBallot(
  plenary: PlenaryDoc,
  { question, where, voters, told }: Pick<Ballot, 'question' | 'where' | 'voters'> & { readonly told: ToldCount },
): void {
  const sums = Object.fromEntries([...told.sums].map(([id, sum]) => [id, [sum.points, sum.firstChoices]]));
  const closed = { id: plenary.context.newId(), voters, open: false, openedAt: null, closedAt: null, counted: {} };
  const ballot = { ...closed, told: { voters: told.voters, sums } };
  command(plenary, () => plenary.roots.ballots.set(`${question}/${where}`, ballot));
}

/** Lets people vote on, and change their votes. Of a vote that was held in another seminar there are no votes to go on with: it stays. */
export function reopenBallot(plenary: PlenaryDoc, { id, question, where, voters, openedAt, told }: Ballot): void {
  if (told) return;
  const opened = { id, voters, open: true, openedAt, closedAt: null };
  command(plenary, () => plenary.roots.ballots.set(`${question}/${where}`, opened));
}

/** Casts a vote in place of the voter's earlier one, at most three choices, the best first; none takes it back. */
export function castVote(group: GroupDoc, ballot: BallotId, voter: VoterId, choices: readonly ClusterId[]): void {
  const key = voteKey(ballot, voter);
  const valid = readChoices(choices);
  command(group, () => {
    if (valid.length > 0) group.voteRoot.set(key, [...valid]);
    else if (group.voteRoot.has(key)) group.voteRoot.delete(key);
  });
}
