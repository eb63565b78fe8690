import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { applyUpdate, Doc } from 'yjs';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFeedEngine } from '../../../src/feed/createFeedEngine.ts';
import { createFacilitatorLink, createGroupLink, toSeminarLink } from '../../../src/feed/seminarKeys.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { soundCondition } from '../../support/idleFeed.ts';
import { createTestDevice, type TestDevice } from '../../support/testDevice.ts';

const words = (doc: Y.Doc) => doc.getText('words');
const read = ({ plan }: OpenSeminar) => words(plan.doc).toString();
const type = ({ plan }: OpenSeminar, text: string) => words(plan.doc).insert(words(plan.doc).length, text);

async function newSeminar() {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  return { link, id, device: await createTestDevice(link) };
}

/** The plan as somebody reads it who has nothing but the stored entries. */
async function readFromEntries({ feed, key }: TestDevice, link: Parameters<typeof toSeminarLink>[0]): Promise<string> {
  const engine = await createFeedEngine({ links: [await toSeminarLink(link)], device: key });
  await engine.load(feed.rows().map(({ bytes }) => bytes));
  const doc = new Doc();
  applyUpdate(doc, await engine.state('plan'));
  return words(doc).toString();
}

test('[S30] what is written is sealed a while later, once, by the tab that writes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { link, id, device } = await newSeminar();
    const [first, second] = [await device.open(id), await device.open(id)];
    type(first, 'a');
    type(second, 'b');
    await vi.waitFor(
      async () => {
        await vi.advanceTimersByTimeAsync(500);
        expect(await readFromEntries(device, link)).toBe(read(first));
      },
      { timeout: 30_000 },
    );
    expect([...read(first)].sort()).toEqual(['a', 'b']);
    expect(new Set(device.feed.rows().map(({ device: author }) => author)).size).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

test('[S31] a journal that is gone takes nothing with it that was sealed', async () => {
  const { id, device } = await newSeminar();
  const seminar = await device.open(id);
  const group = await seminar.links.foundGroup();
  type(seminar, 'plan');
  words((await seminar.openGroup(group)).doc).insert(0, 'group');
  await seminar.toFile();
  await seminar.close();
  device.journal.clear();
  const again = await device.open(id);
  expect(read(again)).toBe('plan');
  expect(await again.storedGroups()).toEqual([group]);
  expect(words((await again.openGroup(group)).doc).toString()).toBe('group');
});

test('[S30] what an earlier visit left in the journal is sealed at a later one', async () => {
  const { link, id, device } = await newSeminar();
  const seminar = await device.open(id);
  type(seminar, 'earlier');
  await seminar.close();
  expect(device.feed.rows()).toEqual([]);
  await (await device.open(id)).toFile();
  expect(await readFromEntries(device, link)).toBe('earlier');
});

test('[S30] another tab that sealed first makes this one start anew, and no number is used twice', async () => {
  const { link, id, device } = await newSeminar();
  const [first, second] = [await device.open(id), await device.open(id)];
  for (const seminar of [first, second, first, second]) {
    type(seminar, 'x');
    await seminar.toFile();
  }
  await vi.waitFor(async () => {
    await first.toFile();
    expect(await readFromEntries(device, link)).toBe('xxxx');
  });
  const places = device.feed.rows().map(({ device: author, scope, seq }) => `${author} ${scope} ${seq}`);
  expect(new Set(places).size).toBe(places.length);
});

test('[S32] what a device may not write stays in its journal until a link allows it', async () => {
  const { link, id } = await newSeminar();
  const device = await createTestDevice(await toSeminarLink(link));
  const seminar = await device.open(id);
  type(seminar, 'plan');
  await seminar.toFile();
  expect(device.feed.rows()).toEqual([]);
  expect(seminar.links.access().mayWrite('plan')).toBe(false);
  await device.keyring.add(link);
  await vi.waitFor(() => expect(seminar.links.access().isFacilitator).toBe(true), { timeout: 10_000 });
  await seminar.toFile();
  expect(await readFromEntries(device, link)).toBe('plan');
});

test('[S32] a group whose seed stands in the plan is taken up by whoever can read, another by its link alone', async () => {
  const { link, id, device } = await newSeminar();
  const seminar = await device.open(id);
  const founded = await createGroupLink(link);
  await device.keyring.add(founded);
  await vi.waitFor(() => expect(seminar.links.access()).toBeDefined());
  const other = await (await createTestDevice(await toSeminarLink(link))).open(id);
  const stranger = await seminar.links.foundGroup();
  expect(await other.links.joinGroup(stranger)).toBe(false);
  const own = await other.links.foundGroup();
  expect(await other.links.joinGroup(own)).toBe(true);
  expect(other.links.access().mayWrite(`group/${own}`)).toBe(true);
  expect(await other.links.text(own)).toMatch(/^lbg1/);
});

test('[S30] whoever reads or takes something while another tab moves the feeds on gets it from the next engine', async () => {
  const { id, device } = await newSeminar();
  const [first, second] = [await device.open(id), await device.open(id)];
  type(first, 'a');
  const file = await first.toFile();
  const { load } = device.feed.store;
  /** The next engine to start is let go as soon as it has read the disk. */
  const moveOnMeanwhile = () =>
    vi.spyOn(device.feed.store, 'load').mockImplementationOnce(async (seminar) => {
      const entries = await load(seminar);
      type(first, 'b');
      await first.toFile();
      await new Promise((resolve) => setTimeout(resolve));
      return entries;
    });
  moveOnMeanwhile();
  expect(await second.history.of('plan')).toHaveLength(2);
  type(first, 'c');
  await first.toFile();
  moveOnMeanwhile();
  expect((await second.accept([file])).isWritten).toBe(true);
});

test('what comes in one piece changes a document once, however many entries it is', async () => {
  const { link, id, device } = await newSeminar();
  const theirs = await device.open(id);
  for (const text of ['one ', 'two ', 'three']) {
    type(theirs, text);
    await theirs.toFile();
  }
  const entries = device.feed.rows().map(({ bytes }) => bytes);
  expect(entries).toHaveLength(3);
  const here = await (await createTestDevice(link)).open(id);
  let changes = 0;
  here.plan.doc.on('afterTransaction', (transaction) => (changes += transaction.changed.size > 0 ? 1 : 0));
  await here.accept(entries);
  expect(read(here)).toBe('one two three');
  expect(changes).toBe(1);
});

test('[S31] an earlier moment of a scope can be read from its history', async () => {
  const { id, device } = await newSeminar();
  const seminar = await device.open(id);
  type(seminar, 'a');
  await seminar.toFile();
  type(seminar, 'b');
  const told = await seminar.history.of('plan');
  const [first] = told;
  const earlier = first && (await seminar.history.stateAt(first.place));
  const doc = new Doc();
  if (earlier) applyUpdate(doc, earlier);
  expect(words(doc).toString()).toBe('a');
  expect(told).toHaveLength(2);
  expect(seminar.history.condition()).toEqual(soundCondition);
});

test('[S31] what has come and is still on its way to the disk is in a document that is opened meanwhile', async () => {
  const { link, id, device } = await newSeminar();
  const seminar = await device.open(id);
  const group = await seminar.links.foundGroup();
  words((await seminar.openGroup(group)).doc).insert(0, 'group');
  await seminar.toFile();
  await seminar.close();

  const other = await createTestDevice(link);
  const received = await other.open(id);
  const { write } = other.feed.store;
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const writing = vi.spyOn(other.feed.store, 'write').mockImplementation(async (...given) => {
    await held;
    return write(...given);
  });
  const accepting = received.accept(device.feed.rows().map(({ bytes }) => bytes));
  await vi.waitFor(() => expect(writing).toHaveBeenCalled());
  const opened = await received.openGroup(group);
  goOn();
  await accepting;
  expect(words(opened.doc).toString()).toBe('group');
  await received.close();
});
