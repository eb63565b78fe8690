import * as Y from 'yjs';
import { applyUpdate } from '../../src/document/applyUpdate.ts';
import type { Bytes } from '../../src/feed/bytes.ts';
import { clientIdOf, createSession } from '../../src/feed/clientId.ts';
import { createDeviceKey, type DeviceKey } from '../../src/feed/deviceKey.ts';
import { decodeEntry } from '../../src/feed/entry.ts';
import { createFeedReader, type FeedReader } from '../../src/feed/feedReader.ts';
import { createFeedWriter, type FeedWriter } from '../../src/feed/feedWriter.ts';
import type { Link } from '../../src/feed/link.ts';
import type { EntryPlace, Outcome } from '../../src/feed/outcome.ts';
import { deviceIdOf } from '../../src/feed/publicKeyId.ts';
import type { SealedEntry } from '../../src/feed/sealEntry.ts';
import {
  createFacilitatorLink,
  createGroupLink,
  deriveIssuerKey,
  deriveSeminarKeys,
  type IssuerKey,
  type SeminarKeys,
  toSeminarLink,
} from '../../src/feed/seminarKeys.ts';

/** One device in a seminar, with what it stores and the documents it shows. */
export interface FeedPeer {
  readonly keys: SeminarKeys;
  readonly device: DeviceKey;
  readonly issuers: readonly IssuerKey[];
  readonly reader: FeedReader;
  readonly writer: FeedWriter;
  /** What is on this device's disk. */
  stored(): readonly Bytes[];
  doc(scope: string): Promise<Y.Doc>;
  /** Makes a change in a scope's document, seals it and stores it; gives the entry. */
  edit(scope: string, change: (doc: Y.Doc) => void): Promise<SealedEntry>;
  checkpoint(scope: string, confirmed?: ReadonlySet<DeviceKey['id']>): Promise<SealedEntry>;
  receive(...entries: readonly Uint8Array[]): Promise<readonly Outcome[]>;
  /** The same device after a restart: nothing left but its key and what it stored. */
  restart(): Promise<FeedPeer>;
}

export interface TestSeminar {
  readonly facilitatorLink: Extract<Link, { kind: 'facilitator' }>;
  readonly seminarLink: Extract<Link, { kind: 'seminar' }>;
  readonly groupLink: Extract<Link, { kind: 'group' }>;
  readonly groupScope: string;
}

export async function createTestSeminar(): Promise<TestSeminar> {
  const facilitatorLink = createFacilitatorLink();
  const groupLink = await createGroupLink(facilitatorLink);
  const issuer = await deriveIssuerKey(groupLink);
  if (issuer?.kind !== 'group') throw new Error('a group link gives a group key');
  return {
    facilitatorLink,
    groupLink,
    seminarLink: await toSeminarLink(facilitatorLink),
    groupScope: `group/${issuer.group}`,
  };
}

export async function createPeer(
  link: Link,
  { device, stored = [] }: { device?: DeviceKey; stored?: readonly Bytes[] } = {},
): Promise<FeedPeer> {
  const keys = await deriveSeminarKeys(link);
  const issuer = await deriveIssuerKey(link);
  const issuers = issuer ? [issuer] : [];
  const key = device ?? (await createDeviceKey());
  const reader = createFeedReader(keys);
  const writer = createFeedWriter({ reader, keys, device: key });
  for (const known of issuers) writer.addIssuer(known);
  const session = createSession();
  const docs = new Map<string, Y.Doc>();
  let disk: Bytes[] = [...stored];
  await reader.load(disk);

  async function doc(scope: string): Promise<Y.Doc> {
    const known = docs.get(scope);
    if (known) return known;
    const opened = new Y.Doc();
    Y.applyUpdate(opened, Y.encodeStateAsUpdate(reader.scope(scope).shadow.doc), 'outside');
    opened.clientID = await clientIdOf(key.publicKey, session);
    docs.set(scope, opened);
    return opened;
  }

  async function forget({ device: author, scope }: EntryPlace, upTo: number): Promise<void> {
    const replaced = new Set(await entriesUpTo(disk, author, scope, upTo));
    disk = disk.filter((bytes) => !replaced.has(bytes));
  }

  async function store(sealed: SealedEntry): Promise<SealedEntry> {
    if (sealed.replaces > 0) {
      await forget(sealed.place, sealed.replaces);
    }
    disk.push(sealed.bytes);
    return sealed;
  }

  return {
    keys,
    device: key,
    issuers,
    reader,
    writer,
    stored: () => disk,
    doc,
    async edit(scope, change) {
      const document = await doc(scope);
      const before = Y.encodeStateVector(document);
      document.transact(() => change(document));
      const seal = (since?: Uint8Array) =>
        writer.sealNew({ scope, update: Y.encodeStateAsUpdate(document, since), sessions: [session], time: 1_000 });
      // As the app does: what is new, unless more than that was never sealed.
      const news = await seal(before);
      const isAll = news.ok ? news.value.length > 0 : news.problem !== 'gap';
      const sealed = isAll ? news : await seal();
      if (!sealed.ok) throw new Error(`not sealed: ${sealed.problem}`);
      const [entry, ...more] = sealed.value;
      if (!entry || more.length > 0) throw new Error(`${sealed.value.length} entries instead of one`);
      return store(entry);
    },
    async checkpoint(scope, confirmed = new Set()) {
      const ownEntries = await entriesUpTo(disk, key.id, scope, Number.POSITIVE_INFINITY);
      const sealed = await writer.sealCheckpoint({ scope, ownEntries, time: 2_000, confirmed });
      if (!sealed.ok) throw new Error(`no checkpoint: ${sealed.problem}`);
      return store(sealed.value);
    },
    async receive(...entries) {
      const outcomes = await reader.accept(entries);
      for (const outcome of outcomes) {
        if (outcome.kind === 'invalid' || outcome.kind === 'waiting' || outcome.kind === 'duplicate') continue;
        if (outcome.kind === 'accepted' && outcome.replaces > 0) {
          await forget(outcome.place, outcome.replaces);
        }
        disk.push(outcome.bytes);
        const change = outcome.kind === 'accepted' || outcome.kind === 'forked' ? outcome.change : null;
        if (change) applyUpdate(await doc(outcome.place.scope), change.update, 'outside');
      }
      return outcomes;
    },
    restart: () => createPeer(link, { device: key, stored: disk }),
  };
}

async function entriesUpTo(
  disk: readonly Bytes[],
  device: string,
  scope: string,
  seq: number,
): Promise<readonly Bytes[]> {
  const matches: Bytes[] = [];
  for (const bytes of disk) {
    const entry = decodeEntry(bytes);
    if (entry && entry.scope === scope && entry.seq <= seq && (await deviceIdOf(entry.device)) === device) {
      matches.push(bytes);
    }
  }
  return matches;
}

export function kinds(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((outcome) =>
    outcome.kind === 'refused' || outcome.kind === 'invalid' ? `${outcome.kind}: ${outcome.reason}` : outcome.kind,
  );
}
