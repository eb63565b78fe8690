import * as Y from 'yjs';
import { applyUpdate } from '../../src/document/applyUpdate.ts';
import { type Bytes, equalBytes } from '../../src/feed/bytes.ts';
import { clientIdOf, createSession } from '../../src/feed/clientId.ts';
import { createFeedEngine } from '../../src/feed/createFeedEngine.ts';
import { createDeviceKey, type DeviceKey } from '../../src/feed/deviceKey.ts';
import { decodeEntry } from '../../src/feed/entry.ts';
import type { FeedEngine } from '../../src/feed/feedEngine.ts';
import type { Link } from '../../src/feed/link.ts';
import type { SealedEntry } from '../../src/feed/sealEntry.ts';

/** A device with an engine and one document, whose tabs come and go. */
export interface EngineDevice {
  readonly key: DeviceKey;
  readonly engine: FeedEngine;
  readonly doc: Y.Doc;
  /** Every session there has been, as the session layer would keep them. */
  readonly sessions: readonly Bytes[];
  /** What is on disk. */
  readonly stored: readonly Bytes[];
  /** Another tab takes over: the same document under a new session. */
  newSession(): Promise<void>;
  /** Seals what is new, out of this update or the whole state, and stores it; gives the new entries. */
  seal(update?: Uint8Array, time?: number): Promise<readonly Bytes[]>;
  /** Writes what was sealed to disk. */
  keep(sealed: readonly SealedEntry[]): readonly Bytes[];
  /** Takes entries from elsewhere into store and document. */
  receive(entries: readonly Uint8Array[]): Promise<void>;
  /** Puts a checkpoint in place of all own entries; gives it, or nothing when there is none to make. */
  compact(confirmed?: ReadonlySet<DeviceKey['id']>): Promise<readonly Bytes[]>;
  /** Begins anew with an engine that knows nothing but what is on disk. */
  restart(): Promise<void>;
}

export async function createEngineDevice(links: readonly (Link | string)[], scope: string): Promise<EngineDevice> {
  const key = await createDeviceKey();
  const start = () => createFeedEngine({ links, device: key });
  let engine = await start();
  await engine.load([]);
  const doc = new Y.Doc();
  const sessions: Bytes[] = [];
  let stored: Bytes[] = [];
  const isOwn = (bytes: Bytes) => {
    const entry = decodeEntry(bytes);
    return entry !== null && equalBytes(entry.device, key.publicKey);
  };
  const device: EngineDevice = {
    key,
    get engine() {
      return engine;
    },
    doc,
    sessions,
    get stored() {
      return stored;
    },
    async newSession() {
      const session = createSession();
      sessions.push(session);
      doc.clientID = await clientIdOf(key.publicKey, session);
    },
    async seal(update = Y.encodeStateAsUpdate(doc), time = 1_000) {
      const sealed = await engine.sealNew({ scope, update, sessions, time });
      if (!sealed.ok) throw new Error(`not sealed: ${sealed.problem}`);
      return device.keep(sealed.value);
    },
    keep(sealed) {
      const entries = sealed.map(({ bytes }) => bytes);
      stored.push(...entries);
      return entries;
    },
    async receive(entries) {
      for (const outcome of await engine.accept(entries)) {
        if (outcome.kind !== 'accepted') continue;
        stored.push(outcome.bytes);
        applyUpdate(doc, outcome.change.update, 'outside');
      }
    },
    async compact(confirmed = new Set()) {
      const ownEntries = stored.filter(isOwn);
      const sealed = await engine.sealCheckpoint({ scope, ownEntries, time: 1_000, confirmed });
      if (!sealed.ok) return [];
      stored = [...stored.filter((bytes) => !isOwn(bytes)), sealed.value.bytes];
      return [sealed.value.bytes];
    },
    async restart() {
      engine.close();
      engine = await start();
      await engine.load(stored);
    },
  };
  await device.newSession();
  return device;
}
