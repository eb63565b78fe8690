import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { openContent } from '../../../src/feed/content.ts';
import { decodeEntry } from '../../../src/feed/entry.ts';
import { deriveSeminarKeys } from '../../../src/feed/seminarKeys.ts';
import { createEngineDevice, type EngineDevice } from '../../support/engineDevice.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';

const text = (doc: Y.Doc) => doc.getText('words');
const marked = 'A name that somebody wants gone. ';

/** Anna has written; Bo has deleted so many of the letters, from the first one on, and so has Anna before she heard of it. */
async function annaAndBo(deleted: number, { alsoByAnna = 0 } = {}) {
  const seminar = await createTestSeminar();
  const scope = seminar.groupScope;
  const create = () => createEngineDevice([seminar.groupLink], scope);
  const [anna, bo] = [await create(), await create()];
  text(anna.doc).insert(0, marked.padEnd(900, 'x'));
  anna.doc.getMap('fields').set('value', 'y'.repeat(600));
  await bo.receive(await anna.seal());
  text(bo.doc).delete(0, deleted);
  bo.doc.getMap('fields').delete('value');
  text(anna.doc).delete(0, alsoByAnna);
  await anna.seal();
  await anna.receive(await bo.seal());
  const keys = await deriveSeminarKeys(seminar.groupLink);
  /** What Anna's checkpoint says to whoever can open it. */
  const words = async (sealed: readonly Uint8Array[]) => {
    const entry = sealed[0] && decodeEntry(sealed[0]);
    const content = entry && (await openContent(await keys.contentKey(anna.key.publicKey, scope), entry));
    if (!content) throw new Error('The author can read it.');
    return new TextDecoder().decode(content.update);
  };
  return { anna, bo, scope, create, words };
}

const told = ({ engine }: EngineDevice) => engine.largeDeletions();

test('[F29] what another has deleted is told of, and kept until it is confirmed; then its words are gone', async () => {
  const { anna, bo, scope, create, words } = await annaAndBo(812);
  const deletion = { scope, device: bo.key.id, letters: 812 };
  expect(await told(anna)).toEqual([deletion]);
  expect(await told(bo)).toEqual([]);
  expect(await words(await anna.compact())).toContain(marked);
  expect(await told(anna)).toEqual([deletion]);
  await anna.restart();
  expect(await told(anna)).toEqual([deletion]);
  const [checkpoint = new Uint8Array()] = await anna.compact(new Set([bo.key.id]));
  expect(await words([checkpoint])).not.toContain('name');
  expect(await told(anna)).toEqual([]);
  await anna.restart();
  expect(await told(anna)).toEqual([]);
  const newcomer = await create();
  await newcomer.receive([...bo.stored, checkpoint]);
  expect(text(newcomer.doc).toString()).toBe('x'.repeat(88));
});

test.each([
  [500, []],
  [501, [501]],
])('[F29] %i letters: what is asked about is %o', async (deleted, letters) => {
  const { anna, words } = await annaAndBo(deleted);
  expect((await told(anna)).map((deletion) => deletion.letters)).toEqual(letters);
  expect((await words(await anna.compact())).includes(marked)).toBe(letters.length > 0);
});

test('[F29] what the author has deleted too is not asked about', async () => {
  const { anna } = await annaAndBo(600, { alsoByAnna: 150 });
  expect(await told(anna)).toEqual([]);
});
