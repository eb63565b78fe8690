import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { type GroupId, type QuestionId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { decodeFeedFile, encodeFeedFile } from '../../../src/feed/feedFile.ts';
import type { Link } from '../../../src/feed/link.ts';
import { createFacilitatorLink, createGroupLink, deriveIssuerKey } from '../../../src/feed/seminarKeys.ts';
import { createHandOver } from '../../../src/session/handOver.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { createPairDevices, type PairDevices } from '../../../src/session/pairDevices.ts';
import { createReceiptStore } from '../../../src/storage/receiptStore.ts';
import { deviceTimer } from '../../../src/sync/timer.ts';
import { createFakeRtc } from '../../support/fakeRtc.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { createTestDevice, type TestDevice } from '../../support/testDevice.ts';
import { until } from '../../support/until.ts';

const question = toId<QuestionId>('question');

/** A table with a device that has never met another one. */
interface Table {
  readonly group: GroupId;
  readonly seminar: OpenSeminar;
}

async function openTable(root: Link, id: SeminarId, name: string): Promise<Table> {
  const link = await createGroupLink(root);
  const issuer = await deriveIssuerKey(link);
  if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
  const seminar = await (await createTestDevice(link)).open(id);
  const doc = await seminar.openGroup(issuer.group);
  doc.roots.group.set('name', name);
  for (const text of [`${name} a`, `${name} b`]) {
    addPoints(doc, { question, parent: null, index: 9 }, [{ text, subpoints: [] }]);
  }
  return { group: issuer.group, seminar };
}

async function textsOf(seminar: OpenSeminar, group: GroupId): Promise<readonly string[]> {
  const doc = await seminar.openGroup(group);
  return (doc.snapshot().answers.get(question)?.points ?? []).map(({ id }) => doc.textOf(id));
}

async function byCodes(from: Table, to: OpenSeminar): Promise<void> {
  const series = await (await createHandOver(from.seminar)).series(groupScope(from.group), false);
  const reader = (await createHandOver(to)).createReader();
  for (let index = 0; (await reader.take(series?.text(index) ?? '')).kind !== 'arrived'; index++) {
    if (index > 500) throw new Error('The codes never came to an end.');
  }
}

/** How each group has come to a device, as its ledger tells it. */
function waysOf({ database }: TestDevice, seminar: SeminarId): Promise<ReadonlyMap<GroupId, string>> {
  return new Promise((resolve, reject) => {
    const stop = createReceiptStore(database).watch(
      seminar,
      (receipts) => {
        queueMicrotask(() => stop());
        resolve(new Map(receipts.map(({ group, way }) => [group, way])));
      },
      reject,
    );
  });
}

/** The facilitator shows the first code, the table answers. */
async function pair(first: PairDevices, second: PairDevices): Promise<void> {
  const offer = await first.offer();
  const answer = await second.take(offer ?? '');
  if (answer.kind !== 'answer') throw new Error(JSON.stringify(answer));
  expect(await first.take(answer.code)).toEqual({ kind: 'connecting' });
  await until(async () => first.stage() === 'connected' && second.stage() === 'connected');
}

test('six groups without any network: two by codes, two by file and two on lines of two codes; all six are received', async () => {
  const root = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(root.room));
  const device = await createTestDevice(root);
  const hers = await device.open(id);
  const tables: Table[] = [];
  for (let number = 1; number <= 6; number++) tables.push(await openTable(root, id, `Rom ${number}`));
  const rtc = createFakeRtc(deviceTimer);
  const pairing = await createPairDevices(hers, { createConnection: rtc.createConnection });
  await until(
    async () => tables.every(({ seminar }) => seminar.others.state().isLooking) && hers.others.state().isLooking,
  );
  const taking = await createHandOver(hers);
  for (const [index, table] of tables.entries()) {
    if (index < 2) await byCodes(table, hers);
    else if (index < 4)
      expect(await device.merge(await table.seminar.toFile(table.group))).toMatchObject({ kind: 'merged' });
    else await pair(pairing, await createPairDevices(table.seminar, { createConnection: rtc.createConnection }));
  }
  expect(pairing.lines()).toBe(2);
  for (const [index, { group }] of tables.entries()) {
    const name = `Rom ${index + 1}`;
    await until(async () => (await textsOf(hers, group)).length === 2);
    expect(await textsOf(hers, group)).toEqual([`${name} a`, `${name} b`]);
  }
  await until(async () => (await waysOf(device, id)).size === 6);
  const ways = await waysOf(device, id);
  expect(tables.map(({ group }) => ways.get(group))).toEqual(['code', 'code', 'file', 'file', 'pairing', 'pairing']);
  // Two lines bring the word that all is here by themselves; the others read it from the facilitator's screen.
  for (const [index, { seminar }] of tables.entries()) {
    if (index < 4) {
      const receipt = await taking.receipt(false);
      const reader = (await createHandOver(seminar)).createReader();
      for (let at = 0; (await reader.take(receipt?.text(at) ?? '')).kind !== 'received'; at++) {
        if (at > 500) throw new Error('The receipt never came to an end.');
      }
    }
    await until(async () => seminar.others.state().sealed > 0 && seminar.others.state().unreceived === 0);
  }
  // What one paired table writes reaches the other by way of the facilitator.
  const [fifth, sixth] = tables.slice(4);
  if (!fifth || !sixth) throw new Error('There are six tables.');
  addPoints(await fifth.seminar.openGroup(fifth.group), { question, parent: null, index: 9 }, [
    { text: 'Til slutt', subpoints: [] },
  ]);
  await until(async () => (await textsOf(sixth.seminar, fifth.group)).includes('Til slutt'));
});

test('files of groups give the same seminar in any order, repeated, and in part with the rest later', async () => {
  const random = createSeededRandom(seedOfRun('files in any order'));
  const root = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(root.room));
  const tables: Table[] = [];
  const files: Uint8Array[] = [];
  for (let number = 1; number <= 4; number++) {
    const table = await openTable(root, id, `Rom ${number}`);
    tables.push(table);
    // An earlier file and a later one, which holds more.
    files.push(await table.seminar.toFile(table.group));
    addPoints(await table.seminar.openGroup(table.group), { question, parent: null, index: 9 }, [
      { text: 'Senere', subpoints: [] },
    ]);
    files.push(await table.seminar.toFile());
  }
  const expected = await Promise.all(tables.map(({ seminar, group }) => textsOf(seminar, group)));
  for (let run = 0; run < 6; run++) {
    const device = await createTestDevice(root);
    const parts = (await Promise.all(files.map((file) => partsOf(file, random.chance(0.5), random)))).flat();
    const order = random.shuffle([...parts, ...parts.filter(() => random.chance(0.3))]);
    for (const file of order) expect(await device.merge(file)).toMatchObject({ kind: 'merged', arrival: { lost: 0 } });
    // A part that waited for another is asked for again.
    for (const file of files) await device.merge(file);
    const seminar = await device.open(id);
    expect(await Promise.all(tables.map(({ group }) => textsOf(seminar, group)))).toEqual(expected);
    for (const file of files) expect(await device.merge(file)).toMatchObject({ entries: 0 });
  }
});

/** A file, or two that hold a part of it each. */
async function partsOf(
  file: Uint8Array,
  isCut: boolean,
  random: ReturnType<typeof createSeededRandom>,
): Promise<readonly Uint8Array[]> {
  const opened = await decodeFeedFile(file);
  if (!opened.ok) throw new Error(opened.problem);
  const { link, entries } = opened.value;
  if (!isCut || entries.length < 2) return [file];
  const at = 1 + random.int(entries.length - 1);
  return Promise.all([
    encodeFeedFile({ link, entries: entries.slice(0, at) }),
    encodeFeedFile({ link, entries: entries.slice(at) }),
  ]);
}
