import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { madeDeletes } from '../../../src/feed/impliedDeletes.ts';
import { type JoinableChange, joinChanges } from '../../../src/feed/joinChanges.ts';
import { readOwnUpdate } from '../../../src/feed/update/readUpdate.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

function toChange(update: Uint8Array): JoinableChange {
  const bytes = new Uint8Array(update);
  const read = readOwnUpdate(bytes);
  if (!read.ok) throw new Error(read.problem);
  return { update: bytes, read: read.value, deletes: madeDeletes(read.value, null) };
}

function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

const nothingKnown = () => 0;

/** What several people tell each other, in an order in which it can be applied. */
function converse(seed: number): Uint8Array[] {
  const random = createSeededRandom(seed);
  const docs = [1, 2, 3].map((clientID) => Object.assign(new Y.Doc({ gc: false }), { clientID }));
  const told: Uint8Array[] = [];
  for (const doc of docs)
    doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'other' && told.push(update));
  for (let step = 0; step < 60; step++) {
    const doc = random.pick(docs);
    if (!doc) continue;
    const text = doc.getText('words');
    const at = random.int(text.length + 1);
    if (random.chance(0.3) && at < text.length) text.delete(at, 1);
    else text.insert(at, 'æ🙂 word'.slice(random.int(4) === 0 ? 0 : 3));
    if (random.chance(0.5)) for (const other of docs) Y.applyUpdate(other, Y.mergeUpdates(told), 'other');
  }
  return told;
}

test('[F26] changes joined into one make the same document as one after the other', () => {
  const seed = seedOfRun('joined changes');
  for (let run = 0; run < 40; run++) {
    const told = converse(seed + run);
    const apart = documentOf(told);
    const joined = joinChanges(told.map(toChange), nothingKnown);
    if (joined === null) throw new Error('These go on from each other.');
    const doc = documentOf([joined]);
    expect(doc.getText('words').toString(), `seed ${seed + run}`).toBe(apart.getText('words').toString());
    expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(apart)), `seed ${seed + run}`).toBe(true);
    expect(doc.store.pendingStructs).toBeNull();
  }
});

test('[F28] whole states that lean on each other are joined too', () => {
  const [a, b] = [new Y.Doc(), new Y.Doc()];
  for (let turn = 0; turn < 5; turn++) {
    a.getText('words').insert(a.getText('words').length, `a${turn}`);
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    b.getText('words').insert(0, `b${turn}`);
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  }
  const all = toChange(Y.encodeStateAsUpdate(a));
  const parts = [...all.read.structs.keys()].map((client) => {
    const [structs, structsAt] = [all.read.structs.get(client) ?? [], all.read.structsAt.get(client)];
    if (!structsAt) throw new Error('Every client has its place.');
    return { ...all, read: { structs: new Map([[client, structs]]), structsAt: new Map([[client, structsAt]]) } };
  });
  for (const order of [parts, [...parts].reverse()]) {
    const joined = joinChanges(order, nothingKnown);
    expect(joined && documentOf([joined]).getText('words').toString()).toBe(a.getText('words').toString());
  }
});

test('[F28] what brings units again, or leaves some out, is not joined', () => {
  const doc = new Y.Doc();
  const told: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => told.push(update));
  for (const letter of 'abc') doc.getText('words').insert(0, letter);
  const [first, second, third] = told.map(toChange);
  if (!first || !second || !third) throw new Error('Three changes were told.');
  expect(joinChanges([first, second, third], nothingKnown)).not.toBeNull();
  expect(joinChanges([first, second, second], nothingKnown)).toBeNull();
  expect(joinChanges([first, third], nothingKnown)).toBeNull();
  expect(joinChanges([second, third], nothingKnown)).toBeNull();
  expect(joinChanges([second, third], () => 1)).not.toBeNull();
  expect(joinChanges([second, third], () => 2)).toBeNull();
});
