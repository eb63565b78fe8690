import type { ReadySummary } from '../domain/readyCheck.ts';
import type { Whereabouts } from '../sync/presenceRecord.ts';
import { type NetworkState, silence } from './networkState.ts';
import type { SeminarLinks } from './seminarLinks.ts';
import type { SeminarNetwork } from './seminarNetwork.ts';
import type { TabChannel, TabMessage } from './tabChannel.ts';

/** The other devices, as every tab sees them: the tab that writes is in touch with them, and tells the rest. */
export interface TabNetwork {
  /** The same object until it changes. */
  state(): NetworkState;
  subscribe(listener: () => void): () => void;
  /** Says where this person is. */
  say(where: Whereabouts): void;
  /** Says what came of this device's ready check; one from before another that was told is not told. */
  sayReady(ready: ReadySummary): void;
  /** See `SeminarNetwork`; in the tab that writes only. */
  readonly byHand: Pick<SeminarNetwork, 'attach' | 'ownHold' | 'hearHold'>;
  /** A scope is open here or in another tab. */
  want(scope: string): void;
  receive(message: TabMessage): void;
  startWriting(): void;
  stopWriting(): void;
  close(): void;
}

export interface TabNetworkOptions {
  readonly network: SeminarNetwork;
  readonly links: SeminarLinks;
  readonly post: TabChannel['post'];
  /** Whether others wait for what is written here. */
  readonly onCompany: (hasCompany: boolean) => void;
}

/** The first screen comes before others are looked for (ms). */
const startDelay = 1_500;

export function createTabNetwork({ network, links, post, onCompany }: TabNetworkOptions): TabNetwork {
  const wanted = new Set<string>();
  const listeners = new Set<() => void>();
  let isWriting = false;
  let heard: NetworkState = silence;
  /** Where the person at this tab is, for when this tab comes to speak for the device. */
  let where: Whereabouts | null = null;
  /** The same of the check. */
  let ready: ReadySummary | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const stopWatching = network.subscribe(() => {
    if (!isWriting) return;
    onCompany(network.state().inReach.length > 0);
    post({ kind: 'network', state: network.state() });
    changed();
  });
  const start = () => {
    if (isWriting) network.start(links.now());
  };
  const leave = () => network.leave();
  // A page that comes back from the browser's memory takes part again.
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && start();
  if (typeof window !== 'undefined') {
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
  }
  // With another link this device may be another to those it talks to.
  const stopLinks = links.subscribe(start);

  return {
    state: () => (isWriting ? network.state() : heard),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(next) {
      where = next;
      if (isWriting) network.say(next);
      else post({ kind: 'where', ...next });
    },
    byHand: {
      attach: (transport) => (isWriting ? network.attach(transport) : null),
      ownHold: async () => (isWriting ? network.ownHold() : null),
      hearHold: async (hold) => isWriting && network.hearHold(hold),
    },
    sayReady(next) {
      if (ready && ready.at > next.at) return;
      ready = next;
      if (isWriting) network.sayReady(next);
      else post({ kind: 'ready', ready: next });
    },
    want(scope) {
      if (wanted.has(scope)) return;
      wanted.add(scope);
      network.setWanted([...wanted]);
    },
    receive(message) {
      if (message.kind === 'network' && !isWriting) {
        heard = message.state;
        changed();
      } else if (message.kind === 'where' && isWriting) {
        network.say({ group: message.group, question: message.question });
      } else if (message.kind === 'ready' && isWriting) {
        network.sayReady(message.ready);
      } else if (message.kind === 'flush' && isWriting) {
        post({ kind: 'network', state: network.state() });
      }
    },
    startWriting() {
      isWriting = true;
      if (where) network.say(where);
      if (ready) network.sayReady(ready);
      timer = setTimeout(start, startDelay);
    },
    stopWriting() {
      isWriting = false;
      clearTimeout(timer);
      network.stop();
      heard = silence;
      changed();
    },
    close() {
      clearTimeout(timer);
      if (typeof window !== 'undefined') {
        window.removeEventListener('pagehide', leave);
        window.removeEventListener('pageshow', comeBack);
      }
      stopWatching();
      stopLinks();
      isWriting = false;
      network.stop();
    },
  };
}
