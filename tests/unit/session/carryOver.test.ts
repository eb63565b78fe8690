import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { GroupDoc } from '../../../src/document/groupDoc.ts';
import { type GroupId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { fromBase64url } from '../../../src/feed/bytes.ts';
import { deriveIssuerKey, toGroupLink } from '../../../src/feed/seminarKeys.ts';
import { bringOver } from '../../../src/session/bringOver.ts';
import { carryOver } from '../../../src/session/carryOver.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import type { NoteRow, SeminarRow } from '../../../src/storage/database.ts';
import { plantStore, type Version1Tables } from '../../support/plantStore.ts';
import { findWords, readStores } from '../../support/readStores.ts';
import { openStoredDevice, type StoredDevice } from '../../support/storedDevice.ts';
import { createTestDevice } from '../../support/testDevice.ts';
import { createVersion1Seminar, readingOf, type Version1Seminar } from '../../support/version1Seminar.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function plant(...seminars: readonly { readonly tables: Version1Tables }[]): Promise<string> {
  const name = `carry-${crypto.randomUUID()}`;
  onTestFinished(() => Dexie.delete(name));
  const all = seminars.map(({ tables }) => tables);
  await plantStore({
    name,
    tables: {
      seminars: all.flatMap((tables) => tables.seminars),
      entries: all.flatMap((tables) => tables.entries),
      notes: all.flatMap((tables) => tables.notes),
    },
  });
  return name;
}

async function rowsIn({ shelf }: StoredDevice): Promise<readonly SeminarRow[]> {
  return new Promise((resolve, reject) => {
    const stop = shelf.watch((rows) => {
      resolve(rows);
      queueMicrotask(() => stop());
    }, reject);
  });
}

async function notesOf({ notes }: StoredDevice, seminar: SeminarId, group: GroupId): Promise<readonly NoteRow[]> {
  return new Promise((resolve, reject) => {
    const stop = notes.watch(
      seminar,
      group,
      (rows) => {
        resolve(rows);
        queueMicrotask(() => stop());
      },
      reject,
    );
  });
}

async function openCarried(device: StoredDevice, id: SeminarId): Promise<OpenSeminar> {
  const seminar = await device.library.openSeminar(id);
  if (!seminar) throw new Error('The seminar is not on the device.');
  onTestFinished(() => seminar.close());
  return seminar;
}

/** Everything in the store that is of one seminar. */
async function contentOf({ database }: StoredDevice, seminar: SeminarId): Promise<unknown> {
  const tables = ['seminars', 'entries', 'notes', 'journal', 'keyring', 'sessions', 'feedEntries'];
  const isOfIt = (row: { readonly id?: string; readonly seminar?: string }) => (row.seminar ?? row.id) === seminar;
  return Promise.all(tables.map(async (name) => [name, (await database.table(name).toArray()).filter(isOfIt)]));
}

/** A plan without its groups’ seeds, where the groups are called what they are called. */
function planReading({ groups, removedGroups, mergedInto, ...plan }: Plan): unknown {
  const names = new Map([...groups, ...removedGroups].map((group): [GroupId, string] => [group.id, group.name]));
  const places = [...groups, ...removedGroups].map(({ name, venue }) => ({ name, venue }));
  return { ...plan, places, merged: [...mergedInto].map(([from, into]) => [names.get(from), names.get(into)]) };
}

async function expectCarried(device: StoredDevice, old: Version1Seminar, id: SeminarId = old.id): Promise<void> {
  const row = (await rowsIn(device)).find((candidate) => candidate.id === id);
  const seminar = await openCarried(device, id);
  const plan = seminar.plan.snapshot();
  expect(planReading(plan)).toEqual(planReading(old.plan.snapshot()));
  const [planned] = plan.groups;
  const stored = await seminar.storedGroups();
  const founded = stored.find((group) => group !== planned?.id);
  if (!planned || !founded) throw new Error('A group is missing.');
  expect([...stored].sort()).toEqual([planned.id, founded].sort());
  const groups: GroupDoc[] = [await seminar.openGroup(planned.id), await seminar.openGroup(founded)];
  expect(groups.map(readingOf)).toEqual(old.groups.map(readingOf));
  expect(row).toMatchObject({ createdAt: 3, openedAt: 4, deletedAt: null, isFacilitator: true, group: planned.id });
  expect(row?.summary).toMatchObject({ title: plan.title, group: expect.stringContaining('Klarinettene'), points: 2 });
  const notes = [await notesOf(device, id, planned.id), await notesOf(device, id, founded)];
  const oldNotes = old.tables.notes.map((note, index) => [
    { ...note, seminar: id, group: [planned.id, founded][index] },
  ]);
  expect(notes).toEqual(oldNotes);
}

test('[S34] everything that version 1 stored reads the same, and no word of it is left readable', async () => {
  const [old, other] = [createVersion1Seminar(), createVersion1Seminar()];
  const name = await plant(old, other);
  const device = await openStoredDevice(name);
  expect((await bringOver(device)).failed).toEqual([]);
  for (const seminar of [old, other]) await expectCarried(device, seminar);
  expect((await readStores(name)).entries).toEqual([]);
  expect(findWords(await readStores(name), old.words)).toEqual([]);
  expect(findWords(await readStores(name), [...old.groups.map(({ id }) => id), old.removed])).toEqual([]);
});

test('[S34] the device is a facilitator, and every group can be written for by whoever gets its link or the plan', async () => {
  const old = createVersion1Seminar();
  const device = await openStoredDevice(await plant(old));
  await bringOver(device);
  const seminar = await openCarried(device, old.id);
  const plan = seminar.plan.snapshot();
  const stored = await seminar.storedGroups();
  const founded = stored.find((group) => group !== plan.groups[0]?.id) ?? toId<GroupId>('');
  expect(seminar.links.access().isFacilitator).toBe(true);
  expect(await seminar.links.text('facilitator')).toMatch(/^lbf1/);
  expect(await seminar.links.text(founded)).toMatch(/^lbg1/);
  const [root] = await device.keyring.links(old.id);
  if (!root) throw new Error('There is no link.');
  for (const { id, seed } of [...plan.groups, ...plan.removedGroups]) {
    const issuer = await deriveIssuerKey(await toGroupLink(root, fromBase64url(seed) ?? new Uint8Array()));
    expect(issuer).toMatchObject({ kind: 'group', group: id });
  }
});

test('[S34] what was carried over is sealed like anything else, and other devices take it', async () => {
  const old = createVersion1Seminar();
  const device = await openStoredDevice(await plant(old));
  await bringOver(device);
  const seminar = await openCarried(device, old.id);
  const file = await seminar.toFile();
  const groups = await seminar.storedGroups();
  const elsewhere = await createTestDevice();
  expect(await elsewhere.merge(file)).toMatchObject({ kind: 'merged', seminar: old.id, entries: 3 });
  const copy = await elsewhere.open(old.id);
  expect(planReading(copy.plan.snapshot())).toEqual(planReading(old.plan.snapshot()));
  const readings = await Promise.all(groups.map(async (group) => readingOf(await copy.openGroup(group))));
  expect(readings).toEqual(expect.arrayContaining(old.groups.map(readingOf)));
});

test.each([
  ['with', true],
  ['without', false],
])('[S34] two tabs that start together carry a seminar over once, %s Web Locks', async (_, hasLocks) => {
  const old = createVersion1Seminar();
  const name = await plant(old);
  const tabs = [await openStoredDevice(name), await openStoredDevice(name)];
  if (!hasLocks) vi.stubGlobal('navigator', {});
  const outcomes = await Promise.all(tabs.map(carryOver));
  expect(outcomes.map(({ failed }) => failed)).toEqual([[], []]);
  expect(outcomes.flatMap(({ carried }) => [...carried.keys()])).toEqual([old.id]);
  const [device] = tabs;
  if (!device) throw new Error('There is no tab.');
  expect(await device.keyring.links(old.id)).toHaveLength(2);
  const before = await contentOf(device, old.id);
  expect(await carryOver(device)).toEqual({ carried: new Map(), failed: [] });
  expect(await contentOf(device, old.id)).toEqual(before);
  vi.unstubAllGlobals();
  await expectCarried(await openStoredDevice(name), old);
});

test.each(['keyring', 'journal', 'sessions', 'notes'])(
  '[S35] when %s cannot be written, everything stays as it was',
  async (table) => {
    const [old, other] = [createVersion1Seminar(), createVersion1Seminar()];
    const name = await plant(old, other);
    const device = await openStoredDevice(name);
    const before = await contentOf(device, old.id);
    const refuse = (_: unknown, row: { readonly seminar: string }) => {
      if (row.seminar === old.id) throw new Error('refused');
    };
    device.database.table(table).hook('creating', refuse);
    // Notes lie there already, and are written over.
    device.database.table(table).hook('updating', (_, __, row) => refuse(null, row));
    const { failed, addressNow } = await bringOver(device);
    expect(failed).toEqual(['Dialogseminar om korps']);
    expect(addressNow(`#/s/${old.id}/g/x`)).toBe(`#/s/${old.id}/g/x`);
    expect((await rowsIn(device)).map(({ id }) => id)).toEqual([other.id]);
    await expectCarried(device, other);
    expect(await contentOf(device, old.id)).toEqual(before);

    const later = await openStoredDevice(name);
    expect((await bringOver(later)).failed).toEqual([]);
    await expectCarried(later, old);
  },
);

test('[S34] an id that no room can have changes everywhere', async () => {
  const old = createVersion1Seminar(toId<SeminarId>('seminar-1'));
  const device = await openStoredDevice(await plant(old));
  const { addressNow } = await bringOver(device);
  const [row] = await rowsIn(device);
  expect(row?.id).toMatch(/^[\w-]{22}$/);
  expect(addressNow('#/s/seminar-1/prepare/groups')).toBe(`#/s/${row?.id}/prepare/groups`);
  await expectCarried(device, old, row?.id);
});

test('[S3] an entry that cannot be read stays as such, sealed, and the rest is carried over', async () => {
  const old = createVersion1Seminar();
  const damaged = { seminar: old.id, device: 'd', scope: 'plan', seq: 1, bytes: [...Buffer.from('Instrumentbank')] };
  const name = await plant(old, { tables: { seminars: [], entries: [damaged], notes: [] } });
  const device = await openStoredDevice(name);
  await bringOver(device);
  await expectCarried(device, old);
  expect(await device.database.journal.where({ seminar: old.id, scope: 'plan' }).count()).toBe(2);
  expect(findWords(await readStores(name), old.words)).toEqual([]);
});

test('[S34] an address from before leads to the same board; where only another tab knows it, to the seminar', async () => {
  const old = createVersion1Seminar();
  const name = await plant(old);
  const [device, late] = [await openStoredDevice(name), await openStoredDevice(name)];
  const [first, second] = await Promise.all([bringOver(device), bringOver(late)]);
  const [row] = await rowsIn(device);
  const board = `#/s/${old.id}/g/${old.groups[0].id}`;
  const addresses = [first, second].map(({ addressNow }) => addressNow(`${board}/theme/2`));
  expect(addresses.sort()).toEqual([`#/s/${old.id}`, `#/s/${old.id}/g/${row?.group}/theme/2`]);
  for (const same of ['', '#/', '#/about', `#/s/${old.id}/prepare`, '#/s/elsewhere/g/x'])
    expect(first.addressNow(same)).toBe(same);
  expect((await bringOver(device)).addressNow(board)).toBe(board);
});
