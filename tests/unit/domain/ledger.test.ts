import { describe, expect, test } from 'vitest';
import type { AnswerStatus, Group, HandIn } from '../../../src/domain/group.ts';
import type { GroupId } from '../../../src/domain/ids.ts';
import { createLedger, type Holding, type LedgerRow } from '../../../src/domain/ledger.ts';
import type { LedgerCell } from '../../../src/domain/ledgerCell.ts';
import { filterLedger, isMissing, summariseLedger } from '../../../src/domain/ledgerSummary.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import {
  groupAnswering,
  groupId,
  handedIn,
  membersFrom,
  planAsking,
  plannedAt,
  questionId,
  themeId,
  venueId,
} from '../../support/ledgerRoom.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const compare = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
const whole: Holding = { isComplete: true, receivedAt: 20, writtenAt: 5 };
const partly: Holding = { isComplete: false, receivedAt: 20, writtenAt: 5 };

function sources(plan: Plan, groups: readonly Group[], held: Holding | null = whole) {
  const ids = groups.map(({ id }) => id);
  return {
    plan,
    groups: new Map(groups.map((group) => [group.id, group])),
    held: new Map(held ? ids.map((id): [GroupId, Holding] => [id, held]) : []),
  };
}

function ledgerOf(plan: Plan, groups: readonly Group[], held: Holding | null = whole): readonly LedgerRow[] {
  return createLedger(compare)(sources(plan, groups, held));
}

/** The one cell of a plan with one question of so many seats. */
function cellOf(
  seats: string,
  answer: string | AnswerStatus | null,
  handIn: HandIn | null,
  held: Holding | null = whole,
): LedgerCell {
  const plan = planAsking([seats], { groups: plannedAt(null, 'A') });
  const handIns = new Map(handIn ? [[themeId('t1'), handIn]] : []);
  const group = groupAnswering('A', answer === null ? {} : { t1q1: answer }, { handIns });
  const cell = ledgerOf(plan, [group], held)[0]?.cells[0];
  if (!cell) throw new Error('There is no cell.');
  return cell;
}

const [, yes] = handedIn('t1', 10);
const takenBack: HandIn = { handedIn: false, handedInAt: 10, takenBackAt: 12 };
const skipped: AnswerStatus = { kind: 'skipped' };
const together: AnswerStatus = { kind: 'together', with: questionId('t1q2') };

describe('the state of a cell', () => {
  test.each<[string, string | AnswerStatus | null, HandIn | null, Holding | null, Partial<LedgerCell>]>([
    ['untouched', null, null, whole, { state: 'nothing', points: 0, how: 'own' }],
    ['begun', 'ab', null, whole, { state: 'writing', points: 2, handedInAt: null, receivedAt: null }],
    ['skipped', skipped, null, whole, { state: 'writing', how: 'skipped', priorities: null }],
    [
      'answered together',
      together,
      yes,
      whole,
      { state: 'received', how: 'together', togetherWith: questionId('t1q2'), priorities: null },
    ],
    ['handed in', 'a', yes, partly, { state: 'handedIn', handedInAt: 10, receivedAt: null }],
    ['handed in, and nothing is known of what is here', 'a', yes, null, { state: 'handedIn' }],
    ['received', 'a', yes, whole, { state: 'received', handedInAt: 10, receivedAt: 20 }],
    ['taken back', 'a', takenBack, whole, { state: 'writing', handedInAt: null, receivedAt: null }],
    ['taken back, empty', null, takenBack, whole, { state: 'nothing' }],
  ])('%s', (_, answer, handIn, held, expected) => {
    expect(cellOf('3', answer, handIn, held)).toMatchObject(expected);
  });

  test.each([
    ['3', 'abc/abc', null, [1, 2, 3], 0],
    ['3', 'abcd/a-c', null, [1, 3], 1],
    ['3', 'ab/ba-', null, [1, 2], 0],
    ['3', 'ab', null, [], 2],
    ['1', 'abc/a--', null, [1], 0],
    ['2', 'abc/--c', null, [], 2],
    ['3', null, null, [], 0],
    ['3', null, yes, [], 3],
  ])(
    'with %s seats and %j, handed in %j, the seats %j are taken and %i missing',
    (seats, answer, handIn, taken, missing) => {
      expect(cellOf(seats, answer, handIn).priorities).toEqual({ seats: Number(seats), taken, missing });
    },
  );

  test('where nothing is prioritised, no priorities are asked for', () => {
    expect(cellOf('0', 'ab', yes).priorities).toBeNull();
  });

  test('what a facilitator has entered is marked: a point, a sub-point, a seat', () => {
    const [top] = groupAnswering('A', { t1q1: 'a' }).answers.get(questionId('t1q1'))?.points ?? [];
    if (!top) throw new Error('There is a point.');
    const answer = {
      question: questionId('t1q1'),
      status: { kind: 'own' as const },
      seats: [null, null, null] as const,
    };
    const plan = planAsking(['3']);
    for (const marks of [
      { points: [{ ...top, entered: true as const }] },
      { points: [{ ...top, subpoints: [{ ...top, entered: true as const }] }] },
      { points: [top], enteredSeats: [1 as const] },
    ]) {
      const group = groupAnswering('A', {}, { answers: new Map([[answer.question, { ...answer, ...marks }]]) });
      expect(ledgerOf(plan, [group])[0]?.cells[0]?.isEntered).toBe(true);
    }
    expect(cellOf('3', 'a', yes).isEntered).toBe(false);
  });
});

describe('the rows', () => {
  test('stand by venue, planned before founded, then those that left the plan with work', () => {
    const plan = planAsking(['3'], {
      groups: [...plannedAt('Oslo', 'Rom 2'), ...plannedAt('Hamar', 'Group 2', 'Group 1'), ...plannedAt(null, 'Loose')],
      removedGroups: plannedAt('Hamar', 'Gone', 'Gone empty'),
    });
    const rows = ledgerOf(plan, [
      groupAnswering('f10', {}, { name: 'Group 10', venue: venueId('Hamar') }),
      groupAnswering('f9', {}, { name: 'Group 9', venue: venueId('Hamar') }),
      groupAnswering('Gone', { t1q1: 'a' }),
      groupAnswering('Gone empty', {}, { name: 'x', members: membersFrom({ kind: 'organisation', name: 'y' }) }),
      groupAnswering('nobody'),
      groupAnswering(
        'seated',
        {},
        { venue: venueId('left the plan'), members: membersFrom({ kind: 'organisation', name: 'y' }) },
      ),
    ]);
    expect(rows.map(({ name, venue, isRemoved }) => `${venue ?? '-'} ${name}${isRemoved ? ' (gone)' : ''}`)).toEqual([
      'Hamar Group 2',
      'Hamar Group 1',
      'Hamar Group 9',
      'Hamar Group 10',
      'Hamar Gone (gone)',
      'Oslo Rom 2',
      '- Loose',
      '- ',
    ]);
  });

  test('[D18] groups that are one stand in one row, which is here when all of them are', () => {
    const plan = planAsking(['3'], {
      groups: plannedAt('Hamar', 'A', 'B', 'never came'),
      mergedInto: new Map([
        [groupId('B'), groupId('A')],
        [groupId('never came'), groupId('A')],
      ]),
    });
    const groups = [
      groupAnswering('A', { t1q1: 'ab/a--' }),
      groupAnswering('B', { t1q1: 'cd/-c-' }, { handIns: new Map([handedIn('t1', 7)]) }),
    ];
    const both = sources(plan, groups);
    const [row, ...others] = createLedger(compare)(both);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ group: 'A', parts: ['A', 'B', 'never came'], name: 'A' });
    expect(row?.cells[0]).toMatchObject({ state: 'received', points: 4, priorities: { taken: [1, 2], missing: 1 } });
    const held = new Map([...both.held, [groupId('B'), { ...whole, isComplete: false, receivedAt: 30 }]]);
    expect(createLedger(compare)({ ...both, held })[0]).toMatchObject({
      receivedAt: 30,
      cells: [{ state: 'handedIn' }],
    });
  });

  test('[D15] have a cell for each question that is asked, and count what stands elsewhere', () => {
    const plan = planAsking(['30', '', '3']);
    const [row] = ledgerOf(plan, [groupAnswering('A', { t1q2: 'a', t3q1: 'b', gone: 'cde', far: skipped })]);
    expect(row?.cells.map(({ question, points }) => `${question} ${points}`)).toEqual(['t1q1 0', 't1q2 1', 't3q1 1']);
    expect(row?.themes.map(({ theme, state }) => `${theme} ${state}`)).toEqual(['t1 writing', 't3 writing']);
    expect(row?.pointsElsewhere).toBe(3);
  });

  test('tell when a theme was handed in and taken back, and by whose hand', () => {
    const [, entered] = handedIn('t1', 10, { entered: true });
    const themeOf = (handIn: HandIn) =>
      ledgerOf(planAsking(['3']), [groupAnswering('A', {}, { handIns: new Map([[themeId('t1'), handIn]]) })])[0]
        ?.themes;
    expect(themeOf(entered)).toEqual([
      { theme: 't1', state: 'received', handedInAt: 10, takenBackAt: null, isEntered: true },
    ]);
    expect(themeOf(takenBack)).toMatchObject([{ state: 'nothing', handedInAt: 10, takenBackAt: 12, isEntered: false }]);
  });
});

describe('the summary', () => {
  const plan = planAsking(['3', '0'], { groups: [...plannedAt('Hamar', 'A', 'B', 'C'), ...plannedAt(null, 'D')] });
  const done = (...themes: string[]) => new Map(themes.map((theme) => handedIn(theme, 1)));
  const rows = ledgerOf(plan, [
    groupAnswering('A', { t1q1: 'abc/abc', t2q1: 'x' }, { handIns: done('t1', 't2') }),
    groupAnswering('B', { t1q1: 'abc/a--' }, { handIns: done('t1') }),
    groupAnswering('C', { t1q1: 'ab' }),
  ]);
  const names = (which: readonly LedgerRow[]) => which.map(({ name }) => name).join('');

  test.each([
    ['t1', 2, 'CD', 'BC'],
    ['t2', 1, 'BCD', ''],
    [null, 1, 'BCD', 'BC'],
  ])('of theme %s: %i handed in, not %s, priorities missing of %s', (theme, count, missing, priorities) => {
    const summary = summariseLedger(rows, theme === null ? null : themeId(theme));
    expect(summary).toMatchObject({ groups: 4, handedIn: count, notReceived: [] });
    expect([names(summary.notHandedIn), names(summary.prioritiesMissing)]).toEqual([missing, priorities]);
  });

  test.each<[Parameters<typeof filterLedger>[1], string]>([
    [{ venue: 'all', theme: null, onlyMissing: false }, 'ABCD'],
    [{ venue: venueId('Hamar'), theme: null, onlyMissing: false }, 'ABC'],
    [{ venue: 'none', theme: null, onlyMissing: false }, 'D'],
    [{ venue: 'all', theme: null, onlyMissing: true }, 'BCD'],
    [{ venue: venueId('Hamar'), theme: themeId('t1'), onlyMissing: true }, 'BC'],
    [{ venue: venueId('Oslo'), theme: null, onlyMissing: false }, ''],
  ])('%j shows %s', (filter, expected) => {
    expect(names(filterLedger(rows, filter))).toBe(expected);
  });

  test('what is handed in but not all here is missing, though handed in', () => {
    const [row, ...others] = ledgerOf(
      plan,
      [groupAnswering('A', { t1q1: 'a/a--' }, { handIns: done('t1', 't2') })],
      partly,
    );
    if (!row) throw new Error('There is a row.');
    const summary = summariseLedger([row, ...others], themeId('t1'));
    expect([summary.handedIn, names(summary.notReceived), isMissing(row, themeId('t1'))]).toEqual([1, 'A', true]);
  });

  test('where nothing is asked, nothing is handed in and nothing is missing', () => {
    const empty = ledgerOf(planAsking(['']), [groupAnswering('A', {}, { name: 'A' })]);
    expect(summariseLedger(empty, null)).toMatchObject({ groups: 1, handedIn: 0, prioritiesMissing: [] });
    expect(filterLedger(empty, { venue: 'all', theme: null, onlyMissing: true })).toEqual([]);
  });
});

describe('what does not change stays the same object', () => {
  const names = Array.from({ length: 60 }, (_, index) => `Group ${index + 1}`);
  const plan = planAsking(['3333', '3300'], { groups: plannedAt('Hamar', ...names) });
  const answers = (points: string) =>
    Object.fromEntries(plan.themes.flatMap(({ questions }) => questions.map(({ id }) => [id, points])));

  test('another group’s row, and the cells that say the same; nothing at all when nothing changed', () => {
    const read = createLedger(compare);
    const groups = names.map((name) => groupAnswering(name, answers('abc/ab-')));
    const before = read(sources(plan, groups));
    expect(before).toHaveLength(60);
    expect(read(sources(plan, groups))).toBe(before);
    const [, ...rest] = groups;
    const after = read(
      sources(plan, [groupAnswering('Group 1', { ...answers('abc/ab-'), t1q2: 'abcd/ab-' }), ...rest]),
    );
    expect(after.slice(1).every((row, index) => row === before[index + 1])).toBe(true);
    expect(after[0]?.cells.flatMap((cell, index) => (cell === before[0]?.cells[index] ? [] : [cell.question]))).toEqual(
      ['t1q2'],
    );
    expect(after[0]?.themes).toEqual(before[0]?.themes);
    expect(after[0]?.themes[0]).toBe(before[0]?.themes[0]);
  });

  test('all rows when the plan says something that the ledger does not show', () => {
    const read = createLedger(compare);
    const before = read(sources(plan, []));
    expect(read(sources({ ...plan, organiser: 'County' }, []))).toBe(before);
    expect(read(sources({ ...plan, groups: plan.groups.slice(1) }, []))).not.toBe(before);
  });

  test('whatever happens, it reads as one that is made anew', () => {
    const base = seedOfRun('ledger');
    for (let run = 0; run < 60; run++) {
      const random = createSeededRandom(base + run);
      const read = createLedger(compare);
      const groups = new Map<GroupId, Group>();
      let current = planAsking(['30', '2'], { groups: plannedAt('Hamar', 'A', 'B', 'C') });
      let held = new Map<GroupId, Holding>();
      for (let step = 0; step < 25; step++) {
        const id = random.pick(['A', 'B', 'C', 'D', 'E']) ?? 'A';
        const other = random.pick(['A', 'B', 'C', 'D', 'E']) ?? 'A';
        const points = random.pick(['', 'a', 'abc/a-c', 'ab/ba-']) ?? '';
        const steps: (() => void)[] = [
          () => groups.set(groupId(id), groupAnswering(id, { [random.pick(['t1q1', 't2q1', 'gone']) ?? '']: points })),
          () => groups.set(groupId(id), groupAnswering(id, {}, { handIns: new Map([handedIn('t1', step)]) })),
          () => groups.delete(groupId(id)),
          () => {
            held = new Map([
              ...held,
              [groupId(id), { isComplete: random.chance(0.5), receivedAt: random.int(3), writtenAt: null }],
            ]);
          },
          () => {
            current = { ...current, mergedInto: id < other ? new Map([[groupId(other), groupId(id)]]) : new Map() };
          },
          () => {
            current = { ...current, groups: random.shuffle(current.groups) };
          },
        ];
        random.pick(steps)?.();
        const now = { plan: current, groups: new Map(groups), held };
        expect(read(now), `LANGBORD_SEED=${base + run}`).toEqual(createLedger(compare)(now));
      }
    }
  });
});
