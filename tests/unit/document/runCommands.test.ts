import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addTheme, removePlanItem } from '../../../src/document/commands/planCommands.ts';
import { restorePlan } from '../../../src/document/commands/restore.ts';
import * as commands from '../../../src/document/commands/runCommands.ts';
import type { PlanDoc } from '../../../src/document/planDoc.ts';
import { type ClockId, type ThemeId, toId, type VenueId } from '../../../src/domain/ids.ts';
import { messagesFor, pointedAt, timerAt } from '../../../src/domain/run.ts';
import { type DeviceMoment, wholeTime } from '../../../src/domain/sharedTimer.ts';
import { plain } from '../../support/documentInvariants.ts';
import { countUpdates, exchange, openPlan } from '../../support/openDocuments.ts';

const [hamar, oslo] = [toId<VenueId>('hamar'), toId<VenueId>('oslo')];
const moment = (at: number): DeviceMoment => ({ clock: toId<ClockId>('clock'), at, timeOfDay: 1_800_000_000_000 + at });

function planWithThemes(): { plan: PlanDoc; first: ThemeId; second: ThemeId } {
  const plan = openPlan();
  return { plan, first: addTheme(plan, { title: 'First' }), second: addTheme(plan, { title: 'Second' }) };
}

/** Two devices of facilitators that hold the same. */
function twoPlans() {
  const { plan, first, second } = planWithThemes();
  const other = openPlan('b', [Y.encodeStateAsUpdate(plan.doc)]);
  return { plan, other, first, second };
}

describe('[D24] pointing at a theme', () => {
  test('holds everywhere, but for a venue that is pointed elsewhere, until everybody is called again', () => {
    const { plan, first, second } = planWithThemes();
    const themes = () => [null, hamar, oslo].map((venue) => pointedAt(plan.run(), plan.snapshot(), venue));
    commands.pointAt(plan, first, 'everywhere');
    expect(themes()).toEqual([first, first, first]);
    commands.pointAt(plan, second, hamar);
    expect(themes()).toEqual([first, second, first]);
    commands.pointAt(plan, null, hamar);
    expect(themes()).toEqual([first, first, first]);
    commands.pointAt(plan, second, hamar);
    commands.pointAt(plan, second, 'everywhere');
    expect([...plan.run().pointing]).toEqual([['everywhere', second]]);
    commands.pointAt(plan, null, 'everywhere');
    expect(themes()).toEqual([null, null, null]);
  });

  test('a theme that has left the plan is pointed at no more', () => {
    const { plan, first, second } = planWithThemes();
    commands.pointAt(plan, first, 'everywhere');
    commands.pointAt(plan, second, hamar);
    removePlanItem(plan, 'themes', second);
    expect(pointedAt(plan.run(), plan.snapshot(), hamar)).toBe(first);
    removePlanItem(plan, 'themes', first);
    expect(pointedAt(plan.run(), plan.snapshot(), hamar)).toBeNull();
  });

  test('two facilitators who point apart: all end at one of the themes', () => {
    const { plan, other, first, second } = twoPlans();
    commands.pointAt(plan, first, 'everywhere');
    commands.pointAt(other, second, 'everywhere');
    exchange(plan, other);
    const ends = [plan, other].map((each) => pointedAt(each.run(), each.snapshot(), null));
    expect(ends[0]).toBe(ends[1]);
    expect([first, second]).toContain(ends[0]);
  });
});

describe('[D25] the timer', () => {
  const started = () => {
    const { plan, first } = planWithThemes();
    commands.startTimer(plan, 'everywhere', { theme: first, minutes: 20 }, moment(1_000));
    return { plan, first };
  };
  const whole = (plan: PlanDoc) => {
    const timer = plan.run().timers.get('everywhere');
    return timer ? wholeTime(timer) / 60_000 : null;
  };

  test('starts with its minutes, pauses with what was left, goes on by the clock of whoever lets it', () => {
    const { plan, first } = started();
    const { id } = plan.run().timers.get('everywhere') ?? {};
    expect(timerAt(plan.run(), hamar)).toMatchObject({
      where: 'everywhere',
      timer: { theme: first, minutes: 20, added: 0, state: 'running', left: 1_200_000, clock: 'clock', at: 1_000 },
    });
    commands.pauseTimer(plan, 'everywhere', 600_000);
    commands.pauseTimer(plan, 'everywhere', 1);
    expect(plan.run().timers.get('everywhere')).toMatchObject({ id, state: 'paused', left: 600_000 });
    const later = { clock: toId<ClockId>('other'), at: 5, timeOfDay: 9 };
    commands.resumeTimer(plan, 'everywhere', later);
    commands.resumeTimer(plan, 'everywhere', moment(7));
    const { clock, at, timeOfDay: startedAt } = later;
    expect(plan.run().timers.get('everywhere')).toMatchObject({
      id,
      state: 'running',
      left: 600_000,
      clock,
      at,
      startedAt,
    });
    commands.stopTimer(plan, 'everywhere');
    expect(timerAt(plan.run(), hamar)).toBeNull();
  });

  test('is started for the theme that people are pointed at, in one step', () => {
    const { plan, first, second } = planWithThemes();
    commands.beginTheme(plan, first, hamar, 10, moment(0));
    commands.beginTheme(plan, second, 'everywhere', 20, moment(1));
    expect([...plan.run().pointing]).toEqual([['everywhere', second]]);
    expect([...plan.run().timers.keys()]).toEqual(['everywhere']);
    expect(timerAt(plan.run(), hamar)?.timer).toMatchObject({ theme: second, minutes: 20, state: 'running', at: 1 });
  });

  test('minutes are added and taken away, also while it is paused, and go with a new start', () => {
    const { plan, first } = started();
    commands.addMinutes(plan, 'everywhere', 5);
    expect(whole(plan)).toBe(25);
    commands.pauseTimer(plan, 'everywhere', 7 * 60_000);
    expect(whole(plan)).toBe(7);
    commands.addMinutes(plan, 'everywhere', -2);
    expect(whole(plan)).toBe(5);
    plan.history.undo();
    expect(whole(plan)).toBe(7);
    commands.startTimer(plan, 'everywhere', { theme: first, minutes: 10 }, moment(0));
    expect(whole(plan)).toBe(10);
  });

  test('of a venue goes before that of all, until one starts for all', () => {
    const { plan, first } = started();
    commands.startTimer(plan, hamar, { theme: first, minutes: 3 }, moment(0));
    expect([hamar, oslo].map((venue) => timerAt(plan.run(), venue)?.timer.minutes)).toEqual([3, 20]);
    commands.startTimer(plan, 'everywhere', { theme: first, minutes: 8 }, moment(0));
    expect([hamar, oslo].map((venue) => timerAt(plan.run(), venue)?.timer.minutes)).toEqual([8, 8]);
  });

  test('facilitators who add minutes apart both count, and beside a pause too', () => {
    const { plan } = started();
    const other = openPlan('b', [Y.encodeStateAsUpdate(plan.doc)]);
    commands.addMinutes(plan, 'everywhere', 5);
    commands.addMinutes(other, 'everywhere', 3);
    commands.pauseTimer(other, 'everywhere', 13 * 60_000);
    exchange(plan, other);
    expect([plan, other].map(whole)).toEqual([18, 18]);
    expect(plan.run().timers.get('everywhere')?.state).toBe('paused');
  });

  test('minutes for a timer that another has replaced count for nothing', () => {
    const { plan, first } = started();
    const other = openPlan('b', [Y.encodeStateAsUpdate(plan.doc)]);
    commands.addMinutes(plan, 'everywhere', 5);
    commands.startTimer(other, 'everywhere', { theme: first, minutes: 30 }, moment(0));
    exchange(plan, other);
    expect([plan, other].map(whole)).toEqual([30, 30]);
  });

  test.each<[string, Record<string, unknown> | string]>([
    ['nothing', {}],
    ['words', 'soon'],
    ['an unknown state', { state: 'flying' }],
    ['no clock', { clock: 7 }],
    ['no number for what is left', { left: '20' }],
    ['an endless time', { left: Number.POSITIVE_INFINITY }],
    ['more minutes than a day has', { minutes: 1_441 }],
  ])('[D11] %s in its place is no timer', (_, wrong) => {
    const plan = openPlan();
    const right = { id: 'x', theme: 't', minutes: 1, state: 'running', left: 1, clock: 'c', at: 1, startedAt: 'early' };
    plan.runRoots.timers.set('everywhere', right);
    expect(plan.run().timers.get('everywhere')).toMatchObject({ id: 'x', startedAt: null });
    const value = typeof wrong === 'string' || Object.keys(wrong).length === 0 ? wrong : { ...right, ...wrong };
    plan.runRoots.timers.set('everywhere', value);
    for (const minutes of [Number.NaN, 0.5, 2_000, '5'])
      plan.runRoots.minutesAdded.set(`${minutes}`, { timer: 'x', minutes });
    expect(plan.run().timers.size).toBe(0);
    plan.runRoots.timers.set('everywhere', right);
    expect(plan.run().timers.get('everywhere')?.added).toBe(0);
  });
});

describe('[D24] messages', () => {
  test('reach the tables of a venue or all, in the order they were sent, until taken back', () => {
    const plan = openPlan();
    const first = commands.sendMessage(plan, 'Kaffe', null);
    commands.sendMessage(plan, 'Bussen går', hamar);
    const texts = (venue: VenueId | null) => messagesFor(plan.run(), venue).map(({ text }) => text);
    expect([null, hamar, oslo].map(texts)).toEqual([['Kaffe'], ['Kaffe', 'Bussen går'], ['Kaffe']]);
    expect(plan.run().messages[0]?.sentAt).toEqual(expect.any(Number));
    commands.takeMessageBack(plan, first);
    expect(texts(hamar)).toEqual(['Bussen går']);
    plan.history.undo();
    expect(texts(hamar)).toEqual(['Kaffe', 'Bussen går']);
  });

  test('that two facilitators send at once both stand, in the same order everywhere', () => {
    const { plan, other } = twoPlans();
    commands.sendMessage(plan, 'one', null);
    commands.sendMessage(other, 'two', null);
    exchange(plan, other);
    expect(plain(plan.run().messages)).toBe(plain(other.run().messages));
    expect(plan.run().messages).toHaveLength(2);
  });
});

test('[D14] each command is one change and one step of undo', () => {
  const { plan, first, second } = planWithThemes();
  commands.pointAt(plan, first, hamar);
  commands.startTimer(plan, hamar, { theme: first, minutes: 9 }, moment(0));
  const message = commands.sendMessage(plan, 'x', null);
  const steps: (() => unknown)[] = [
    () => commands.pointAt(plan, second, 'everywhere'),
    () => commands.startTimer(plan, 'everywhere', { theme: first, minutes: 1 }, moment(0)),
    () => commands.beginTheme(plan, second, 'everywhere', 20, moment(3)),
    () => commands.pauseTimer(plan, hamar, 5),
    () => commands.addMinutes(plan, hamar, 5),
    () => commands.stopTimer(plan, hamar),
    () => commands.sendMessage(plan, 'y', hamar),
    () => commands.takeMessageBack(plan, message),
  ];
  for (const step of steps) {
    const before = plan.run();
    const updates = countUpdates(plan);
    step();
    expect(updates(), `${step}`).toBe(1);
    const after = plan.run();
    expect(after, `${step}`).not.toEqual(before);
    plan.history.undo();
    expect(plan.run(), `${step}`).toEqual(before);
    plan.history.redo();
    expect(plan.run(), `${step}`).toEqual(after);
    plan.history.undo();
  }
});

test('[D12] what has not changed of the run is the same object, and the run is while only the plan changes', () => {
  const { plan, first } = planWithThemes();
  commands.startTimer(plan, hamar, { theme: first, minutes: 9 }, moment(0));
  const before = plan.run();
  addTheme(plan);
  expect(plan.run()).toBe(before);
  commands.sendMessage(plan, 'x', null);
  expect(plan.run().timers).toBe(before.timers);
});

test('[D19] bringing an earlier plan back does not bring back how it was run', () => {
  const { plan, first } = planWithThemes();
  const earlier = new Y.Doc();
  Y.applyUpdate(earlier, Y.encodeStateAsUpdate(plan.doc));
  commands.pointAt(plan, first, 'everywhere');
  addTheme(plan);
  restorePlan(plan, earlier);
  expect(plan.snapshot().themes).toHaveLength(2);
  expect(plan.run().pointing.size).toBe(1);
});
