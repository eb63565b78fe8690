import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Bytes, utf8 } from '../../../src/feed/bytes.ts';
import { clientIdOf, createSession } from '../../../src/feed/clientId.ts';
import { decodeEntry, encodeHeader, entryKind, hashLength, nonceLength } from '../../../src/feed/entry.ts';
import { createPeer, createTestSeminar, kinds } from '../../support/feedPeer.ts';
import { createInsider, insertion, letter } from '../../support/hostileInsider.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const forgeries = process.env.LANGBORD_LONG ? 20_000 : 500;

const write = (words: string) => (doc: Y.Doc) => doc.getText('words').insert(doc.getText('words').length, words);
const read = (doc: Y.Doc) => doc.getText('words').toString();

function overwritten(bytes: Bytes, by: Bytes, at: number): Bytes {
  const changed = new Uint8Array(bytes);
  changed.set(by, at);
  return changed;
}

describe('entries', () => {
  test('[F10] the header is laid out byte by byte as SPEC.md says', () => {
    const header = {
      version: 1,
      kind: 1,
      device: new Uint8Array(32).fill(0xd0),
      scope: 'plan',
      seq: 300,
      previous: new Uint8Array(hashLength).fill(0xaa),
      certificate: new Uint8Array([7, 8]),
      clocks: [{ session: new Uint8Array(8).fill(0x5e), clock: 129 }],
      extension: new Uint8Array([9]),
      nonce: new Uint8Array(nonceLength).fill(0x0f),
    };
    const of = (length: number, byte: number) => Array.from({ length }, () => byte);
    const clocks = [1, ...of(8, 0x5e), 0x81, 0x01];
    expect([...encodeHeader(header)]).toEqual([
      ...[1, 1, ...of(32, 0xd0), 4, 0x70, 0x6c, 0x61, 0x6e, 0xac, 0x02, ...of(32, 0xaa)],
      ...[2, 7, 8, ...clocks, 1, 9, ...of(12, 0x0f)],
    ]);
    const bytes = new Uint8Array([...encodeHeader(header), ...of(16, 1), ...of(64, 2)]);
    expect(decodeEntry(bytes)).toMatchObject(header);
    for (let length = 0; length < bytes.length; length++) expect(decodeEntry(bytes.slice(0, length))).toBeNull();
  });

  test('[F13] no nonce is used twice, not even for the same words', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const insider = await createInsider(groupLink, scope);
    const update = insertion(insider.client, [letter(insider.client, 0)]);
    const nonces = new Set<string>();
    for (let round = 0; round < 500; round++) {
      const { bytes } = await insider.forge({ update, clock: 1, isKept: false });
      nonces.add(decodeEntry(bytes)?.nonce.join() ?? '');
    }
    expect(nonces.size).toBe(500);
  });

  test(`[F14] none of ${forgeries} flipped bits, replays and entries of another author, scope or seminar is accepted`, async () => {
    const random = createSeededRandom(seedOfRun('forged entries'));
    const [here, elsewhere] = [await createTestSeminar(), await createTestSeminar()];
    const [anna, bo] = [await createPeer(here.groupLink), await createPeer(here.groupLink)];
    const there = await createPeer(elsewhere.facilitatorLink);
    const entries: Bytes[] = [];
    for (const words of ['first', ' second', ' third'])
      entries.push((await anna.edit(here.groupScope, write(words))).bytes);
    const [first = new Uint8Array(), ...later] = entries;
    const anyEntry = () => random.pick(entries) ?? first;
    expect(kinds(await bo.receive(first))).toEqual(['accepted']);
    const otherScope = utf8(elsewhere.groupScope);
    const forge: readonly (() => Promise<readonly string[]>)[] = [
      async () => {
        const flipped = new Uint8Array(anyEntry());
        const at = random.int(flipped.length);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << random.int(8));
        return kinds(await bo.reader.accept([flipped]));
      },
      async () => kinds(await bo.reader.accept([overwritten(anyEntry(), bo.device.publicKey, 2)])),
      async () => kinds(await bo.reader.accept([overwritten(anyEntry(), otherScope, 35)])),
      async () => kinds(await there.reader.accept([anyEntry()])),
      async () => kinds(await bo.reader.accept([first])),
    ];
    for (let run = 0; run < forgeries; run++) {
      const [outcome = ''] = (await random.pick(forge)?.()) ?? [];
      expect(outcome).toMatch(/^invalid|^duplicate/);
    }
    expect(bo.reader.feeds()).toHaveLength(1);
    expect(there.reader.feeds()).toHaveLength(0);
    expect(kinds(await bo.receive(...later, ...later))).toEqual(['accepted', 'accepted', 'duplicate', 'duplicate']);
    expect(read(await bo.doc(here.groupScope))).toBe('first second third');
  });

  test('[F17] an entry sealed under another read secret is refused, not read', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const bo = await createPeer(groupLink);
    const other = await createInsider({ ...groupLink, readSecret: new Uint8Array(16) }, scope);
    const { bytes } = await other.forge({ update: insertion(other.client, [letter(other.client, 0)]), clock: 1 });
    expect(kinds(await bo.receive(bytes))).toEqual(['refused: decryption']);
  });

  test('[F10] entries of a newer app are kept and chained, and what builds on them waits for that app', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const bo = await createPeer(groupLink);
    const newer = await createInsider(groupLink, scope);
    const known = (clock: number) => insertion(newer.client, [letter(newer.client, clock)]);
    const entries = [
      await newer.forge({ update: known(0), clock: 1 }),
      await newer.forge({ kind: 9, update: new Uint8Array([1, 2, 3]), clocks: [] }),
      await newer.forge({ update: known(1), clock: 2 }),
      await newer.forge({ kind: 9, update: known(2), clock: 3 }),
      await newer.forge({ update: known(3), clock: 4 }),
    ];
    const outcomes = await bo.receive(...entries.map(({ bytes }) => bytes));
    expect(kinds(outcomes)).toEqual(['accepted', 'unknownKind', 'accepted', 'unknownKind', 'unknownKind']);
    expect(bo.stored()).toEqual(entries.map(({ bytes }) => bytes));
    expect(read(await bo.doc(scope))).toBe('xx');
  });
});

describe('a device', () => {
  test('[F12] seals nothing where it may not, and never the same twice', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const anna = await createPeer(groupLink);
    expect(anna.keys.seminar).toHaveLength(22);
    const first = await anna.edit(scope, write('a'));
    expect(first.place.seq).toBe(1);
    expect((await anna.edit(scope, write('b'))).place.seq).toBe(2);
    const update = Y.encodeStateAsUpdate(await anna.doc(scope));
    const again = { update, sessions: [createSession()], time: 0 };
    expect(await anna.writer.sealNew({ ...again, scope })).toEqual({ ok: true, value: [] });
    expect(await anna.writer.sealNew({ ...again, scope: 'plan' })).toEqual({ ok: false, problem: 'notPermitted' });
  });

  test('[F11] two tabs share a feed: their changes go into one entry, each under its own client', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const [anna, bo] = [await createPeer(groupLink), await createPeer(groupLink)];
    const sessions = [createSession(), createSession()];
    const tabs = await Promise.all(
      sessions.map(async (session) => {
        const doc = new Y.Doc();
        doc.clientID = await clientIdOf(anna.device.publicKey, session);
        return doc;
      }),
    );
    for (const tab of tabs) {
      tab.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === 'tab') return;
        for (const other of tabs) if (other !== tab) Y.applyUpdate(other, update, 'tab');
      });
    }
    for (let turn = 0; turn < 6; turn++) {
      const tab = tabs[turn % 2];
      if (tab) write(`${turn}`)(tab);
    }
    tabs[0]?.getText('words').delete(1, 2);
    const update = Y.encodeStateAsUpdate(tabs[1] ?? new Y.Doc());
    const sealed = await anna.writer.sealNew({ scope, update, sessions, time: 0 });
    if (!sealed.ok) throw new Error(sealed.problem);
    expect(kinds(await bo.receive(...sealed.value.map(({ bytes }) => bytes)))).toEqual(['accepted']);
    expect(read(await bo.doc(scope))).toBe('0345');
  });

  test('[F16] a cloned device: both copies’ work is kept and applied, and the fork is told', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const [original, bo] = [await createPeer(groupLink), await createPeer(groupLink)];
    const common = await original.edit(scope, write('common '));
    const clone = await original.restart();
    const ours = [await original.edit(scope, write('A ')), await original.edit(scope, write('B '))];
    const theirs = [await clone.edit(scope, write('C ')), await clone.edit(scope, write('D '))];
    const bytes = [common, ...ours, ...theirs].map((sealed) => sealed.bytes);
    expect(kinds(await bo.receive(...bytes))).toEqual(['accepted', 'accepted', 'accepted', 'forked', 'forked']);
    const words = read(await bo.doc(scope));
    for (const word of ['common', 'A', 'B', 'C', 'D']) expect(words).toContain(word);
    // The original compacts without having heard of its clone; nothing of the clone's is lost.
    const checkpoint = await original.checkpoint(scope);
    const newcomer = await createPeer(groupLink);
    await newcomer.receive(checkpoint.bytes, ...theirs.map((sealed) => sealed.bytes));
    expect(read(await newcomer.doc(scope))).toBe(words);
    expect(kinds(await bo.receive(checkpoint.bytes))).toEqual(['accepted']);
    expect(bo.stored()).toHaveLength(6);
    expect(read(await (await bo.restart()).doc(scope))).toBe(words);
  });

  test('[F24] what is made and deleted in one go is sealed without a GC struct', async () => {
    const { groupLink, groupScope: scope } = await createTestSeminar();
    const [anna, bo] = [await createPeer(groupLink), await createPeer(groupLink)];
    const made = await anna.edit(scope, (doc) => {
      const point = new Y.Map<unknown>();
      doc.getMap('points').set('a', point);
      point.set('text', new Y.Text('never seen'));
      doc.getMap('points').delete('a');
      write('seen')(doc);
    });
    expect(kinds(await bo.receive(made.bytes))).toEqual(['accepted']);
    expect(read(await bo.doc(scope))).toBe('seen');
    await bo.receive((await anna.edit(scope, write(' and on'))).bytes);
    expect(read(await bo.doc(scope))).toBe('seen and on');
  });
});

describe('healing', () => {
  test('[F26] every document built anew from the stored entries is the same', async () => {
    const { groupLink, facilitatorLink, groupScope } = await createTestSeminar();
    const [anna, bo, host] = [
      await createPeer(groupLink),
      await createPeer(groupLink),
      await createPeer(facilitatorLink),
    ];
    const peers = [anna, bo, host];
    for (let round = 0; round < 30; round++) {
      const author = peers[round % 3] ?? anna;
      const scope = author === host && round % 2 === 0 ? 'plan' : groupScope;
      const sealed = await author.edit(scope, (doc) => {
        write(`${round} `)(doc);
        if (round % 4 === 3) doc.getText('words').delete(0, 3);
        doc.getMap('fields').set(`key ${round % 5}`, { round });
      });
      for (const peer of peers) if (peer !== author) await peer.receive(sealed.bytes);
    }
    const before = await Promise.all(peers.map((peer) => Promise.all(['plan', groupScope].map(peer.doc))));
    const healed = await Promise.all(peers.map((peer) => peer.restart()));
    const after = await Promise.all(healed.map((peer) => Promise.all(['plan', groupScope].map(peer.doc))));
    const contents = (doc: Y.Doc) => [read(doc), doc.getMap('fields').toJSON()];
    expect(after.map((docs) => docs.map(contents))).toEqual(before.map((docs) => docs.map(contents)));
    expect(after.map((docs) => docs.map(contents))).toEqual(peers.map(() => (before[0] ?? []).map(contents)));
    expect(entryKind.change).toBe(1);
  });
});
