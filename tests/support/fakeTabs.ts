import { vi } from 'vitest';
import { type DeviceId, type SeminarId, toId } from '../../src/domain/ids.ts';
import type { OpenSeminar } from '../../src/session/openSeminar.ts';
import { openSeminarSession } from '../../src/session/seminarSession.ts';
import type { JournalStore } from '../../src/storage/journalStore.ts';
import { createFakeChannels, type FakeChannels } from './fakeChannels.ts';
import { createFakeLocks, type FakeLocks } from './fakeLocks.ts';
import { settle } from './fakeTime.ts';
import { createFacilitatorLinks, createIdleFeed, createSilentNetwork } from './idleFeed.ts';

/** A tab of a browser on one device. */
export interface FakeTab {
  /** Opens the seminar in this tab. */
  open(): Promise<OpenSeminar>;
  /** The tab is gone at once, as with kill -9: nothing is flushed, its locks are free. */
  die(): void;
  /** The system stops the tab: it hears and does nothing, but keeps its locks. */
  sleep(): void;
  wake(): void;
}

export const testSeminar = toId<SeminarId>('seminar');
export const testDevice = toId<DeviceId>('device');

/** Yjs client ids, one for each opening. */
let clients = 0;

/** A browser whose tabs live in one process, over one disk. Without locks or channels it is an old one. */
export function createFakeBrowser(store: JournalStore, lacks: readonly ('locks' | 'channels')[] = []) {
  const locks = createFakeLocks();
  const channels = createFakeChannels();
  let tabs = 0;
  return {
    locks,
    channels,
    openTab: (): FakeTab =>
      createTab(
        `tab${++tabs}`,
        store,
        lacks.includes('locks') ? null : locks,
        lacks.includes('channels') ? null : channels,
      ),
  };
}

function createTab(name: string, store: JournalStore, locks: FakeLocks | null, channels: FakeChannels | null): FakeTab {
  let awake: Promise<void> = Promise.resolve();
  let wakeUp: () => void = () => undefined;
  let ids = 0;
  /** What a tab asks of the disk while it is stopped happens when it goes on. */
  const whenAwake = async <T>(use: () => Promise<T>): Promise<T> => {
    await awake;
    const result = await use();
    await awake;
    return result;
  };
  const stop = () => {
    awake = new Promise((resolve) => {
      wakeUp = resolve;
    });
  };
  return {
    async open() {
      // Only while the session is set up does it look for these.
      vi.stubGlobal('navigator', locks ? { locks: locks.of(name) } : {});
      vi.stubGlobal('BroadcastChannel', channels?.of(name));
      const opening = openSeminarSession({
        store: {
          load: (...given) => whenAwake(() => store.load(...given)),
          loadPlan: (...given) => whenAwake(() => store.loadPlan(...given)),
          scopes: (...given) => whenAwake(() => store.scopes(...given)),
          write: (...given) => whenAwake(() => store.write(...given)),
          writeAtOnce: (...given) => store.writeAtOnce(...given),
        },
        seminar: testSeminar,
        device: testDevice,
        context: { newId: () => `${name}-${++ids}`, now: () => Date.now() },
        visit: { session: `${name}-${++ids}`, client: ++clients },
        links: createFacilitatorLinks(),
        openFeed: createIdleFeed,
        sealPriorities: async () => null,
        readEntries: async () => [],
        openNetwork: createSilentNetwork,
        soon: (act) => void setTimeout(act),
      });
      vi.unstubAllGlobals();
      const seminar = await opening;
      await settle();
      return seminar;
    },
    die() {
      stop();
      channels?.die(name);
      locks?.die(name);
    },
    sleep() {
      stop();
      channels?.sleep(name);
      locks?.sleep(name);
    },
    wake() {
      wakeUp();
      channels?.wake(name);
      locks?.wake(name);
    },
  };
}
