import { describe, expect, test } from 'vitest';
import { handIn } from '../../../src/document/commands/groupCommands.ts';
import { addVenue, setQuestion } from '../../../src/document/commands/planCommands.ts';
import { addPoints, setAddressee } from '../../../src/document/commands/pointCommands.ts';
import { keepIdentity } from '../../../src/document/read/keepIdentity.ts';
import { type AddresseeId, type ThemeId, toId } from '../../../src/domain/ids.ts';
import { beginPlan } from '../../support/beginPlan.ts';
import { checkInvariants } from '../../support/documentInvariants.ts';
import { otherQuestion, pointNamed, question, writeOutline } from '../../support/groupOutline.ts';
import { exchange, openGroup, openPlan } from '../../support/openDocuments.ts';

interface Row {
  readonly id: string;
  readonly words: readonly string[];
}
const row = (id: string, ...words: string[]): Row => ({ id, words });

describe('[D12] keepIdentity', () => {
  test('gives the earlier object where the next one says the same', () => {
    const before = keepIdentity(undefined, { list: [row('a', 'x')], map: new Map([['k', row('b')]]), empty: null });
    const same = { list: [row('a', 'x')], map: new Map([['k', row('b')]]), empty: null };
    expect(keepIdentity(before, same)).toBe(before);
  });

  test('keeps the parts that have not changed', () => {
    const before = keepIdentity(undefined, {
      list: [row('a'), row('b', 'x')],
      map: new Map([
        ['k', [1]],
        ['l', [2]],
      ]),
    });
    const after = keepIdentity(before, {
      list: [row('a'), row('b', 'y')],
      map: new Map([
        ['k', [1]],
        ['l', [3]],
      ]),
    });
    expect(after).toEqual({
      list: [row('a'), row('b', 'y')],
      map: new Map([
        ['k', [1]],
        ['l', [3]],
      ]),
    });
    expect(after).not.toBe(before);
    expect(after.list[0]).toBe(before.list[0]);
    expect(after.map.get('k')).toBe(before.map.get('k'));
  });

  test('knows the items of a list by their ids, also when they move', () => {
    const before = keepIdentity(undefined, [row('a', 'x'), row('b'), row('c')]);
    const after = keepIdentity(before, [row('c'), row('new'), row('a', 'x')]);
    expect(after.map(({ id }) => id)).toEqual(['c', 'new', 'a']);
    expect([after[0], after[2]]).toEqual([before[2], before[0]]);
    expect(after[0]).toBe(before[2]);
    expect(after[2]).toBe(before[0]);
  });

  test.each<[string, unknown, unknown]>([
    ['a value', 1, 2],
    ['a list that grew', [1], [1, 2]],
    ['a list that shrank', [1, 2], [1]],
    ['a field more', { a: 1 }, { a: 1, b: undefined }],
    ['a field less', { a: 1, b: undefined }, { a: 1 }],
    ['another field', { a: undefined }, { b: undefined }],
    [
      'a key more',
      new Map([['a', 1]]),
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    ],
    ['another key', new Map([['a', undefined]]), new Map([['b', undefined]])],
    [
      'keys in another order',
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
    ],
    ['a list instead of a record', { 0: 1 }, [1]],
    ['a record instead of nothing', null, { a: 1 }],
    ['a map instead of a record', {}, new Map()],
  ])('sees a change: %s', (_, before, after) => {
    const kept = keepIdentity(keepIdentity(undefined, before), after);
    expect(kept).not.toBe(before);
    expect(JSON.stringify([...entriesOf(kept)])).toBe(JSON.stringify([...entriesOf(after)]));
  });
});

describe('[D12] snapshots', () => {
  test('are the same object until something changes', () => {
    const [plan, group] = [beginPlan(openPlan()), openGroup()];
    expect(plan.snapshot()).toBe(plan.snapshot());
    writeOutline(group, 'a');
    const before = group.snapshot();
    exchange(group, openGroup('b'));
    expect(group.snapshot()).toBe(before);
  });

  test('of a group say nothing about words, and hear nothing of typing', () => {
    const group = openGroup();
    writeOutline(group, 'a');
    const heard: string[] = [];
    group.subscribe(() => heard.push('structure'));
    group.subscribeToAll(() => heard.push('all'));
    const before = group.snapshot();
    group.text(pointNamed(group, 'a'))?.edit('ab');
    expect(heard).toEqual(['all']);
    expect(group.snapshot()).toBe(before);
    addPoints(group, { question, parent: null, index: 0 }, [{ text: '', subpoints: [] }]);
    expect(heard).toEqual(['all', 'structure', 'all']);
    expect(group.snapshot()).not.toBe(before);
  });

  test('of a group change only where something has changed', () => {
    const group = openGroup();
    writeOutline(group, 'a (a1), b (b1)');
    writeOutline(group, 'x', otherQuestion);
    const before = group.snapshot();
    setAddressee(group, pointNamed(group, 'b1'), toId<AddresseeId>('directorate'));
    const after = group.snapshot();
    expect(after.answers.get(otherQuestion)).toBe(before.answers.get(otherQuestion));
    expect(after.answers.get(question)?.points[0]).toBe(before.answers.get(question)?.points[0]);
    expect(after.answers.get(question)?.points[1]).not.toBe(before.answers.get(question)?.points[1]);
    expect([after.members, after.duties, after.handIns]).toEqual([before.members, before.duties, before.handIns]);
    expect(after.duties).toBe(before.duties);
    expect(after.handIns).toBe(before.handIns);
  });

  test('of a plan change only where something has changed, words of a theme too', () => {
    const plan = beginPlan(openPlan());
    const before = plan.snapshot();
    const asked = before.themes[0]?.questions[0];
    if (asked) setQuestion(plan, asked.id, { text: 'Changed' });
    const after = plan.snapshot();
    expect(after.themes[0]).not.toBe(before.themes[0]);
    expect(after.themes[1]).toBe(before.themes[1]);
    expect(after.venues).toBe(before.venues);
    const heard: string[] = [];
    const stop = plan.subscribe(() => heard.push('plan'));
    plan.themeText(after.themes[1]?.id ?? toId('nowhere'), 'introduction')?.edit('Why');
    expect(plan.snapshot().themes[1]?.introduction).toBe('Why');
    stop();
    addVenue(plan, 'Hamar');
    expect(heard).toEqual(['plan']);
  });

  test('are frozen to the bottom', () => {
    const [plan, group] = [beginPlan(openPlan()), openGroup()];
    writeOutline(group, 'a (a1)');
    handIn(group, toId<ThemeId>('theme'));
    expect(checkInvariants(plan.snapshot(), group.snapshot(), group.textOf)).toEqual([]);
    writeOutline(group, 'b');
    addVenue(plan, 'Hamar');
    expect(checkInvariants(plan.snapshot(), group.snapshot(), group.textOf)).toEqual([]);
  });
});

function entriesOf(value: unknown): Iterable<unknown> {
  return value instanceof Map ? value : [value];
}
