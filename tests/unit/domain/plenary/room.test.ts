import { describe, expect, test } from 'vitest';
import type { Group } from '../../../../src/domain/group.ts';
import { toId } from '../../../../src/domain/ids.ts';
import type { Plan } from '../../../../src/domain/plan.ts';
import { gatherPoints } from '../../../../src/domain/plenary/gather.ts';
import { createRoomReader, type Room } from '../../../../src/domain/plenary/room.ts';
import { groupAnswering, groupId, planAsking, plannedAt, questionId, venueId } from '../../../support/ledgerRoom.ts';
import { plenaryOf, roomOf } from '../../../support/plenaryRoom.ts';

const points = (room: Room) => room.points.map(({ id }) => id).join('');

describe('the room', () => {
  test('stands venue by venue, planned groups first, others as people count', () => {
    const plan = planAsking(['3'], { groups: plannedAt('Oslo', 'late', 'early') });
    const at = (name: string, venue: string) => ({ name, venue: venueId(venue) });
    const room = roomOf(plan, [
      groupAnswering('x', { t1q1: 'a' }, at('Gruppe 10', 'Oslo')),
      groupAnswering('y', { t1q1: 'b' }, at('Gruppe 9', 'Oslo')),
      groupAnswering('z', { t1q1: 'c' }, at('Gruppe 1', 'Hamar')),
      groupAnswering('nowhere', { t1q1: 'd' }, { name: 'Gruppe 2' }),
      groupAnswering('late', {}),
    ]);
    expect(room.groups.map(({ id }) => id)).toEqual(['z', 'late', 'y', 'x', 'nowhere']);
    expect(points(room)).toBe('cbad');
  });

  test('has a group’s priorities before its other points', () => {
    expect(points(roomOf(planAsking(['3']), [groupAnswering('g', { t1q1: 'abcd/c-a' })]))).toBe('cabd');
  });

  test('has no points without words, and none of questions that have left the plan', () => {
    const group = groupAnswering('g', { t1q1: 'ab', gone: 'c' });
    expect(points(roomOf(planAsking(['3']), [group], { a: ' ' }))).toBe('b');
  });

  test('reads groups that are one as one', () => {
    const plan = planAsking(['3'], { mergedInto: new Map([[groupId('a'), groupId('b')]]) });
    const room = roomOf(plan, [groupAnswering('a', { t1q1: 'x/x--' }), groupAnswering('b', { t1q1: 'y/y--' })]);
    expect(room.groups.map(({ id }) => id)).toEqual(['b']);
    expect(room.points.map(({ id, rank, group }) => [id, rank, group.id])).toEqual([
      ['y', 1, 'b'],
      ['x', null, 'b'],
    ]);
  });

  test('keeps what has not changed', () => {
    const read = createRoomReader();
    const plan: Plan = planAsking(['3']);
    const words = new Map([['a', 'one']]);
    const sources = (groups: readonly Group[]) => ({
      plan,
      groups: new Map(groups.map((group) => [group.id, group])),
      textOf: (_: unknown, point: string) => words.get(point) ?? point,
    });
    const [g, h] = [groupAnswering('g', { t1q1: 'ab' }), groupAnswering('h', { t1q1: 'c' })];
    const first = read(sources([g, h]));
    expect(read(sources([{ ...g }, h]))).toBe(first);
    words.set('a', 'other');
    const second = read(sources([g, h]));
    expect(second.points[0]).not.toBe(first.points[0]);
    expect(second.points[0]?.words).toBe('other');
    expect(second.points.slice(1).every((point, index) => point === first.points[index + 1])).toBe(true);
    expect(second.groups).toBe(first.groups);
  });
});

describe('gathering', () => {
  const plan = planAsking(['33']);
  const room = roomOf(plan, [groupAnswering('g', { t1q1: 'ab/b--', t1q2: 'c' }), groupAnswering('h', { t1q1: 'd' })]);
  const view = { question: questionId('t1q1'), venue: null };

  test('a point stands in its cluster or among the rest, priorities first', () => {
    const gathered = gatherPoints(plenaryOf({ t1q1: { one: 'da' } }), room, view);
    expect(gathered.clusters.map(({ points }) => points.map(({ id }) => id))).toEqual([['a', 'd']]);
    expect(gathered.ungathered.map(({ id }) => id)).toEqual(['b']);
  });

  test('a point of another question than its cluster’s is not gathered, in any view', () => {
    const plenary = plenaryOf({ t1q1: { one: 'ac' } });
    for (const question of [questionId('t1q2'), null]) {
      const { ungathered } = gatherPoints(plenary, room, { question, venue: null });
      expect(ungathered.map(({ id }) => id)).toContain('c');
    }
  });

  test('a point that was moved to another group stays in its cluster', () => {
    const origin = { group: groupId('g'), point: toId<never>('a') };
    const moved = groupAnswering('h', { t1q1: 'x' });
    const answer = moved.answers.get(questionId('t1q1'));
    const withOrigin = answer && {
      ...moved,
      answers: new Map([
        [answer.question, { ...answer, points: answer.points.map((point) => ({ ...point, origin })) }],
      ]),
    };
    const { clusters } = gatherPoints(
      plenaryOf({ t1q1: { one: 'a' } }),
      roomOf(plan, withOrigin ? [withOrigin] : []),
      view,
    );
    expect(clusters[0]?.points.map(({ id }) => id)).toEqual(['x']);
  });
});
