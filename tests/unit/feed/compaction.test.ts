import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { DeviceId } from '../../../src/domain/ids.ts';
import { toId } from '../../../src/domain/ids.ts';
import { buildCheckpoint } from '../../../src/feed/buildCheckpoint.ts';
import { collectedRanges } from '../../../src/feed/collectedRanges.ts';
import { mayForget } from '../../../src/feed/largeDeletions.ts';
import { readUpdate } from '../../../src/feed/update/readUpdate.ts';
import type { Update } from '../../../src/feed/update/struct.ts';
import { writeUpdate } from '../../../src/feed/update/writeUpdate.ts';
import { createPeer, createTestSeminar, type FeedPeer, kinds } from '../../support/feedPeer.ts';
import { createSeededRandom } from '../../support/seededRandom.ts';

const write = (words: string) => (doc: Y.Doc) => doc.getText('words').insert(doc.getText('words').length, words);
const read = (doc: Y.Doc) => doc.getText('words').toString();

function readOrThrow(bytes: Uint8Array): Update {
  const update = readUpdate(bytes);
  if (!update.ok) throw new Error(update.problem);
  return update.value;
}

/** A person working on a board: typing, correcting, adding points and dropping them. */
function scribble(doc: Y.Doc, random: () => number): void {
  const points = doc.getMap<Y.Map<unknown>>('points');
  const ids = [...points.keys()];
  const at = (size: number) => Math.floor(random() * size);
  const id = ids[at(ids.length)];
  const point = id === undefined ? undefined : points.get(id);
  const text = point?.get('text');
  const choice = random();
  if (!(text instanceof Y.Text) || choice < 0.04) {
    const fresh = new Y.Map<unknown>();
    fresh.set('text', new Y.Text('🙂 new'));
    fresh.set('status', 'draft');
    points.set(`p${at(1e9)}`, fresh);
  } else if (choice < 0.8) text.insert(at(text.length + 1), 'abcdefg hij'.slice(0, 1 + at(10)));
  else if (choice < 0.9 && text.length > 0) text.delete(at(text.length), 1);
  else if (choice < 0.97) point?.set('status', ['draft', 'ready', 3, { by: [1, 'two', null] }][at(4)]);
  else if (ids.length > 3 && id !== undefined) points.delete(id);
}

describe('reading and writing updates', () => {
  test('[F20] what Yjs writes is read and written again', () => {
    const seed = 7;
    const random = createSeededRandom(seed).next;
    const doc = new Y.Doc();
    doc.on('update', (bytes: Uint8Array) => {
      const update = readOrThrow(bytes);
      expect(readOrThrow(writeUpdate(update.structs, update.deletes))).toEqual(update);
    });
    for (let step = 0; step < 500; step++) scribble(doc, random);
    const whole = Y.encodeStateAsUpdate(doc);
    const again = new Y.Doc();
    const { structs, deletes } = readOrThrow(whole);
    Y.applyUpdate(again, writeUpdate(structs, deletes));
    expect(again.getMap('points').toJSON()).toEqual(doc.getMap('points').toJSON());
  });
});

describe('[F28] checkpoints', () => {
  test.each([1, 2, 3, 4, 5, 6])('several devices compact at any time and all read the same (seed %i)', async (seed) => {
    const random = createSeededRandom(seed).next;
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const peers = await Promise.all([1, 2, 3].map(() => createPeer(groupLink)));
    const inbox = new Map<FeedPeer, Uint8Array[]>(peers.map((peer) => [peer, []]));
    for (let step = 0; step < 150; step++) {
      const peer = peers[Math.floor(random() * peers.length)];
      if (!peer) continue;
      const sealed =
        random() < 0.06 && peer.stored().length > 0 && peer.reader.scope(scope).feeds.has(peer.device.id)
          ? await peer.checkpoint(scope)
          : await peer.edit(scope, (doc) => {
              for (let edits = 1 + random() * 3; edits > 0; edits--) scribble(doc, random);
              doc.getMap('touched').set('by', step);
            });
      for (const other of peers) if (other !== peer) inbox.get(other)?.push(sealed.bytes);
      const lucky = peers[Math.floor(random() * peers.length)];
      if (lucky) await lucky.receive(...(inbox.get(lucky)?.splice(0) ?? []));
    }
    for (const peer of peers) {
      const outcomes = await peer.receive(
        ...(inbox
          .get(peer)
          ?.splice(0)
          .sort(() => random() - 0.5) ?? []),
      );
      expect(kinds(outcomes).filter((kind) => !['accepted', 'duplicate'].includes(kind))).toEqual([]);
    }
    const newcomer = await createPeer(groupLink);
    const [first] = peers;
    await newcomer.receive(...(first?.stored() ?? []).slice().sort(() => random() - 0.5));
    const readers = [...peers, newcomer, ...(await Promise.all(peers.map((peer) => peer.restart())))];
    const docs = await Promise.all(readers.map((reader) => reader.doc(scope)));
    const board = (doc: Y.Doc) => [doc.getMap('points').toJSON(), doc.getMap('touched').toJSON()];
    expect(docs.map(board)).toEqual(docs.map(() => docs[0] && board(docs[0])));
    expect(Object.keys(docs[0]?.getMap('points').toJSON() ?? {}).length).toBeGreaterThan(1);
  });

  test('a checkpoint is read also where part of what is gone was there, and went with its surroundings', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const [anna, bo] = [await createPeer(groupLink), await createPeer(groupLink)];
    const pointsOf = (doc: Y.Doc) => doc.getMap<Y.Text>('points');
    const made = await anna.edit(scope, (doc) => pointsOf(doc).set('a', new Y.Text('abc')));
    await bo.receive(made.bytes);
    const dropped = await bo.edit(scope, (doc) => pointsOf(doc).delete('a'));
    // Not sealed before it is gone; and Bo never sees the entry, only the checkpoint that stands for it.
    pointsOf(await anna.doc(scope))
      .get('a')
      ?.insert(3, 'def');
    await anna.receive(dropped.bytes);
    await anna.edit(scope, () => undefined);
    const checkpoint = await anna.checkpoint(scope);
    expect(kinds(await bo.receive(checkpoint.bytes))).toEqual(['accepted']);
    const after = await anna.edit(scope, write('and on'));
    expect(kinds(await bo.receive(after.bytes))).toEqual(['accepted']);
    expect(read(await bo.doc(scope))).toBe('and on');
    expect(read(await (await bo.restart()).doc(scope))).toBe('and on');
  });

  test('deleted words leave, and so do their bytes', async () => {
    const { groupLink, groupScope } = await createTestSeminar();
    const anna = await createPeer(groupLink);
    await anna.edit(groupScope, write('A name that must go. Words that stay.'));
    await anna.edit(groupScope, (doc) => doc.getText('words').delete(0, 21));
    const [, , update] = await checkpointOf(anna, groupScope);
    expect(new TextDecoder().decode(update)).not.toContain('must go');
    expect(new TextDecoder().decode(update)).toContain('Words that stay.');
    const { structs } = readOrThrow(update);
    expect([...structs.values()].flat().map(({ content }) => content.kind)).toEqual(['deleted', 'text']);
  });

  test('a feed goes on behind its checkpoint, and its newest entries alone are asked for', async () => {
    const { groupLink, groupScope } = await createTestSeminar();
    const [anna, bo] = [await createPeer(groupLink), await createPeer(groupLink)];
    for (const word of ['one ', 'two ', 'three ']) await bo.receive((await anna.edit(groupScope, write(word))).bytes);
    const checkpoint = await anna.checkpoint(groupScope);
    expect(checkpoint).toMatchObject({ replaces: 3, place: { seq: 4 } });
    expect((await bo.receive(checkpoint.bytes))[0]).toMatchObject({ kind: 'accepted', replaces: 3 });
    const next = await anna.edit(groupScope, write('four'));
    expect(next.place.seq).toBe(5);
    expect(kinds(await bo.receive(next.bytes))).toEqual(['accepted']);
    expect(bo.reader.heads()).toEqual([next.place]);
    expect(bo.stored()).toEqual([checkpoint.bytes, next.bytes]);
    expect(read(await bo.doc(groupScope))).toBe('one two three four');
  });

  test('nothing is sealed when stored entries are missing', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const anna = await createPeer(groupLink);
    await anna.edit(scope, write('one'));
    await anna.edit(scope, write('two'));
    const [first, second] = anna.stored();
    for (const ownEntries of [[], [first], [second]].map((list) => list.filter((bytes) => bytes !== undefined))) {
      const sealed = await anna.writer.sealCheckpoint({ scope, ownEntries, time: 0, confirmed: new Set() });
      expect(sealed).toEqual({ ok: false, problem: 'incomplete' });
    }
  });

  test('typed text is stored in about the bytes raw Yjs needs', () => {
    const seed = 11;
    const random = createSeededRandom(seed).next;
    const doc = new Y.Doc();
    const updates: Update[] = [];
    doc.on('update', (bytes: Uint8Array) => updates.push(readOrThrow(bytes)));
    for (let edit = 0; edit < 1_500; edit++) scribble(doc, random);
    const checkpoint = buildCheckpoint(updates, new Map(), collectedRanges(doc, [doc.clientID]));
    const bytes = checkpoint ? writeUpdate(checkpoint.structs, checkpoint.deletes) : new Uint8Array();
    const ratio = bytes.length / Y.encodeStateAsUpdate(doc).length;
    console.log(`checkpoint ÷ raw Yjs: ${ratio.toFixed(3)} (seed ${seed})`);
    expect(ratio).toBeLessThan(1.2);
    const again = new Y.Doc();
    Y.applyUpdate(again, bytes);
    expect(again.getMap('points').toJSON()).toEqual(doc.getMap('points').toJSON());
  });
});

describe('[F29] large deletions by others', () => {
  const [theirs, ours] = [toId<DeviceId>('theirs'), toId<DeviceId>('ours')];

  test.each([
    [0, new Set<DeviceId>(), true],
    [500, new Set<DeviceId>(), true],
    [501, new Set<DeviceId>(), false],
    [501, new Set([ours]), false],
    [501, new Set([theirs]), true],
  ])('%i characters, confirmed %o: may forget %s', (characters, confirmed, expected) => {
    expect(mayForget({ by: theirs, characters }, confirmed)).toBe(expected);
  });
});

/** Seals a checkpoint and opens it again: sealed entry, decrypted content's time, and its update. */
async function checkpointOf(peer: FeedPeer, scope: string) {
  const sealed = await peer.checkpoint(scope);
  const reader = await createPeer((await createTestSeminar()).groupLink);
  expect(kinds(await reader.receive(sealed.bytes))).toEqual(['invalid: signature']);
  const { decodeEntry } = await import('../../../src/feed/entry.ts');
  const { openContent } = await import('../../../src/feed/content.ts');
  const entry = decodeEntry(sealed.bytes);
  const content = entry && (await openContent(await peer.keys.contentKey(peer.device.publicKey, scope), entry));
  if (!content) throw new Error('the author can read it');
  return [sealed, content.time, content.update] as const;
}
