import * as Y from 'yjs';
import type { Bytes } from '../../src/feed/bytes.ts';
import { clientIdOf, createSession } from '../../src/feed/clientId.ts';
import { createDeviceKey, type DeviceKey } from '../../src/feed/deviceKey.ts';
import { createFeedEngine, type FeedEngine } from '../../src/feed/feedEngine.ts';
import type { Link } from '../../src/feed/link.ts';

/** A device with an engine and one document, whose tabs come and go. */
export interface EngineDevice {
  readonly key: DeviceKey;
  readonly engine: FeedEngine;
  readonly doc: Y.Doc;
  /** Every session there has been, as the session layer would keep them. */
  readonly sessions: readonly Bytes[];
  /** What is on disk. */
  readonly stored: Bytes[];
  /** Another tab takes over: the same document under a new session. */
  newSession(): Promise<void>;
  /** Seals what is new, out of this update or the whole state, and stores it; gives the new entries. */
  seal(update?: Uint8Array, time?: number): Promise<readonly Bytes[]>;
  /** Takes entries from elsewhere into store and document. */
  receive(entries: readonly Uint8Array[]): Promise<void>;
}

export async function createEngineDevice(links: readonly (Link | string)[], scope: string): Promise<EngineDevice> {
  const key = await createDeviceKey();
  const engine = await createFeedEngine({ links, device: key });
  await engine.load([]);
  const doc = new Y.Doc();
  const sessions: Bytes[] = [];
  const stored: Bytes[] = [];
  const device: EngineDevice = {
    key,
    engine,
    doc,
    sessions,
    stored,
    async newSession() {
      const session = createSession();
      sessions.push(session);
      doc.clientID = await clientIdOf(key.publicKey, session);
    },
    async seal(update = Y.encodeStateAsUpdate(doc), time = 1_000) {
      const sealed = await engine.sealNew({ scope, update, sessions, time });
      if (!sealed.ok) throw new Error(`not sealed: ${sealed.problem}`);
      const entries = sealed.value.map(({ bytes }) => bytes);
      stored.push(...entries);
      return entries;
    },
    async receive(entries) {
      for (const outcome of await engine.accept(entries)) {
        if (outcome.kind !== 'accepted') continue;
        stored.push(outcome.bytes);
        Y.applyUpdate(doc, outcome.change.update, 'outside');
      }
    },
  };
  await device.newSession();
  return device;
}
