import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from '../../../src/document/applyUpdate.ts';
import { localOrigin, outsideOrigin } from '../../../src/document/context.ts';
import { writeUpdate } from '../../../src/feed/update/writeUpdate.ts';

describe('[D17] taking in changes', () => {
  test('in an order in which Yjs leaves some waiting for one another for ever', () => {
    const sent: Uint8Array[] = [];
    const device = (id: number) => {
      const doc = new Y.Doc();
      doc.clientID = id;
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === localOrigin) sent.push(update);
      });
      const set = (...keys: string[]) =>
        doc.transact(() => {
          for (const key of keys) doc.getMap('root').set(key, id);
        }, localOrigin);
      return { doc, set };
    };
    const [middle, low, high] = [device(2), device(1), device(3)];
    const meet = () => {
      for (const { doc } of [middle, low, high]) for (const update of sent) Y.applyUpdate(doc, update, outsideOrigin);
    };
    middle.set('a');
    meet();
    low.set('a', 'b');
    low.set('c', 'd');
    meet();
    high.set('b');
    high.set('c', 'd');
    high.set(...'efghijklmnopqr');
    meet();
    low.set('k');
    low.set('c', 'd');
    const order = [0, 1, 7, 4, 3, 2, 6, 5];

    const plainYjs = new Y.Doc();
    for (const index of order) Y.applyUpdate(plainYjs, sent[index] ?? new Uint8Array(), outsideOrigin);
    expect(plainYjs.store.pendingStructs, 'Yjs has learned this: applyUpdate may go').not.toBeNull();

    const doc = new Y.Doc();
    for (const index of order) applyUpdate(doc, sent[index] ?? new Uint8Array());
    expect(doc.store.pendingStructs).toBeNull();
    expect(doc.getMap('root').toJSON()).toEqual(low.doc.getMap('root').toJSON());
  });

  test('that build on what is missing waits, without failing, until that comes', () => {
    const from = new Y.Doc();
    const updates: Uint8Array[] = [];
    from.on('update', (update: Uint8Array) => updates.push(update));
    from.getMap('root').set('a', 1);
    from.getMap('root').set('a', 2);
    const doc = new Y.Doc();
    const [first, second] = updates;
    if (!first || !second) throw new Error('Nothing was sent.');
    applyUpdate(doc, second);
    applyUpdate(doc, second);
    expect(doc.getMap('root').toJSON()).toEqual({});
    applyUpdate(doc, first);
    expect(doc.getMap('root').toJSON()).toEqual({ a: 2 });
  });

  test('that begin with what Yjs has collected bring the rest', () => {
    const doc = new Y.Doc();
    doc.clientID = 7;
    doc.getMap('root').set('text', new Y.Text('abc'));
    doc.getMap('root').delete('text');
    const origin = { origin: null, rightOrigin: null, key: null };
    const gone = { ...origin, client: 7, clock: 1, length: 6, parent: '~', content: { kind: 'deleted' } } as const;
    const next = {
      ...origin,
      client: 7,
      clock: 7,
      length: 1,
      parent: 'words',
      content: { kind: 'text', text: 'd' },
    } as const;
    applyUpdate(doc, writeUpdate(new Map([[7, [gone, next]]]), new Map()));
    expect(doc.getText('words').toString()).toBe('d');
    expect(Y.decodeStateVector(Y.encodeStateVector(doc)).get(7)).toBe(8);
  });

  test('is one change from outside, and bytes that are none are refused', () => {
    const doc = new Y.Doc();
    const origins: unknown[] = [];
    doc.on('update', (_: Uint8Array, origin: unknown) => origins.push(origin));
    const from = new Y.Doc();
    from.getMap('root').set('a', 1);
    applyUpdate(doc, Y.encodeStateAsUpdate(from));
    expect(origins).toEqual([outsideOrigin]);
    expect(() => applyUpdate(doc, new Uint8Array([255, 255]))).toThrow();
    expect(doc.getMap('root').toJSON()).toEqual({ a: 1 });
  });
});
