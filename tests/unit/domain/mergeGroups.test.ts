import { describe, expect, test } from 'vitest';
import { type Answer, type AnswerStatus, freeSeats, type Group, type HandIn } from '../../../src/domain/group.ts';
import { type GroupId, type MemberId, type PointId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { mergeGroups } from '../../../src/domain/mergeGroups.ts';

const q = toId<QuestionId>('q');
const point = (id: string, subpoints: readonly string[] = []) => ({
  id: toId<PointId>(id),
  addressee: null,
  subpoints: subpoints.map((sub) => ({ id: toId<PointId>(sub), addressee: null, subpoints: [] })),
});
const member = (id: string) => ({ id: toId<MemberId>(id), affiliation: null, role: null, name: '' });

function group(id: string, parts: Partial<Group> = {}): Group {
  return {
    ...{ id: toId<GroupId>(id), name: '', venue: null, members: [], answers: new Map(), handIns: new Map() },
    duties: { chair: null, scribe: null, topicKeeper: null },
    hiddenPoints: [],
    ...parts,
  };
}

/** A group with points, given by their letters, and seats: 'x-y' seats x first and y third. */
function answering(id: string, points: string, seats = '---', status: AnswerStatus = { kind: 'own' }): Group {
  const [first = null, second = null, third = null] = [...seats].map((seat) =>
    seat === '-' ? null : toId<PointId>(seat),
  );
  const answer: Answer = {
    question: q,
    status,
    points: [...points].map((each) => point(each)),
    seats: [first, second, third],
  };
  return group(id, { answers: new Map([[q, answer]]) });
}

function answerOf(...[host, ...others]: [Group, ...Group[]]) {
  const { group: merged, displaced } = mergeGroups(host, others);
  const answer = merged.answers.get(q);
  return {
    points: answer?.points.map(({ id }) => id).join(''),
    seats: answer?.seats.map((seat) => seat ?? '-').join(''),
    status: answer?.status.kind,
    displaced: displaced.map((seat) => `${seat.rank}${seat.point}`).join(' '),
  };
}

describe('[D18] groups read as one', () => {
  test('a group alone is itself', () => {
    const alone = answering('a', 'xy', 'y--');
    expect(mergeGroups(alone, []).group).toEqual(alone);
  });

  test('the points of the host come first, the others in the order of ids', () => {
    const [a, b, c] = [answering('a', 'mn'), answering('b', 'xy'), answering('c', 'z')];
    expect(answerOf(b, c, a).points).toBe('xymnz');
    expect(mergeGroups(b, [c, a])).toEqual(mergeGroups(b, [a, c]));
  });

  test('answers, members and hand-ins of all are there, and each point tells where it lives', () => {
    const other = toId<QuestionId>('other');
    const answer = { question: other, status: { kind: 'own' as const }, points: [point('y', ['z'])], seats: freeSeats };
    const a = { ...answering('a', 'x'), members: [member('m')] };
    const b = group('b', { answers: new Map([[other, answer]]), members: [member('n')] });
    const { group: merged, homes } = mergeGroups(a, [b]);
    expect([...merged.answers.keys()]).toEqual(['other', 'q']);
    expect(merged.members.map(({ id }) => id)).toEqual(['m', 'n']);
    expect(Object.fromEntries(homes)).toEqual({ x: 'a', y: 'b', z: 'b', m: 'a', n: 'b' });
  });

  test.each([
    ['free seats are filled by the other', ['x--', '-y-'], 'xy-', ''],
    ['the host has the seat, and the other point has none', ['x--', 'y--'], 'x--', '1y'],
    ['the other keeps the seats that the host leaves free', ['-x-', 'yzw'], 'yxw', '2z'],
    ['no seat is held twice, however many there are', ['xuv', 'yzw'], 'xuv', '1y 2z 3w'],
    ['the host has no seats', ['---', 'yzw'], 'yzw', ''],
  ])('%s', (_, [host = '', other = ''], seats, displaced) => {
    expect(answerOf(answering('a', 'xuv', host), answering('b', 'yzw', other))).toMatchObject({ seats, displaced });
  });

  test.each<[string, string, AnswerStatus, string, AnswerStatus, AnswerStatus['kind']]>([
    ['what the host has answered is answered', 'x', { kind: 'own' }, '', { kind: 'skipped' }, 'own'],
    ['what the other has answered is answered', '', { kind: 'skipped' }, 'y', { kind: 'own' }, 'own'],
    ['untouched here and skipped there is skipped', '', { kind: 'own' }, '', { kind: 'skipped' }, 'skipped'],
    ['the host says how', '', { kind: 'skipped' }, '', { kind: 'together', with: q }, 'skipped'],
  ])('%s', (_, hostPoints, hostStatus, points, status, expected) => {
    const host = answering('b', hostPoints, '---', hostStatus);
    expect(answerOf(host, answering('a', points, '---', status)).status).toBe(expected);
  });

  test.each<[string, HandIn | null, HandIn | null, HandIn]>([
    ['only the other', null, handIn(true, 5), handIn(true, 5)],
    ['both: the later time', handIn(true, 7), handIn(true, 5), handIn(true, 7)],
    ['the host has taken back', handIn(false, 5, 9), handIn(true, 6), handIn(true, 6)],
    ['the other has taken back', handIn(true, 6, 2), handIn(false, 8, 9), handIn(true, 6, 2)],
    ['both have taken back', handIn(false, 6, 7), handIn(false, 5, 9), handIn(false, 6, 9)],
  ])('a theme is handed in when one of them has handed it in: %s', (_, a, b, expected) => {
    const theme = toId<never>('theme');
    const [host, other] = [a, b].map((each, at) => group(`${at}`, { handIns: new Map(each ? [[theme, each]] : []) }));
    if (!host || !other) throw new Error('There are two groups.');
    expect(mergeGroups(host, [other]).group.handIns.get(theme)).toEqual(expected);
  });

  test('a duty is held by the first who has it, and the name is the first there is', () => {
    const [m, n] = [toId<MemberId>('m'), toId<MemberId>('n')];
    const a = group('a', { duties: { chair: m, scribe: null, topicKeeper: null }, members: [member('m')] });
    const b = group('b', { name: 'Two', duties: { chair: n, scribe: n, topicKeeper: null }, members: [member('n')] });
    expect(mergeGroups(a, [b]).group).toMatchObject({
      ...{ id: 'a', name: 'Two' },
      duties: { chair: 'm', scribe: 'n', topicKeeper: null },
    });
  });

  test('a copied record stands once, and what hung on it stays', () => {
    const a = answering('a', 'xy', 'x--');
    const copied = { question: q, status: { kind: 'own' as const }, points: [point('x', ['y', 'z']), point('w')] };
    const b = group('b', { answers: new Map([[q, { ...copied, seats: [null, toId<PointId>('x'), null] as const }]]) });
    expect(answerOf(a, b)).toMatchObject({ points: 'xyzw', seats: 'x--', displaced: '' });
  });
});

test('[D18] notes of groups that are one stand one after another, the host’s first', () => {
  const merged = mergeGroups(group('b', { note: 'to' }), [group('a', { note: 'en' }), group('c')]).group;
  expect(merged.note).toBe('to\nen');
  expect(mergeGroups(group('b'), [group('a')]).group).not.toHaveProperty('note');
});

function handIn(handedIn: boolean, handedInAt: number, takenBackAt: number | null = null): HandIn {
  return { handedIn, handedInAt, takenBackAt };
}
