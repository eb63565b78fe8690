import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createSession } from '../../../src/feed/clientId.ts';
import { createFeedEngine } from '../../../src/feed/createFeedEngine.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import { decodeEntry, entryKind } from '../../../src/feed/entry.ts';
import { limits } from '../../../src/feed/limits.ts';
import { encodeLink } from '../../../src/feed/link.ts';
import { createEngineDevice, type EngineDevice } from '../../support/engineDevice.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { createInsider, insertion, letter } from '../../support/hostileInsider.ts';

const text = (doc: Y.Doc) => doc.getText('words');
const write = ({ doc }: EngineDevice, words: string) => text(doc).insert(text(doc).length, words);

async function twoDevices() {
  const seminar = await createTestSeminar();
  const create = () => createEngineDevice([seminar.groupLink], seminar.groupScope);
  return { ...seminar, scope: seminar.groupScope, anna: await create(), bo: await create(), create };
}

/** What somebody reads who gets these entries and nothing else. */
async function readBy(newcomer: EngineDevice, entries: readonly Uint8Array[]): Promise<string> {
  await newcomer.receive(entries);
  return text(newcomer.doc).toString();
}

describe('sealing what is new', () => {
  test('[F31] nothing new makes no entry, however often the same state is handed in', async () => {
    const { anna } = await twoDevices();
    expect(await anna.seal()).toEqual([]);
    write(anna, 'one');
    expect(await anna.seal()).toHaveLength(1);
    expect(await anna.seal()).toEqual([]);
    text(anna.doc).delete(0, 1);
    expect(await anna.seal()).toHaveLength(1);
    expect(await anna.seal()).toEqual([]);
  });

  test("[F31] others' units and deletions are passed over, new deletions of them are sealed with their proof", async () => {
    const { anna, bo, create } = await twoDevices();
    write(anna, 'words by Anna');
    await bo.receive(await anna.seal());
    expect(await bo.seal()).toEqual([]);
    text(bo.doc).delete(0, 6);
    const deletion = await bo.seal();
    expect(deletion).toHaveLength(1);
    await anna.receive(deletion);
    expect(await anna.seal()).toEqual([]);
    expect(await readBy(await create(), anna.stored)).toBe('by Anna');
  });

  test('[F19] what was proven before a checkpoint is proven again after it, for those who have no more', async () => {
    const { anna, bo, scope, create } = await twoDevices();
    write(anna, 'first tab ');
    await anna.newSession();
    write(anna, 'second tab ');
    await bo.receive(await anna.seal());
    text(bo.doc).delete(10, 7);
    await bo.seal();
    // The newest proof for the second session, which the checkpoint shows, tells nothing of the first.
    write(anna, 'more');
    await bo.receive(await anna.seal());
    const request = { scope, ownEntries: bo.stored, time: 0, confirmed: new Set<never>() };
    const checkpoint = await bo.engine.sealCheckpoint(request);
    if (!checkpoint.ok) throw new Error(checkpoint.problem);
    text(bo.doc).delete(0, 6);
    const after = await bo.seal();
    const newcomer = await create();
    await newcomer.receive([...anna.stored, checkpoint.value.bytes, ...after]);
    expect(text(newcomer.doc).toString()).toBe(text(bo.doc).toString());
  });

  test('[F31] an update that begins after what is sealed is a gap, and the whole state closes it', async () => {
    const { anna, scope } = await twoDevices();
    write(anna, 'first ');
    const between = Y.encodeStateVector(anna.doc);
    write(anna, 'second');
    const late = { scope, update: Y.encodeStateAsUpdate(anna.doc, between), sessions: anna.sessions, time: 0 };
    expect(await anna.engine.sealNew(late)).toEqual({ ok: false, problem: 'gap' });
    expect(await anna.seal()).toHaveLength(1);
  });

  test('[F31] deletions of units that never came through the engine are left out', async () => {
    const { anna, bo, create } = await twoDevices();
    write(bo, 'unknown to the engine');
    Y.applyUpdate(anna.doc, Y.encodeStateAsUpdate(bo.doc));
    text(anna.doc).delete(0, 7);
    anna.doc.getMap('fields').set('key', 'value');
    const entries = await anna.seal();
    const newcomer = await create();
    expect(await readBy(newcomer, entries)).toBe('');
    expect(newcomer.doc.getMap('fields').toJSON()).toEqual({ key: 'value' });
    // Once the units are known, so is their deletion.
    await anna.receive(await bo.seal());
    expect(await readBy(newcomer, [...bo.stored, ...(await anna.seal())])).toBe(' to the engine');
  });

  test('[F20] a pasted text of 300 kB is shared out over entries that everybody accepts', async () => {
    const { anna, create } = await twoDevices();
    const pasted = 'Mange ord på én gang 🙂 '.repeat(13_000);
    write(anna, pasted);
    write(anna, 'and more');
    const entries = await anna.seal();
    expect(entries.length).toBeGreaterThan(1);
    for (const { length } of entries) expect(length).toBeLessThanOrEqual(limits.entry);
    expect(await readBy(await create(), entries)).toBe(`${pasted}and more`);
  });

  test('[F20] thousands of structs and deletions are shared out as well', async () => {
    const { anna, bo, create } = await twoDevices();
    for (let at = 0; at < 12_000; at++) text(anna.doc).insert(0, 'x');
    const entries = await anna.seal();
    expect(entries.length).toBeGreaterThan(1);
    await bo.receive(entries);
    for (let at = 0; at < 5_990; at++) text(bo.doc).delete(at, 1);
    const deletions = await bo.seal();
    expect(deletions.length).toBeGreaterThan(1);
    expect(await readBy(await create(), [...entries, ...deletions])).toBe(text(bo.doc).toString());
  });

  test('[F12] nothing is sealed before what is stored is loaded', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const engine = await createFeedEngine({ links: [groupLink], device: await createDeviceKey() });
    const request = { scope, update: new Uint8Array([0, 0]), sessions: [createSession()], time: 0 };
    await expect(engine.sealNew(request)).rejects.toThrow('before all else');
    await engine.load([]);
    expect(await engine.sealNew(request)).toEqual({ ok: true, value: [] });
  });

  test('[F12] an engine begun anew from the store goes on where the feed ends', async () => {
    const { anna, groupLink, scope } = await twoDevices();
    write(anna, 'one');
    await anna.seal();
    write(anna, ' two');
    const engine = await createFeedEngine({ links: [await encodeLink(groupLink)], device: anna.key });
    await engine.load(anna.stored);
    const update = Y.encodeStateAsUpdate(anna.doc);
    const sealed = await engine.sealNew({ scope, update, sessions: anna.sessions, time: 0 });
    expect(sealed).toMatchObject({ ok: true, value: [{ place: { seq: 2 }, replaces: 0 }] });
    const whole = new Y.Doc();
    Y.applyUpdate(whole, await engine.state(scope));
    expect(text(whole).toString()).toBe('one two');
    const rest = await engine.state(scope, Y.encodeStateVector(whole));
    expect(rest.length).toBe(2);
  });
});

describe('links', () => {
  test('[F15] a link that comes later opens what it certifies, and nothing else does', async () => {
    const { seminarLink, groupLink, facilitatorLink, groupScope: scope } = await createTestSeminar();
    const device = await createEngineDevice([seminarLink], scope);
    write(device, 'mine');
    const request = { scope, update: Y.encodeStateAsUpdate(device.doc), sessions: device.sessions, time: 0 };
    expect(await device.engine.sealNew(request)).toEqual({ ok: false, problem: 'notPermitted' });
    const other = await createTestSeminar();
    const forged = { ...groupLink, rootKey: other.seminarLink.rootKey };
    for (const link of [other.facilitatorLink, forged]) {
      expect(await device.engine.addLink(link)).toEqual({ ok: false, problem: 'otherSeminar' });
    }
    expect(await device.engine.addLink('lbg1abc')).toEqual({ ok: false, problem: 'damaged' });
    expect(await device.engine.mayWrite(scope)).toBe(false);
    expect(await device.engine.addLink(await encodeLink(groupLink))).toEqual({ ok: true, value: undefined });
    expect(await Promise.all([scope, 'plan'].map(device.engine.mayWrite))).toEqual([true, false]);
    expect(await device.seal()).toHaveLength(1);
    await device.engine.addLink(facilitatorLink);
    expect(await device.engine.mayWrite('plan')).toBe(true);
  });
});

describe('what the engine tells', () => {
  test('[F28] a checkpoint is due after 200 entries or 64 kB, and not again after one was made', async () => {
    const { anna, scope, create } = await twoDevices();
    for (let entry = 0; entry < 199; entry++) {
      write(anna, 'x');
      await anna.seal();
    }
    expect(await anna.engine.checkpointsDue()).toEqual([]);
    write(anna, 'x');
    await anna.seal();
    expect(await anna.engine.checkpointsDue()).toEqual([scope]);
    const request = { scope, ownEntries: anna.stored, time: 0, confirmed: new Set<never>() };
    expect(await anna.engine.sealCheckpoint(request)).toMatchObject({ ok: true, value: { replaces: 200 } });
    expect(await anna.engine.checkpointsDue()).toEqual([]);
    const bo = await create();
    for (const words of ['b'.repeat(40_000), 'c'.repeat(40_000)]) {
      expect(await bo.engine.checkpointsDue()).toEqual([]);
      write(bo, words);
      await bo.seal();
    }
    expect(await bo.engine.checkpointsDue()).toEqual([scope]);
  });

  test('[F28] a feed too large for a checkpoint is told so, goes on, and is left alone for long', async () => {
    const { anna, scope, create } = await twoDevices();
    write(anna, 'x'.repeat(300_000));
    await anna.seal();
    expect(await anna.engine.checkpointsDue()).toEqual([scope]);
    const request = { scope, ownEntries: anna.stored, time: 0, confirmed: new Set<never>() };
    expect(await anna.engine.sealCheckpoint(request)).toEqual({ ok: false, problem: 'tooLarge' });
    expect(await anna.engine.checkpointsDue()).toEqual([]);
    write(anna, ' and on');
    expect(await anna.seal()).toHaveLength(1);
    expect(await readBy(await create(), anna.stored)).toHaveLength(300_007);
  });

  test('[F16] forks and entries of newer apps are named', async () => {
    const { anna, scope, groupLink } = await twoDevices();
    const insider = await createInsider(groupLink, scope);
    const update = insertion(insider.client, [letter(insider.client, 0)]);
    const entries = [
      await insider.forge({ update, clock: 1, isKept: false }),
      await insider.forge({ update, clock: 1 }),
      await insider.forge({ kind: 9, clocks: [] }),
    ];
    expect([await anna.engine.forks(), await anna.engine.needsNewerApp()]).toEqual([[], []]);
    await anna.receive(entries.map(({ bytes }) => bytes));
    expect(await anna.engine.forks()).toEqual([{ device: insider.device.id, scope, seq: 1, isOwn: false }]);
    expect(await anna.engine.needsNewerApp()).toEqual([scope]);
  });
});

describe('history', () => {
  test('[F11] tells who changed how much, by their clocks, but nothing before what it builds on', async () => {
    const { anna, bo, scope } = await twoDevices();
    write(anna, 'four');
    await bo.receive(await anna.seal(undefined, 5_000));
    text(bo.doc).delete(0, 3);
    write(bo, 'ive');
    // Bo's clock is behind.
    await anna.receive(await bo.seal(undefined, 1_000));
    anna.doc.getMap('fields').set('key', 1);
    await anna.seal(undefined, 6_000);
    const told = await anna.engine.history(scope);
    expect(told.map(({ place, time, added, deleted }) => [place.device, time, added, deleted])).toEqual([
      [anna.key.id, 5_000, 4, 0],
      [bo.key.id, 1_000, 3, 3],
      [anna.key.id, 6_000, 1, 0],
    ]);
    expect(told.every(({ canBeShown }) => canBeShown)).toBe(true);
    expect(told.map(({ issuer, isOwn }) => [issuer, isOwn])).toEqual([
      ['group', true],
      ['group', false],
      ['group', true],
    ]);
  });

  test('[F11] the board as it was at any moment can be built from the stored entries, until it is compacted', async () => {
    const { anna, bo, scope } = await twoDevices();
    const moments: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      const [author, reader] = turn % 2 === 0 ? [anna, bo] : [bo, anna];
      write(author, `${turn} `);
      if (turn > 2) text(author.doc).delete(0, 1);
      await reader.receive(await author.seal(undefined, 1_000 * turn));
      moments.push(text(author.doc).toString());
    }
    const shown: string[] = [];
    for (const { place } of await anna.engine.history(scope)) {
      const state = await anna.engine.stateAt(place, anna.stored);
      if (!state.ok) throw new Error(state.problem);
      const doc = new Y.Doc();
      Y.applyUpdate(doc, state.value);
      shown.push(text(doc).toString());
    }
    expect(shown).toEqual(moments);
    const [early] = await anna.engine.history(scope);
    if (!early) throw new Error('there is a history');
    const last = (await anna.engine.history(scope)).at(-1)?.place ?? early.place;
    expect(await anna.engine.stateAt(last, anna.stored.slice(1))).toEqual({ ok: false, problem: 'incomplete' });
    const ownEntries = anna.stored.filter((bytes) => decodeEntry(bytes)?.kind === entryKind.change);
    const request = { scope, ownEntries, time: 9_000, confirmed: new Set<never>() };
    expect((await anna.engine.sealCheckpoint(request)).ok).toBe(true);
    expect(await anna.engine.stateAt(early.place, anna.stored)).toEqual({ ok: false, problem: 'unknown' });
    const after = await anna.engine.history(scope);
    const checkpointAt = after.findIndex(({ isCheckpoint }) => isCheckpoint);
    expect(after.map(({ canBeShown }) => canBeShown)).toEqual(after.map((_, index) => index >= checkpointAt));
    expect(checkpointAt).toBeGreaterThan(0);
  });
});
