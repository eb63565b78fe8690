import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { handIn, setAnswerStatus } from '../../../src/document/commands/groupCommands.ts';
import * as locks from '../../../src/document/commands/lockCommands.ts';
import { addPoints, removePoint, setAddressee } from '../../../src/document/commands/pointCommands.ts';
import { leaveSeat, takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { lateWork } from '../../../src/document/lateWork.ts';
import { clocksSeen, seenOf, seenTogether } from '../../../src/document/seenClocks.ts';
import { type DeviceId, type QuestionId, type ThemeId, toId } from '../../../src/domain/ids.ts';
import { isWithdrawn } from '../../../src/domain/withdrawal.ts';
import { otherQuestion, pointNamed, question, writeOutline } from '../../support/groupOutline.ts';
import { exchange, openGroup, openPlan } from '../../support/openDocuments.ts';

const theme = toId<ThemeId>('theme');
const asked = [question, toId<QuestionId>('second')];

/** A theme that is locked when the group has written bread and milk. */
function lockedTheme() {
  const [plan, group] = [openPlan(), openGroup('group')];
  writeOutline(group, 'bread, milk');
  locks.lockTheme(plan, theme, [group]);
  return { plan, group };
}

/** What came late, by its words: "milk changed". */
function late(plan: ReturnType<typeof openPlan>, group: GroupDoc): readonly string[] {
  const lock = plan.run().locks.get(theme);
  if (!lock) return ['no lock'];
  const { points, questions, isHandedInLate } = lateWork(group, theme, asked, lock);
  const words = [...points].map(([id, what]) => `${group.textOf(id)} ${what}`);
  return [...words.sort(), ...questions, ...(isHandedInLate ? ['handed in'] : [])];
}

describe('[D26] a locked theme', () => {
  test.each<[string, (group: GroupDoc) => void, readonly string[]]>([
    ['nothing', () => undefined, []],
    ['a point', (group) => writeOutline(group, 'salt (fine)'), ['fine added', 'salt added']],
    ['words', (group) => group.text(pointNamed(group, 'milk'))?.edit('milk and honey'), ['milk and honey changed']],
    [
      'words that go on where they stopped',
      (group) => group.text(pointNamed(group, 'milk'))?.edit('milky'),
      ['milky changed'],
    ],
    ['an addressee', (group) => setAddressee(group, pointNamed(group, 'milk'), toId('county')), ['milk changed']],
    ['a point taken away', (group) => removePoint(group, pointNamed(group, 'milk')), ['milk removed']],
    [
      'a point that came and went',
      (group) => {
        writeOutline(group, 'salt');
        removePoint(group, pointNamed(group, 'salt'));
      },
      [],
    ],
    [
      'words that came and went',
      (group) => {
        group.text(pointNamed(group, 'milk'))?.edit('milk and honey');
        group.text(pointNamed(group, 'milk and honey'))?.edit('milk');
      },
      [],
    ],
    [
      'a seat that was taken and left',
      (group) => {
        takeSeat(group, question, pointNamed(group, 'milk'), 1);
        leaveSeat(group, question, pointNamed(group, 'milk'));
      },
      [],
    ],
    ['a seat', (group) => takeSeat(group, question, pointNamed(group, 'milk'), 1), [question]],
    ['a state', (group) => setAnswerStatus(group, toId('second'), { kind: 'skipped' }), ['second']],
    ['a hand-in', (group) => handIn(group, theme), ['handed in']],
    ['another theme', (group) => writeOutline(group, 'salt', otherQuestion), []],
  ])('shows what came after it, and keeps it: %s', (_, write, expected) => {
    const { plan, group } = lockedTheme();
    write(group);
    expect(late(plan, group)).toEqual(expected);
  });

  test('what was written offline before the lock was not here, and is late wherever it is looked at', () => {
    const { plan, group } = lockedTheme();
    const away = openGroup('away');
    writeOutline(away, 'tea');
    const awayPlan = openPlan('away');
    exchange(plan, awayPlan);
    exchange(group, away);
    expect(late(plan, group)).toEqual(['tea added']);
    expect(late(awayPlan, away)).toEqual(['tea added']);
  });

  test('typing that is stored in one piece with what was there before is told apart', () => {
    const [plan, group] = [openPlan(), openGroup('group')];
    const [point] = addPoints(group, { question, parent: null, index: 0 }, [{ text: '', subpoints: [] }]);
    if (!point) throw new Error('There is a point.');
    group.text(point)?.edit('bre');
    locks.lockTheme(plan, theme, [group]);
    expect(late(plan, group)).toEqual([]);
    group.text(point)?.edit('bread');
    const copy = openGroup('copy', [Y.encodeStateAsUpdate(group.doc)]);
    expect(late(plan, copy)).toEqual(['bread changed']);
  });

  test('is accepted group by group; what comes later still is late again', () => {
    const { plan, group } = lockedTheme();
    writeOutline(group, 'salt');
    handIn(group, theme);
    locks.acceptLate(plan, theme, group);
    expect(late(plan, group)).toEqual([]);
    writeOutline(group, 'oil');
    expect(late(plan, group)).toEqual(['oil added']);
    plan.history.undo();
    expect(late(plan, group)).toEqual(['oil added', 'salt added', 'handed in']);
  });

  test('everything is late of a group that was not here, and nothing after unlocking', () => {
    const { plan } = lockedTheme();
    const stranger = openGroup('stranger');
    writeOutline(stranger, 'tea');
    Object.assign(stranger, { id: toId('stranger') });
    expect(late(plan, stranger)).toEqual(['tea added']);
    locks.unlockTheme(plan, theme);
    expect(late(plan, stranger)).toEqual(['no lock']);
    plan.history.undo();
    expect(late(plan, stranger)).toEqual(['tea added']);
  });

  test('locked again, it has seen what came in between', () => {
    const { plan, group } = lockedTheme();
    writeOutline(group, 'salt');
    locks.unlockTheme(plan, theme);
    locks.lockTheme(plan, theme, [group]);
    expect(late(plan, group)).toEqual([]);
  });

  test('[D17] two facilitators who lock apart end with one lock, and see the same as late', () => {
    const { plan, group } = lockedTheme();
    const [other, copy] = [openPlan('b'), openGroup('copy', [Y.encodeStateAsUpdate(group.doc)])];
    writeOutline(copy, 'salt');
    locks.lockTheme(other, theme, [copy]);
    exchange(plan, other);
    exchange(group, copy);
    expect(late(plan, group)).toEqual(late(other, copy));
  });

  test.each([7, 'x', { locked: 'yes' }, { locked: true, seen: 'x' }, { locked: true, seen: { groupOfTheTest: 7 } }])(
    '[D11] %j in its place',
    (written) => {
      const { plan, group } = lockedTheme();
      plan.runRoots.locks.set(theme, written);
      const isLock = typeof written === 'object' && written.locked === true;
      expect(late(plan, group)).toEqual(isLock ? ['bread added', 'milk added'] : ['no lock']);
    },
  );
});

test('what was seen comes back from its text, and adds up', () => {
  const group = openGroup();
  writeOutline(group, 'bread, milk');
  const seen = seenOf(group.doc);
  expect([...clocksSeen(seen)]).toEqual([...Y.decodeStateVector(Y.encodeStateVector(group.doc))]);
  expect(seenTogether(seen, seen)).toBe(seen);
  expect(seenTogether('1.5 2.9 4.c', '2.a 3.1 nothing -. 4.b')).toBe('1.5 2.a 3.1 4.c');
  expect([...clocksSeen('')]).toEqual([]);
});

describe('[D27] a withdrawn device', () => {
  const device = toId<DeviceId>('device');
  const heads = { 'group/a': 4 };

  test.each([
    ['group/a', 4, false],
    ['group/a', 5, true],
    ['group/b', 1, true],
    ['plenary', 1, true],
    ['plan', 9, false],
  ])('in %s, entry %i: kept aside is %s', (scope, seq, expected) => {
    const plan = openPlan();
    locks.withdrawDevice(plan, device, heads);
    const { withdrawn } = plan.run();
    expect(isWithdrawn(withdrawn, { device, scope, seq })).toBe(expected);
    expect(isWithdrawn(withdrawn, { device: toId<DeviceId>('other'), scope, seq })).toBe(false);
    locks.readmitDevice(plan, device);
    expect(isWithdrawn(plan.run().withdrawn, { device, scope, seq })).toBe(false);
    plan.history.undo();
    expect(isWithdrawn(plan.run().withdrawn, { device, scope, seq })).toBe(expected);
  });

  test.each([{ withdrawn: true }, { withdrawn: true, heads: { 'group/a': 'many', 'group/b': -1 } }])(
    '[D11] without numbers that are any, all of its entries: %j',
    (written) => {
      const plan = openPlan();
      plan.runRoots.withdrawn.set(device, written);
      expect(isWithdrawn(plan.run().withdrawn, { device, scope: 'group/a', seq: 1 })).toBe(true);
    },
  );
});
