import { expect } from 'vitest';
import type * as Y from 'yjs';
import type { SealedEntry } from '../../src/feed/sealEntry.ts';
import { createPeer, createTestSeminar, type FeedPeer, type TestSeminar } from './feedPeer.ts';
import { createInsider, type HostileInsider } from './hostileInsider.ts';

/** Anna and Bo, honest, and an insider with the same link; Anna has written a line that Bo has read. */
export interface AttackedGroup {
  readonly seminar: TestSeminar;
  readonly scope: string;
  readonly anna: FeedPeer;
  readonly bo: FeedPeer;
  readonly insider: HostileInsider;
  readonly annasClient: number;
  readonly annasFirst: SealedEntry;
  /** Whatever was tried, a newcomer gets all that honest devices wrote, and goes on with them. */
  expectHonestWorkGoesOn(expected: string): Promise<void>;
}

export async function createAttackedGroup(): Promise<AttackedGroup> {
  const seminar = await createTestSeminar();
  const { groupLink, groupScope: scope } = seminar;
  const [anna, bo] = [await createPeer(groupLink), await createPeer(groupLink)];
  const insider = await createInsider(groupLink, scope);
  const annasFirst = await anna.edit(scope, write('What Anna wrote. '));
  await bo.receive(annasFirst.bytes);
  return {
    seminar,
    scope,
    anna,
    bo,
    insider,
    annasClient: (await anna.doc(scope)).clientID,
    annasFirst,
    async expectHonestWorkGoesOn(expected) {
      const more = await anna.edit(scope, write('And more.'));
      await bo.receive(more.bytes);
      const newcomer = await createPeer(groupLink);
      await newcomer.receive(...bo.stored());
      const late = await createPeer(groupLink);
      await late.receive(...[...bo.stored()].reverse());
      for (const peer of [anna, bo, newcomer, late, await bo.restart()]) {
        expect(read(await peer.doc(scope))).toBe(`${expected}And more.`);
      }
    },
  };
}

export function read(doc: Y.Doc): string {
  return doc.getText('words').toString();
}

export function write(words: string): (doc: Y.Doc) => void {
  return (doc) => doc.getText('words').insert(doc.getText('words').length, words);
}
