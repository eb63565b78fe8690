import { describe, expect, test } from 'vitest';
import { type BallotId, type ClusterId, type GroupId, toId, type VoterId } from '../../../../src/domain/ids.ts';
import { collectVotes, countVotes } from '../../../../src/domain/plenary/countVotes.ts';
import type { Ballot, GroupVotes, Votes } from '../../../../src/domain/plenary/plenary.ts';
import type { MergedInto } from '../../../../src/domain/resolveMerges.ts';
import { groupId, questionId } from '../../../support/ledgerRoom.ts';
import { clusterId, plenaryOf } from '../../../support/plenaryRoom.ts';

const ballot: Ballot = {
  id: toId<BallotId>('ballot'),
  question: questionId('t1q1'),
  where: 'everywhere',
  voters: 'group',
  isOpen: false,
  openedAt: null,
  closedAt: null,
  counted: new Map(),
};
const plenary = plenaryOf({ t1q1: { A: '', B: '', C: '' }, t1q2: { D: '' } });

/** "g:AB h:B" is two voters; each letter is a choice. */
function votes(text: string): Votes {
  return new Map(
    text
      .split(' ')
      .filter((each) => each !== '')
      .map((each) => {
        const [voter = '', choices = ''] = each.split(':');
        return [toId<VoterId>(voter), [...choices].map(clusterId)] as [VoterId, ClusterId[]];
      }),
  );
}

function written(groups: Readonly<Record<string, string>>): ReadonlyMap<GroupId, GroupVotes> {
  return new Map(Object.entries(groups).map(([group, text]) => [groupId(group), new Map([[ballot.id, votes(text)]])]));
}

function told(found: Votes): string {
  return [...found].map(([voter, choices]) => `${voter}:${choices.join('')}`).join(' ');
}

const merged: MergedInto = new Map([[groupId('h'), groupId('k')]]);

describe('one voter, one vote', () => {
  test.each<[string, Ballot['voters'], Readonly<Record<string, string>>, MergedInto, string]>([
    ['each group has one', 'group', { g: 'group:AB', h: 'group:B' }, new Map(), 'g:AB h:B'],
    ['groups that are one have the host’s', 'group', { h: 'group:B', k: 'group:A' }, merged, 'k:A'],
    ['or the part’s, when the host has not voted', 'group', { h: 'group:B', k: '' }, merged, 'k:B'],
    ['devices do not count where groups vote', 'group', { g: 'device1:A' }, new Map(), ''],
    ['each device has one', 'device', { g: 'device1:A device2:B' }, new Map(), 'device1:A device2:B'],
    ['also one that has sat at two tables', 'device', { h: 'device1:B', g: 'device1:A' }, new Map(), 'device1:A'],
    ['a group’s does not count where devices vote', 'device', { g: 'group:A' }, new Map(), ''],
  ])('%s', (_, voters, groups, mergedInto, expected) => {
    expect(told(collectVotes({ ...ballot, voters }, written(groups), mergedInto))).toBe(expected);
  });

  test('votes of another ballot do not count', () => {
    const other = { ...ballot, id: toId<BallotId>('another') };
    expect(collectVotes(other, written({ g: 'group:A' }), new Map()).size).toBe(0);
  });
});

describe('the count', () => {
  const count = (counted: string, more: Partial<Ballot> = {}, now = counted, among = plenary) =>
    countVotes({ ...ballot, counted: votes(counted), ...more }, votes(now), among, {
      mergedInto: new Map(),
      withdrawn: new Set(),
    });
  const rows = (result: ReturnType<typeof count>) =>
    result.isOpen
      ? 'open'
      : result.rows.map(
          (row) => `${row.place}${row.isTied ? '=' : ''}${row.cluster} ${row.points} ${row.firstChoices}`,
        );

  test('an open vote tells how many have voted, and nothing of what', () => {
    expect(count('', { isOpen: true }, 'g:A h:B')).toEqual({ isOpen: true, voters: 2, aside: [] });
  });

  test.each([
    ['3-2-1', 'g:ABC h:A', ['1A 6 2', '2B 2 0', '3C 1 0']],
    ['alike in points is the same place', 'g:AB h:BA i:C', ['1=A 5 1', '1=B 5 1', '3C 3 1']],
    ['the same cluster twice counts once, as the better', 'g:AAB', ['1A 3 1', '2B 1 0']],
    ['a cluster of another question, or none, counts for nothing and moves nobody up', 'g:DxA', ['1A 1 0']],
    ['four choices are three', 'g:ABCA', ['1A 3 1', '2B 2 0', '3C 1 0']],
    ['an empty vote is a voter', 'g:', []],
  ])('%s', (_, counted, expected) => {
    expect(rows(count(counted))).toEqual(expected);
  });

  test('a vote of which only the figures are known is what they say, merged clusters added up', () => {
    const figures = Object.entries({ A: [5, 1], B: [7, 2], X: [3, 1], D: [9, 3] });
    const sums = new Map(
      figures.map(([id, [points = 0, firstChoices = 0]]) => [clusterId(id), { points, firstChoices }]),
    );
    const among = { ...plenary, mergedClusters: new Map([[clusterId('X'), clusterId('A')]]) };
    const result = count('', { told: { voters: 4, sums } }, '', among);
    expect(rows(result)).toEqual(['1A 8 2', '2B 7 2']);
    expect(result.voters).toBe(4);
  });

  test('a choice of a cluster that was merged into another counts for that one', () => {
    const among = { ...plenary, mergedClusters: new Map([[clusterId('X'), clusterId('A')]]) };
    expect(rows(count('g:XB h:AX', {}, '', among))).toEqual(['1A 6 2', '2B 2 0']);
  });

  test('what came or was changed after the vote was closed is late, and counts in nothing', () => {
    const result = count('g:A h:B', {}, 'g:A h:C i:B');
    expect(rows(result)).toEqual(['1=A 3 1', '1=B 3 1']);
    expect(result).toMatchObject({ voters: 2, late: ['h', 'i'] });
  });
});
