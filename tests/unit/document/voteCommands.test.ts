import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { gatherInCluster } from '../../../src/document/commands/clusterCommands.ts';
import {
  castVote,
  closeBallot,
  openBallot,
  reopenBallot,
  tellBallot,
} from '../../../src/document/commands/voteCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import type { PlenaryDoc } from '../../../src/document/plenaryDoc.ts';
import { type ClusterId, type DeviceId, type QuestionId, toId, type VoterId } from '../../../src/domain/ids.ts';
import { collectVotes, countVotes, groupVoter } from '../../../src/domain/plenary/countVotes.ts';
import { type Ballot, ballotAt } from '../../../src/domain/plenary/plenary.ts';
import { exchange, openGroup, openPlenary } from '../../support/openDocuments.ts';

const question = toId<QuestionId>('q1');

function begin(voters: Ballot['voters'] = 'group') {
  const plenary = openPlenary();
  const [a, b, c] = ['A', 'B', 'C'].map((title) => gatherInCluster(plenary, question, title, []));
  if (!a || !b || !c) throw new Error('There are three.');
  openBallot(plenary, question, 'everywhere', voters);
  return { plenary, a, b, c };
}

function ballotOf(plenary: PlenaryDoc): Ballot {
  const ballot = ballotAt(plenary.snapshot(), question, null);
  if (!ballot) throw new Error('No vote has been opened.');
  return ballot;
}

function votesIn(plenary: PlenaryDoc, group: GroupDoc) {
  return collectVotes(ballotOf(plenary), new Map([[group.id, group.votes()]]), new Map());
}

const count = (plenary: PlenaryDoc, group: GroupDoc, withdrawn: ReadonlySet<DeviceId> = new Set()) =>
  countVotes(ballotOf(plenary), votesIn(plenary, group), plenary.snapshot(), { mergedInto: new Map(), withdrawn });
const vote = (group: GroupDoc, plenary: PlenaryDoc, voter: VoterId, ...choices: ClusterId[]) =>
  castVote(group, ballotOf(plenary).id, voter, choices);

test('[D32] whoever votes again replaces the first vote, and can take it back', () => {
  const { plenary, a, b, c } = begin();
  const group = openGroup();
  vote(group, plenary, groupVoter, a, b, c, a);
  vote(group, plenary, groupVoter, b, b, c);
  expect([...votesIn(plenary, group).values()]).toEqual([[b, c]]);
  vote(group, plenary, groupVoter);
  expect(votesIn(plenary, group).size).toBe(0);
});

test('[D32] one voter has one vote, however the devices merge', () => {
  const { plenary, a, b } = begin();
  const [first, second] = [openGroup('one'), openGroup('two')];
  vote(first, plenary, groupVoter, a);
  vote(second, plenary, groupVoter, b);
  exchange(first, second, first);
  expect(votesIn(plenary, first).size).toBe(1);
  expect([...votesIn(plenary, first)]).toEqual([...votesIn(plenary, second)]);
});

test('[D32] nothing of an open vote is told but how many have voted; closed it stands, and what comes late waits', () => {
  const { plenary, a, b } = begin('device');
  const group = openGroup();
  const [one, two, three] = ['one', 'two', 'three'].map((id) => toId<VoterId>(id));
  if (!one || !two || !three) throw new Error('There are three.');
  vote(group, plenary, one, a);
  vote(group, plenary, two, a, b);
  expect(count(plenary, group)).toEqual({ isOpen: true, voters: 2, aside: [] });
  closeBallot(plenary, ballotOf(plenary), votesIn(plenary, group));
  vote(group, plenary, three, b);
  expect(count(plenary, group)).toMatchObject({
    voters: 2,
    late: [three],
    rows: [
      { cluster: a, points: 6 },
      { cluster: b, points: 2 },
    ],
  });
  closeBallot(plenary, ballotOf(plenary), votesIn(plenary, group));
  expect(count(plenary, group)).toMatchObject({ voters: 3, late: [] });
  reopenBallot(plenary, ballotOf(plenary));
  expect(count(plenary, group)).toEqual({ isOpen: true, voters: 3, aside: [] });
});

test('[D32] a vote of which only the figures are known is not opened again, which would lose them', () => {
  const { plenary, a } = begin();
  const told = { voters: 7, sums: new Map([[a, { points: 15, firstChoices: 4 }]]) };
  tellBallot(plenary, { question, where: 'everywhere', voters: 'group', told });
  reopenBallot(plenary, ballotOf(plenary));
  expect(ballotOf(plenary)).toMatchObject({ isOpen: false, told });
});

test('[D32] a new vote on the question begins without votes', () => {
  const { plenary, a } = begin();
  const group = openGroup();
  vote(group, plenary, groupVoter, a);
  openBallot(plenary, question, 'everywhere', 'group');
  expect(votesIn(plenary, group).size).toBe(0);
});

test('[D12] votes keep their identity when only points change, and are no step of undo', () => {
  const { plenary, a } = begin();
  const group = openGroup();
  vote(group, plenary, groupVoter, a);
  const votes = group.votes();
  group.roots.group.set('name', 'Gruppe 1');
  expect(group.votes()).toBe(votes);
  expect(group.history.canUndo()).toBe(false);
  expect(openGroup('b', [Y.encodeStateAsUpdate(group.doc)]).votes()).toEqual(votes);
});

test('[D32] the vote of a withdrawn device is set aside, open or closed, and counts when the device is let in again', () => {
  const { plenary, a, b } = begin('device');
  const group = openGroup();
  const [good, bad] = ['good', 'bad'].map((id) => toId<VoterId>(id));
  if (!good || !bad) throw new Error('There are two.');
  const withdrawn = new Set([toId<DeviceId>('bad')]);
  vote(group, plenary, good, a);
  vote(group, plenary, bad, b);
  expect(count(plenary, group, withdrawn)).toEqual({ isOpen: true, voters: 1, aside: [bad] });
  closeBallot(plenary, ballotOf(plenary), votesIn(plenary, group));
  expect(count(plenary, group, withdrawn)).toMatchObject({ voters: 1, aside: [bad], late: [], rows: [{ cluster: a }] });
  expect(count(plenary, group)).toMatchObject({ voters: 2, aside: [], rows: [{ cluster: a }, { cluster: b }] });
});

test('[D32] where groups vote, a withdrawn device takes no vote of its group along', () => {
  const { plenary, a } = begin('group');
  const group = openGroup();
  vote(group, plenary, groupVoter, a);
  expect(count(plenary, group, new Set([toId<DeviceId>('bad')]))).toEqual({ isOpen: true, voters: 1, aside: [] });
});
