import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { openDevice } from '../../../src/storage/openDevice.ts';
import type { ReaderRequest } from '../../../src/storage/reader/readerCalls.ts';
import { serveReader } from '../../../src/storage/reader/serveReader.ts';
import { readOver, type StoreReader } from '../../../src/storage/reader/storeReader.ts';
import { createPortLine } from '../../support/portLine.ts';

const seminar = toId<SeminarId>('AAAAAAAAAAAAAAAAAAAAAA');

/** A device that has been used before, with a seminar on its shelf. */
async function createUsedDevice() {
  const name = `used-${crypto.randomUUID()}`;
  const waiting: (() => void)[] = [];
  const surroundings = {
    beforeClosing: async () => undefined,
    now: () => 1,
    soon: (act: () => void) => void waiting.push(act),
    name,
  };
  const open = async (reader: StoreReader | null) => {
    const opened = await openDevice(reader, surroundings);
    if (opened.kind === 'problem') throw new Error(opened.problem);
    return opened;
  };
  const first = await open(null);
  await first.stores.shelf.add(seminar, { isFacilitator: true });
  first.store?.database.close();
  onTestFinished(() => Dexie.delete(name));
  const read = () => {
    const line = createPortLine<ReaderRequest>((host) => serveReader(host, () => null, name));
    onTestFinished(() => line.end());
    return { ...readOver(line, { seminar, scopes: ['plan'], readsOn: true }), fail: line.fail };
  };
  const watchOpenings = () => {
    const opened = vi.spyOn(indexedDB, 'open');
    onTestFinished(() => opened.mockRestore());
    return opened;
  };
  return {
    open,
    read,
    watchOpenings,
    firstDevice: first.device,
    rest: () => waiting.splice(0).forEach((act) => void act()),
  };
}

test('[S46] what was read ahead is given without opening the store, and the store is opened by what is asked besides', async () => {
  const { open, read, watchOpenings, firstDevice } = await createUsedDevice();
  const reader = read();
  await reader.start;
  const openings = watchOpenings();
  const { device, stores, store } = await open(reader);
  expect(device.id).toBe(firstDevice.id);
  expect(store).toBe(null);
  expect(await stores.shelf.holds(seminar)).toBe(true);
  expect(await stores.journal.load(seminar, 'plan')).toEqual([]);
  expect(openings).not.toHaveBeenCalled();
  expect((await stores.shelf.get(seminar))?.id).toBe(seminar);
  expect(openings).toHaveBeenCalled();
});

test('[S46] whoever watches has the store opened when there is time', async () => {
  const { open, read, watchOpenings, rest } = await createUsedDevice();
  const reader = read();
  await reader.start;
  const openings = watchOpenings();
  const { stores } = await open(reader);
  const heard: string[][] = [];
  const stop = stores.shelf.watch(
    (rows) => heard.push(rows.map(({ id }) => id)),
    () => expect.unreachable(),
  );
  onTestFinished(stop);
  expect(openings).not.toHaveBeenCalled();
  rest();
  await expect.poll(() => heard).toEqual([[seminar]]);
});

test('[S46] a store that was read ahead says when it is made ready what is wrong with it', async () => {
  const { open, read, watchOpenings } = await createUsedDevice();
  const reader = read();
  await reader.start;
  const { stores, ready } = await open(reader);
  watchOpenings().mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await ready()).toBe('full');
  await expect(stores.shelf.get(seminar)).rejects.toThrow();
});

test('[S46] [S23] once the store is open, the first thing that is written goes to the disk within the call', async () => {
  const { open, read } = await createUsedDevice();
  const reader = read();
  await reader.start;
  const { device, stores, ready } = await open(reader);
  expect(await ready()).toBe(null);
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => begun.mockRestore());
  const written = stores.journal.writeAtOnce(seminar, device.id, [{ scope: 'plan', seq: 1, bytes: Uint8Array.of(1) }]);
  expect(begun).toHaveBeenCalled();
  await written;
});

test('[S46] where nothing could be read ahead the store is opened at once', async () => {
  const { open, read, firstDevice } = await createUsedDevice();
  const reader = read();
  reader.fail();
  const { device, store, ready } = await open(reader);
  expect(device.id).toBe(firstDevice.id);
  expect(store?.database.isOpen()).toBe(true);
  expect(await ready()).toBe(null);
});
