import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { handIn } from '../../../src/document/commands/groupCommands.ts';
import { addQuestion, addTheme, setAbout, setQuestion } from '../../../src/document/commands/planCommands.ts';
import { addPoints, removePoint } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { type DeviceId, type GroupId, type PointId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import type { SeenMarks } from '../../../src/domain/seenMarks.ts';
import { type NetworkState, silence } from '../../../src/session/networkState.ts';
import { createNewsWatch } from '../../../src/session/newsWatch.ts';
import type { SeenStore } from '../../../src/storage/seenStore.ts';
import { groupByOthers, planByOthers } from '../../support/byOthers.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';

const own = toId<GroupId>('ownGroup');
const question = toId<QuestionId>('question');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function memoryStore() {
  const kept = new Map<string, SeenMarks>();
  const store: SeenStore = {
    load: async () => new Map(kept),
    async put(_, scope, seen) {
      kept.set(scope, seen);
    },
  };
  return { kept, store };
}

/** A seminar on a device with one group, and a lever for who is in reach. */
async function createPlace() {
  const seminar = createMemorySeminar();
  const theme = addTheme(seminar.plan, { title: 'Nå' });
  const asked = addQuestion(seminar.plan, theme, { text: 'Hva?', seats: 3 });
  const group = await seminar.openGroup(own);
  write(group, 'Felles korps');
  let state: NetworkState = silence;
  const listeners = new Set<() => void>();
  const others = {
    ...seminar.others,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const meet = (device: string | null) => {
    state = { ...silence, inReach: device === null ? [] : [toId<DeviceId>(device)] };
    for (const listener of listeners) listener();
  };
  const disk = memoryStore();
  /** Somebody looks at the seminar, until they close it. */
  const visit = async (groups: 'all' | readonly GroupId[] = [own]) => {
    const watch = createNewsWatch({ seminar: { ...seminar, others }, store: disk.store, groups });
    onTestFinished(() => watch.close());
    await vi.advanceTimersByTimeAsync(3_000);
    return watch;
  };
  return { seminar, theme, asked, group, meet, disk, visit };
}

function write(group: GroupDoc, ...texts: readonly string[]): readonly PointId[] {
  const drafts = texts.map((text) => ({ text, subpoints: [] }));
  return addPoints(group, { question, parent: null, index: 0 }, drafts);
}

const aWhile = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms);
const pointNews = (counts: object) => ({
  plan: null,
  groups: [
    {
      group: own,
      news: { questions: [{ question, added: 0, changed: 0, removed: 0, seats: 0, ...counts }], handIns: [] },
    },
  ],
});
const nothing = { plan: null, groups: [] };

test('on a first visit everything is new, and nothing is news', async () => {
  const { group, visit, meet } = await createPlace();
  const watch = await visit();
  meet('other');
  groupByOthers(group, (theirs) => void write(theirs, 'Kulturbuss'));
  await aWhile();
  expect(watch.state()).toEqual(nothing);
});

test('what came while the app was closed, and soon after others are met again, is told until it is taken note of', async () => {
  const { group, visit, meet } = await createPlace();
  (await visit()).close();
  groupByOthers(group, (theirs) => void write(theirs, 'Kulturbuss'));
  const watch = await visit();
  expect(watch.state()).toEqual(pointNews({ added: 1 }));
  meet('other');
  groupByOthers(group, (theirs) => void write(theirs, 'Øverom', ''));
  await aWhile();
  expect(watch.state()).toEqual(pointNews({ added: 2 }));
  expect(watch.state()).toBe(watch.state());
  watch.dismiss();
  expect(watch.state()).toEqual(nothing);
  watch.close();
  expect((await visit()).state()).toEqual(nothing);
});

test('what others write while it is looked at is seen as it comes; while the page is hidden it is news', async () => {
  const { group, visit, meet } = await createPlace();
  const watch = await visit();
  watch.lookAt(own);
  meet('other');
  await aWhile(11_000);
  groupByOthers(group, (theirs) => void write(theirs, 'sett'));
  await aWhile();
  expect(watch.state()).toEqual(nothing);
  watch.setVisible(false);
  const [first] = group.snapshot().answers.get(question)?.points ?? [];
  groupByOthers(group, (theirs) => {
    const [added] = write(theirs, 'usett');
    if (added) takeSeat(theirs, question, added, 1);
    if (first) removePoint(theirs, first.id);
    handIn(theirs, toId('theme'));
  });
  watch.setVisible(true);
  await aWhile();
  const [{ news } = { news: null }] = watch.state().groups;
  expect(news).toEqual({
    questions: [{ question, added: 1, changed: 0, removed: 1, seats: 1 }],
    handIns: [{ theme: 'theme', isHandedIn: true }],
  });
  await aWhile(11_000);
  groupByOthers(group, (theirs) => void write(theirs, 'sett igjen'));
  await aWhile();
  expect(watch.state().groups[0]?.news).toEqual(news);
});

test('what comes when others are met after a time apart is news, though the board was looked at all along', async () => {
  const { group, visit, meet } = await createPlace();
  const watch = await visit();
  watch.lookAt(own);
  meet('other');
  await aWhile(11_000);
  meet(null);
  meet('other');
  groupByOthers(group, (theirs) => void write(theirs, 'skrevet fra hverandre'));
  await aWhile();
  expect(watch.state()).toEqual(pointNews({ added: 1 }));
});

test('what is written here is no news, not in the midst of what others write either', async () => {
  const { group, visit } = await createPlace();
  (await visit()).close();
  const watch = await visit();
  const [mine] = write(group, 'mitt');
  groupByOthers(group, (theirs) => void write(theirs, 'deres'));
  if (mine) group.text(mine)?.edit('mitt, endret');
  write(group, 'mitt igjen');
  await aWhile();
  expect(watch.state()).toEqual(pointNews({ added: 1 }));
  watch.dismiss();
  groupByOthers(group, (theirs) => theirs.text(mine ?? toId('none'))?.edit('endret av dem'));
  await aWhile();
  expect(watch.state()).toEqual(pointNews({ changed: 1 }));
});

test('what the person has seen in another tab meanwhile is no news in this one', async () => {
  const { group, visit, disk } = await createPlace();
  (await visit()).close();
  const [first, second] = [await visit(), await visit()];
  second.setVisible(false);
  groupByOthers(group, (theirs) => void write(theirs, 'Kulturbuss'));
  await aWhile();
  first.dismiss();
  expect(disk.kept.size).toBe(2);
  second.setVisible(true);
  await aWhile();
  expect(second.state()).toEqual(nothing);
});

test('a participant is told of the plan: questions and themes that are new or changed', async () => {
  const { seminar, theme, asked, visit } = await createPlace();
  (await visit()).close();
  const watch = await visit();
  let added: QuestionId | null = null;
  planByOthers(seminar.plan, (theirs) => {
    setAbout(theirs, { title: 'Nytt navn' });
    setQuestion(theirs, asked, { text: 'Hva først?' });
    added = addQuestion(theirs, theme, { text: 'Hvem?', seats: 0 });
  });
  await aWhile();
  expect(watch.state()).toEqual({
    plan: { isAboutChanged: true, themes: [], questions: [asked, added] },
    groups: [],
  });
});

test('a facilitator is told of all groups, new ones too, but of none after going to its board', async () => {
  const { seminar, group, visit, meet } = await createPlace();
  (await visit('all')).close();
  const watch = await visit('all');
  watch.lookAt(own);
  meet('other');
  await aWhile(11_000);
  const late = await seminar.openGroup(toId('lateGroup'));
  groupByOthers(late, (theirs) => void write(theirs, 'Møteplass', 'Buss'));
  groupByOthers(group, (theirs) => void write(theirs, 'sett'));
  meet('another');
  await aWhile(3_000);
  expect(watch.state().groups.map(({ group: id, news }) => [id, news.questions[0]?.added])).toEqual([['lateGroup', 2]]);
  watch.lookAt(toId('lateGroup'));
  await aWhile();
  expect(watch.state()).toEqual(nothing);
});

test('what is kept of what was seen has no word of it', async () => {
  const { visit, disk } = await createPlace();
  (await visit()).close();
  const kept = JSON.stringify([...disk.kept].map(([scope, seen]) => [scope, ...seen]));
  expect(kept).toContain('group/ownGroup');
  expect(kept).not.toMatch(/korps|Hva|Nå/);
});
