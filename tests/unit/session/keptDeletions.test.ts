import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFeedEngine } from '../../../src/feed/createFeedEngine.ts';
import { createFacilitatorLink } from '../../../src/feed/seminarKeys.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { createTestDevice, type TestDevice } from '../../support/testDevice.ts';

const words = ({ plan }: OpenSeminar) => plan.doc.getText('words');

/** Everything one device has sealed comes to another. */
async function carry(from: { seminar: OpenSeminar; device: TestDevice }, to: OpenSeminar): Promise<void> {
  await from.seminar.toFile();
  await to.accept(from.device.feed.rows().map(({ bytes }) => bytes));
}

/** Anna has written 900 letters; Bo has deleted so many of them. */
async function annaAndBo(deleted: number) {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const open = async () => {
    const device = await createTestDevice(link);
    return { device, seminar: await device.open(id) };
  };
  const [anna, bo] = [await open(), await open()];
  words(anna.seminar).insert(0, 'x'.repeat(900));
  await carry(anna, bo.seminar);
  words(bo.seminar).delete(0, deleted);
  await carry(bo, anna.seminar);
  /** How many letters of Anna's another would still ask about, by what she has on disk. */
  const keptOnDisk = async () => {
    const engine = await createFeedEngine({ links: [link], device: anna.device.key });
    await engine.load(anna.device.feed.rows().map(({ bytes }) => bytes));
    return (await engine.largeDeletions()).map(({ letters }) => letters);
  };
  return { id, anna, bo, by: bo.device.key.id, keptOnDisk };
}

const asked = ({ history }: OpenSeminar) => history.condition().deletions.map(({ letters }) => letters);
/** Reading a history seals what waits first. */
const sealNow = ({ history }: OpenSeminar) => history.of('plan');

test('[S38] a large deletion is told of, also at the next visit, until it is confirmed; then the text leaves', async () => {
  const { id, anna, by, keptOnDisk } = await annaAndBo(812);
  const deletion = { scope: 'plan', device: by, letters: 812 };
  expect(anna.seminar.history.condition().deletions).toEqual([deletion]);
  await anna.seminar.close();
  const seminar = await anna.device.open(id);
  await sealNow(seminar);
  expect(seminar.history.condition().deletions).toEqual([deletion]);
  expect(await keptOnDisk()).toEqual([812]);
  const told = vi.fn();
  seminar.history.subscribe(told);
  await seminar.history.confirmDeletion('plan', by);
  expect(asked(seminar)).toEqual([]);
  expect(told).toHaveBeenCalled();
  await sealNow(seminar);
  expect(await keptOnDisk()).toEqual([]);
  expect(words(seminar).toString()).toBe('x'.repeat(88));
  // What was said holds for what is gone, and for nothing that comes later.
  expect(await anna.device.database.table('confirmations').count()).toBe(0);
});

test('[S38] what is confirmed at one visit and still kept goes at the next', async () => {
  const { id, anna, by, keptOnDisk } = await annaAndBo(600);
  await anna.seminar.history.confirmDeletion('plan', by);
  await anna.seminar.close();
  expect(await keptOnDisk()).toEqual([600]);
  const seminar = await anna.device.open(id);
  await sealNow(seminar);
  expect(asked(seminar)).toEqual([]);
  expect(await keptOnDisk()).toEqual([]);
});

test('[S38] another tab hears that it was confirmed, and the one that writes lets the text go', async () => {
  const { id, anna, by, keptOnDisk } = await annaAndBo(600);
  const second = await anna.device.open(id);
  await sealNow(second);
  expect(asked(second)).toEqual([600]);
  await second.history.confirmDeletion('plan', by);
  expect(asked(second)).toEqual([]);
  await vi.waitFor(() => expect(asked(anna.seminar)).toEqual([]));
  await sealNow(anna.seminar);
  expect(await keptOnDisk()).toEqual([]);
});

test('[S38] more than was confirmed is asked about again', async () => {
  const { anna, bo, by, keptOnDisk } = await annaAndBo(501);
  await anna.device.database
    .table('confirmations')
    .put({ seminar: anna.seminar.id, scope: 'plan', device: by, letters: 100 });
  words(bo.seminar).delete(0, 100);
  await carry(bo, anna.seminar);
  expect(asked(anna.seminar)).toEqual([601]);
  await sealNow(anna.seminar);
  expect(await keptOnDisk()).toEqual([601]);
});

test('[S38] a confirmation that could not be saved is refused, and the text is asked about as before', async () => {
  const { anna, by } = await annaAndBo(600);
  anna.device.database.close();
  await expect(anna.seminar.history.confirmDeletion('plan', by)).rejects.toThrow();
  expect(asked(anna.seminar)).toEqual([600]);
});
