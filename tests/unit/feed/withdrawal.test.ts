import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createPeer, createTestSeminar, type FeedPeer, kinds } from '../../support/feedPeer.ts';
import { readmit, withdraw } from '../../support/withdrawInFeed.ts';

const write = (words: string) => (doc: Y.Doc) => doc.getText('words').insert(doc.getText('words').length, words);
const erase = (at: number, length: number) => (doc: Y.Doc) => doc.getText('words').delete(at, length);
const read = async (peer: FeedPeer, scope: string) => (await peer.doc(scope)).getText('words').toString();

/** A facilitator, an honest device and one that is going to be withdrawn; all know the first words. */
async function room() {
  const { facilitatorLink, groupLink, seminarLink, groupScope: scope } = await createTestSeminar();
  const [facilitator, honest, bad] = await Promise.all(
    [facilitatorLink, groupLink, groupLink].map((link) => createPeer(link)),
  );
  if (!facilitator || !honest || !bad) throw new Error('three devices');
  const first = [(await honest.edit(scope, write('bread '))).bytes];
  await bad.receive(...first);
  const before = (await bad.edit(scope, write('milk '))).bytes;
  await honest.receive(before);
  await facilitator.receive(...first, before);
  const newcomer = () => createPeer(seminarLink);
  return { facilitator, honest, bad, newcomer, scope, before: [...first, before] };
}

describe('[F32] a withdrawn device', () => {
  test('what it had written stays, what comes later is kept and passed on, and reaches no document', async () => {
    const { facilitator, honest, bad, newcomer, scope, before } = await room();
    const plan = await withdraw(facilitator, bad);
    const late = [(await bad.edit(scope, write('rubbish '))).bytes, (await bad.edit(scope, erase(0, 6))).bytes];
    await honest.receive(plan.bytes);
    expect(kinds(await honest.receive(...late))).toEqual(['aside', 'aside']);
    expect(await read(honest, scope)).toBe('bread milk ');
    expect(honest.stored()).toEqual(expect.arrayContaining(late));
    const other = await newcomer();
    expect(kinds(await other.receive(...before, ...late, plan.bytes)).sort()).toEqual(
      ['accepted', 'accepted', 'accepted', 'aside', 'aside'].sort(),
    );
    expect(await read(other, scope)).toBe('bread milk ');
    expect(other.reader.isOutdated()).toBe(false);
  });

  test('a device that has applied it before says that it must load everything anew', async () => {
    const { facilitator, honest, bad, scope } = await room();
    await honest.receive((await bad.edit(scope, write('rubbish '))).bytes);
    expect(await read(honest, scope)).toBe('bread milk rubbish ');
    const plan = await withdraw(facilitator, bad);
    await honest.receive(plan.bytes);
    expect(honest.reader.isOutdated()).toBe(true);
    const again = await honest.restart();
    expect(await read(again, scope)).toBe('bread milk ');
    expect(again.reader.isOutdated()).toBe(false);
  });

  test('is taken in again whole when it is let in again', async () => {
    const { facilitator, honest, bad, scope } = await room();
    await honest.receive((await withdraw(facilitator, bad)).bytes);
    await honest.receive((await bad.edit(scope, write('rubbish '))).bytes, (await bad.edit(scope, erase(0, 6))).bytes);
    await honest.receive((await readmit(facilitator, bad)).bytes);
    expect(honest.reader.isOutdated()).toBe(true);
    const again = await honest.restart();
    expect(await read(again, scope)).toBe('milk rubbish ');
  });

  test('goes on writing in the plan, if it may', async () => {
    const { facilitatorLink, groupScope } = await createTestSeminar();
    const [one, other] = [await createPeer(facilitatorLink), await createPeer(facilitatorLink)];
    await other.receive((await withdraw(one, other)).bytes);
    expect(other.writer.mayWrite('plan')).toBe(true);
    const entry = await other.edit('plan', (doc) => doc.getMap('seminar').set('title', 'A day'));
    expect(kinds(await one.receive(entry.bytes))).toEqual(['accepted']);
    await expect(other.edit(groupScope, write('words'))).rejects.toThrow('withdrawn');
  });

  test('a checkpoint that is set aside stands for nothing that was before it', async () => {
    const { facilitator, honest, bad, newcomer, scope, before } = await room();
    const plan = await withdraw(facilitator, bad);
    await bad.edit(scope, write('rubbish '));
    const checkpoint = (await bad.checkpoint(scope)).bytes;
    const other = await newcomer();
    await other.receive(plan.bytes, checkpoint);
    expect(await read(other, scope)).toBe('');
    expect(kinds(await other.receive(...before))).toEqual(['accepted', 'accepted']);
    expect(await read(other, scope)).toBe('bread milk ');
    await honest.receive(plan.bytes);
    expect(kinds(await honest.receive(checkpoint))).toEqual(['aside']);
    expect(await read(await honest.restart(), scope)).toBe('bread milk ');
  });

  test('a newer checkpoint that is set aside keeps no older one out', async () => {
    const { facilitator, bad, newcomer, scope, before } = await room();
    const standing = (await bad.checkpoint(scope)).bytes;
    await facilitator.receive(standing);
    const plan = await withdraw(facilitator, bad);
    await bad.edit(scope, write('rubbish '));
    const late = (await bad.checkpoint(scope)).bytes;
    const other = await newcomer();
    await other.receive(plan.bytes, late, ...before.slice(0, 1));
    expect(kinds(await other.receive(standing))).toEqual(['accepted']);
    expect(await read(other, scope)).toBe('bread milk ');
  });
});

describe('[F33] what others have built on it', () => {
  test('is applied with what it needs, but without what that deleted of others', async () => {
    const { facilitator, honest, bad, newcomer, scope, before } = await room();
    const late = [
      (await bad.edit(scope, erase(0, 6))).bytes,
      (await bad.edit(scope, write('eggs '))).bytes,
      (await bad.edit(scope, write('rubbish'))).bytes,
    ];
    await honest.receive(...late.slice(0, 2));
    const answer = (await honest.edit(scope, write('and butter '))).bytes;
    const plan = (await withdraw(facilitator, bad)).bytes;
    const other = await newcomer();
    await other.receive(...before, plan, ...late);
    expect(await read(other, scope)).toBe('bread milk ');
    expect(kinds(await other.receive(answer))).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await read(other, scope)).toBe('bread milk eggs and butter ');
    for (const order of [
      [answer, ...late],
      [plan, answer, ...late],
      [...late.toReversed(), answer, plan],
    ]) {
      let one = await newcomer();
      await one.receive(...before);
      for (const entry of [...order, plan]) await one.receive(entry);
      if (one.reader.isOutdated()) one = await one.restart();
      expect(await read(one, scope)).toBe('bread milk eggs and butter ');
      expect(await read(await one.restart(), scope)).toBe('bread milk eggs and butter ');
    }
  });
});

describe('[F34] sealing', () => {
  test('a withdrawn device seals nothing more, and all of it when it is let in again', async () => {
    const { facilitator, honest, bad, scope } = await room();
    await bad.receive((await withdraw(facilitator, bad)).bytes);
    await expect(bad.edit(scope, write('later '))).rejects.toThrow('withdrawn');
    await expect(bad.checkpoint(scope)).rejects.toThrow('withdrawn');
    await bad.receive((await readmit(facilitator, bad)).bytes);
    expect(bad.reader.isOutdated()).toBe(false);
    await honest.receive((await bad.edit(scope, write('again '))).bytes);
    expect(await read(honest, scope)).toBe('bread milk later again ');
  });

  test('no deletion that was set aside becomes one of the device that still shows it', async () => {
    const { facilitator, honest, bad, newcomer, scope, before } = await room();
    const late = (await bad.edit(scope, erase(0, 6))).bytes;
    await honest.receive(late);
    const document = await honest.doc(scope);
    const plan = (await withdraw(facilitator, bad)).bytes;
    await honest.receive(plan);
    const again = await honest.restart();
    const update = Y.encodeStateAsUpdate(document);
    const request = { scope, update, sessions: [], time: 0 };
    expect(await again.writer.sealNew({ ...request, mayHoldAside: true })).toEqual({ ok: true, value: [] });
    const blind = await again.writer.sealNew(request);
    expect(blind.ok && blind.value).toHaveLength(1);
    const other = await newcomer();
    await other.receive(...before, plan, late);
    expect(await read(other, scope)).toBe('bread milk ');
  });
});
