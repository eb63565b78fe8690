import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { addTheme, setAbout } from '../../../src/document/commands/planCommands.ts';
import { type DeviceId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFacilitatorLink } from '../../../src/feed/seminarKeys.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import type { JournalStore } from '../../../src/storage/journalStore.ts';
import { batchTime } from '../../../src/storage/seminarLog.ts';
import { createFakeBrowser } from '../../support/fakeTabs.ts';
import { pass, settle, stopTime } from '../../support/fakeTime.ts';
import { createMemoryDisk } from '../../support/memoryDisk.ts';
import { testLock } from '../../support/tabWords.ts';
import { createTestDevice } from '../../support/testDevice.ts';

beforeEach(stopTime);

const titleOf = (seminar: OpenSeminar) => seminar.plan.snapshot().title;

/** A device whose plan is on its disk, and a store that says of it "read", so that one can tell it from its document. */
async function createPlannedDisk() {
  const disk = createMemoryDisk();
  const seminar = await createFakeBrowser(disk.store).openTab().open();
  setAbout(seminar.plan, { title: 'stored' });
  await pass(batchTime);
  await seminar.close();
  const store: JournalStore = {
    ...disk.store,
    async loadPlan(id) {
      const { rows, reading } = await disk.store.loadPlan(id);
      return { rows, reading: reading && { ...reading, plan: { ...reading.plan, title: 'read' } } };
    },
  };
  return { disk, store, browser: createFakeBrowser(store) };
}

const isAsking = (data: unknown): data is { scope: string } =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'ask';

/** The scopes that a tab asks the others for: once for each document that it has made. */
function listen(browser: ReturnType<typeof createFakeBrowser>): readonly string[] {
  const asked: string[] = [];
  const listening = new (browser.channels.of('listener'))(testLock);
  listening.onmessage = ({ data }) => {
    if (isAsking(data)) asked.push(data.scope);
  };
  return asked;
}

test('[S47] a plan that was read beside is there before its document, and stays the same object when that is made', async () => {
  const { disk } = await createPlannedDisk();
  const seminar = await createFakeBrowser(disk.store).openTab().open();
  const plan = seminar.plan.snapshot();
  const run = seminar.plan.run();
  expect(plan.title).toBe('stored');
  expect(seminar.plan.isEmpty()).toBe(false);
  expect(Object.isFrozen(plan)).toBe(true);
  seminar.plan.open();
  expect(seminar.plan.snapshot()).toBe(plan);
  expect(seminar.plan.run()).toBe(run);
});

test('[S47] the document is made when there is time after somebody follows the plan, and tells of changes from then on', async () => {
  const { browser } = await createPlannedDisk();
  const seminar = await browser.openTab().open();
  const asked = listen(browser);
  await pass(10_000);
  expect(titleOf(seminar)).toBe('read');
  expect(seminar.plan.isEmpty()).toBe(false);
  await settle();
  expect(asked).toEqual([]);
  const told = vi.fn();
  seminar.plan.subscribe(told);
  expect(asked).toEqual([]);
  await pass(1);
  expect(asked).toEqual(['plan']);
  expect(told).not.toHaveBeenCalled();
  addTheme(seminar.plan, { title: 'Theme' });
  expect(told).toHaveBeenCalled();
  expect(titleOf(seminar)).toBe('stored');
});

test('[S47] what is written before the document is made is written into it, and saved', async () => {
  const { disk, browser } = await createPlannedDisk();
  const seminar = await browser.openTab().open();
  expect(titleOf(seminar)).toBe('read');
  addTheme(seminar.plan, { title: 'At once' });
  expect(titleOf(seminar)).toBe('stored');
  await pass(batchTime);
  expect(seminar.saving.state().kind).toBe('saved');
  await seminar.close();
  const again = await createFakeBrowser(disk.store).openTab().open();
  expect(again.plan.snapshot()).toMatchObject({ title: 'stored', themes: [{ title: 'At once' }] });
});

test('[S47] [S14] a change of another tab comes into a plan whose document is still to be made', async () => {
  const { browser } = await createPlannedDisk();
  const first = await browser.openTab().open();
  const second = await browser.openTab().open();
  setAbout(first.plan, { title: 'changed' });
  await settle();
  expect(titleOf(second)).toBe('changed');
  setAbout(second.plan, { organiser: 'Hamar' });
  await settle();
  expect(first.plan.snapshot()).toMatchObject({ title: 'changed', organiser: 'Hamar' });
});

test('[S47] the document is made once, whoever needs it first', async () => {
  const { browser } = await createPlannedDisk();
  const seminar = await browser.openTab().open();
  const asked = listen(browser);
  await seminar.toFile();
  seminar.plan.open();
  await settle();
  expect(asked).toEqual(['plan']);
});

test('[S47] a seminar that is closed before the document is made leaves everything as it was', async () => {
  const { disk, browser } = await createPlannedDisk();
  const before = disk.rows();
  const seminar = await browser.openTab().open();
  seminar.plan.subscribe(() => expect.unreachable());
  await seminar.close();
  await pass(10_000);
  expect(titleOf(seminar)).toBe('read');
  expect(disk.rows()).toEqual(before);
});

test('[S47] a file holds a plan that nobody has asked for yet', async () => {
  vi.useRealTimers();
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const [device, other] = [await createTestDevice(link), await createTestDevice()];
  const written = await device.open(id);
  setAbout(written.plan, { title: 'Sealed' });
  await written.close();
  const seminar = await device.open(id);
  await other.merge(await seminar.toFile());
  await seminar.close();
  const received = await other.open(id);
  expect(titleOf(received)).toBe('Sealed');
  await received.close();
});

test('[S47] a plan of which nothing was read beside, or that is not of this device, has its document at once', async () => {
  const { disk, store: told } = await createPlannedDisk();
  const store = { ...disk.store, loadPlan: async () => ({ rows: disk.rows(), reading: null }) };
  const seminar = await createFakeBrowser(store).openTab().open();
  expect(titleOf(seminar)).toBe('stored');
  const ofOther = async (id: SeminarId) => {
    const { rows, reading } = await told.loadPlan(id);
    return { rows: rows.map((row) => ({ ...row, device: toId<DeviceId>('other') })), reading };
  };
  const other = await createFakeBrowser({ ...disk.store, loadPlan: ofOther })
    .openTab()
    .open();
  expect(titleOf(other)).toBe('stored');
});
