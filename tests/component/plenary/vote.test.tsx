import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { gatherInCluster } from '../../../src/document/commands/clusterCommands.ts';
import { castVote, closeBallot, openBallot } from '../../../src/document/commands/voteCommands.ts';
import { type ClusterId, toId, type VoterId } from '../../../src/domain/ids.ts';
import { groupVoter } from '../../../src/domain/plenary/countVotes.ts';
import { type Ballot, ballotAt } from '../../../src/domain/plenary/plenary.ts';
import { type BoardPage, renderBoard } from '../../support/boardPage.ts';

/** A board, with three clusters on its prioritised question. */
async function board(): Promise<{ page: BoardPage; clusters: readonly ClusterId[]; ballot: () => Ballot }> {
  const page = await renderBoard({ seated: ['Skyss'] });
  const plenary = await page.seminar.openPlenary();
  const [, question] = page.questions;
  const clusters = ['Skyss', 'Stillinger', 'Lokaler', 'Lån'].map((title) =>
    gatherInCluster(plenary, question, title, []),
  );
  return {
    page,
    clusters,
    ballot() {
      const found = ballotAt(plenary.snapshot(), question, null);
      if (!found) throw new Error('There is no vote.');
      return found;
    },
  };
}

const panel = () => screen.findByRole('region', { name: /^Stem/ }, { timeout: 5_000 });

test('[D32] an open vote comes to the board; up to three are chosen by tapping, and taken back', async () => {
  const { page, clusters, ballot } = await board();
  const plenary = await page.seminar.openPlenary();
  expect(screen.queryByRole('region', { name: /^Stem/ })).toBeNull();
  openBallot(plenary, page.questions[1], 'everywhere', 'group');
  const vote = within(await panel());
  const { user } = page;
  for (const title of ['Stillinger', 'Skyss', 'Lokaler', 'Lån'])
    await user.click(vote.getByRole('button', { name: title }));
  const cast = () => page.group.votes().get(ballot().id)?.get(groupVoter);
  expect(cast()).toEqual([clusters[1], clusters[0], clusters[2]]);
  await user.click(vote.getByRole('button', { name: '«Skyss» som nummer 2', pressed: true }));
  expect(cast()).toEqual([clusters[1], clusters[2]]);
  expect(vote.getByText(/Stemmen er gitt, med 2 punkter/)).toBeDefined();
  closeBallot(plenary, ballot(), new Map());
  await waitFor(() => expect(screen.queryByRole('region', { name: /^Stem/ })).toBeNull());
});

test('[D32] where devices vote, each votes under its own id', async () => {
  const { page, clusters, ballot } = await board();
  const plenary = await page.seminar.openPlenary();
  openBallot(plenary, page.questions[1], 'everywhere', 'device');
  const other = toId<VoterId>('anotherDevice');
  castVote(page.group, ballot().id, other, [clusters[3] ?? toId('nowhere')]);
  const vote = within(await panel());
  await page.user.click(vote.getByRole('button', { name: 'Skyss' }));
  expect([...(page.group.votes().get(ballot().id) ?? [])]).toEqual([
    [other, [clusters[3]]],
    [toId<VoterId>(page.seminar.device), [clusters[0]]],
  ]);
});
