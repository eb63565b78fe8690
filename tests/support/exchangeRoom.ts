import type * as Y from 'yjs';
import type { Link } from '../../src/feed/link.ts';
import { createExchangePeer, type ExchangePeer } from './exchangePeer.ts';
import { createFakeNetwork, type FakeNetwork, type FakeNetworkOptions } from './fakeNetwork.ts';
import { createTestSeminar, type TestSeminar } from './feedPeer.ts';
import { createVirtualClock, type VirtualClock } from './virtualClock.ts';

/** A seminar whose devices are all on one fake network. */
export interface ExchangeRoom extends TestSeminar {
  readonly timer: VirtualClock;
  readonly network: FakeNetwork;
  /** A device that holds a link; on the network unless told otherwise. */
  join(name: string, link?: Link, isOnline?: boolean, clock?: () => number): Promise<ExchangePeer>;
  /** The words of the group's scope, or of another. */
  read(peer: ExchangePeer, scope?: string): Promise<string>;
}

export async function createExchangeRoom(
  conditions: Partial<Pick<FakeNetworkOptions, 'weather' | 'capacity'>> = {},
): Promise<ExchangeRoom> {
  const seminar = await createTestSeminar();
  const timer = createVirtualClock();
  const network = createFakeNetwork({ timer, seed: 1, ...conditions });
  return {
    ...seminar,
    timer,
    network,
    async join(name, link = seminar.groupLink, isOnline = true, clock) {
      const peer = await createExchangePeer(link, { timer, ...(clock ? { clock } : {}) });
      if (isOnline) peer.exchange.attach(network.join(name));
      return peer;
    },
    read: async (peer, scope = seminar.groupScope) => (await peer.feeds.doc(scope)).getText('words').toString(),
  };
}

/** Writes words at the end. */
export const write = (words: string) => (doc: Y.Doc) => doc.getText('words').insert(doc.getText('words').length, words);
