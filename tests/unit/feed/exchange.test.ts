import { afterEach, describe, expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { createPeer, createTestSeminar, kinds } from '../../support/feedPeer.ts';

const write = (words: string) => (doc: Y.Doc) => doc.getText('words').insert(doc.getText('words').length, words);
const erase = (at: number, length: number) => (doc: Y.Doc) => doc.getText('words').delete(at, length);
const read = (doc: Y.Doc) => doc.getText('words').toString();

describe('entries between devices', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('[F18] a proof that is a copy of what is known costs no second look at its signature', async () => {
    const { groupLink, groupScope } = await createTestSeminar();
    const [anna, bo, newcomer] = [
      await createPeer(groupLink),
      await createPeer(groupLink),
      await createPeer(groupLink),
    ];
    const a1 = await anna.edit(groupScope, write('hello'));
    await bo.receive(a1.bytes);
    const b1 = await bo.edit(groupScope, write(' you'));
    const verify = vi.spyOn(crypto.subtle, 'verify');
    const verified = async (work: () => Promise<unknown>) => {
      verify.mockClear();
      await work();
      return verify.mock.calls.length;
    };
    let b2 = b1;
    expect(await verified(async () => (b2 = await bo.edit(groupScope, erase(0, 2))))).toBe(0);
    await anna.receive(b1.bytes);
    expect(await verified(() => anna.receive(b2.bytes))).toBe(1);
    // Three entries and two certificates: the head comes with them.
    expect(await verified(() => newcomer.receive(b2.bytes, b1.bytes, a1.bytes))).toBe(5);
    expect(read(await newcomer.doc(groupScope))).toBe('llo you');
  });

  test('[F16] what one device writes, another reads', async () => {
    const { groupLink, groupScope } = await createTestSeminar();
    const [anna, bo] = [await createPeer(groupLink), await createPeer(groupLink)];
    const first = await anna.edit(groupScope, write('hello'));
    expect(kinds(await bo.receive(first.bytes))).toEqual(['accepted']);
    const second = await bo.edit(groupScope, (doc) => {
      erase(0, 5)(doc);
      write('hi there')(doc);
    });
    expect(kinds(await anna.receive(second.bytes))).toEqual(['accepted']);
    expect(read(await anna.doc(groupScope))).toBe('hi there');
    expect(kinds(await anna.receive(second.bytes, first.bytes))).toEqual(['duplicate', 'duplicate']);
  });

  test('[F16] entries that come in the wrong order wait for what they build on', async () => {
    const { groupLink, groupScope } = await createTestSeminar();
    const [anna, bo, cleo] = [await createPeer(groupLink), await createPeer(groupLink), await createPeer(groupLink)];
    const a1 = await anna.edit(groupScope, write('one'));
    const a2 = await anna.edit(groupScope, write(' two'));
    await bo.receive(a1.bytes, a2.bytes);
    const b1 = await bo.edit(groupScope, write(' three'));
    await anna.receive(b1.bytes);
    const a3 = await anna.edit(groupScope, write(' four'));
    expect(kinds(await cleo.receive(a3.bytes))).toEqual(['waiting']);
    expect(kinds(await cleo.receive(b1.bytes))).toEqual(['waiting']);
    expect(kinds(await cleo.receive(a2.bytes))).toEqual(['waiting']);
    expect(kinds(await cleo.receive(a1.bytes))).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(read(await cleo.doc(groupScope))).toBe('one two three four');
  });

  test('[F16] an entry waits with the one before it, also when it needs nothing more itself', async () => {
    const { groupLink, groupScope } = await createTestSeminar();
    const [anna, bo, cleo] = [await createPeer(groupLink), await createPeer(groupLink), await createPeer(groupLink)];
    const b1 = await bo.edit(groupScope, write('one'));
    await anna.receive(b1.bytes);
    const a1 = await anna.edit(groupScope, write(' two'));
    const a2 = await anna.edit(groupScope, (doc) => doc.getMap('other').set('key', 'value'));
    expect(kinds(await cleo.receive(a1.bytes, a2.bytes))).toEqual(['waiting', 'waiting']);
    expect(kinds(await cleo.receive(b1.bytes))).toEqual(['accepted', 'accepted', 'accepted']);
    expect(read(await cleo.doc(groupScope))).toBe('one two');
  });

  test('[F28] checkpoints of two devices that lean on each other are read together', async () => {
    const { groupLink, groupScope } = await createTestSeminar();
    const [anna, bo, newcomer] = [
      await createPeer(groupLink),
      await createPeer(groupLink),
      await createPeer(groupLink),
    ];
    for (let turn = 0; turn < 5; turn++) {
      await bo.receive((await anna.edit(groupScope, write(`a${turn} `))).bytes);
      await anna.receive((await bo.edit(groupScope, write(`b${turn} `))).bytes);
    }
    await bo.receive((await anna.edit(groupScope, erase(0, 6))).bytes);
    const a = await anna.checkpoint(groupScope);
    const b = await bo.checkpoint(groupScope);
    expect(kinds(await newcomer.receive(a.bytes))).toEqual(['waiting']);
    expect(kinds(await newcomer.receive(b.bytes))).toEqual(['accepted', 'accepted']);
    expect(kinds(await bo.receive(a.bytes))).toEqual(['accepted']);
    expect(kinds(await anna.receive(b.bytes))).toEqual(['accepted']);
    for (const peer of [anna, bo, newcomer]) {
      expect(read(await peer.doc(groupScope))).toBe('a1 b1 a2 b2 a3 b3 a4 b4 ');
      expect(peer.stored()).toHaveLength(2);
    }
    const after = await anna.edit(groupScope, write('end'));
    expect(kinds(await newcomer.receive(after.bytes))).toEqual(['accepted']);
    expect(read(await newcomer.doc(groupScope))).toContain('end');
    const again = await anna.restart();
    expect(read(await again.doc(groupScope))).toBe(read(await anna.doc(groupScope)));
  });
});
