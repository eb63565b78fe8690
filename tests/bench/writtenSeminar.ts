import * as Y from 'yjs';
import type { Bytes } from '../../src/feed/bytes.ts';
import { clientIdOf, createSession } from '../../src/feed/clientId.ts';
import { createDeviceKey } from '../../src/feed/deviceKey.ts';
import { createFeedReader } from '../../src/feed/feedReader.ts';
import { createFeedWriter, type FeedWriter } from '../../src/feed/feedWriter.ts';
import type { Link } from '../../src/feed/link.ts';
import {
  createFacilitatorLink,
  createGroupLink,
  deriveIssuerKey,
  deriveSeminarKeys,
} from '../../src/feed/seminarKeys.ts';
import { createSeededRandom, type SeededRandom } from '../support/seededRandom.ts';

/** How a seminar is written: by how many, how much, and how many edits a device seals at once. */
export interface WritingPlan {
  readonly groups: number;
  readonly peopleInGroup: number;
  readonly edits: number;
  readonly editsInEntry: number;
  readonly seed: number;
}

/** What a seminar's people have written: the plain documents, and all their entries before and after compaction. */
export interface WrittenSeminar {
  readonly links: readonly Link[];
  readonly docs: ReadonlyMap<string, Y.Doc>;
  readonly entries: readonly Bytes[];
  readonly compacted: readonly Bytes[];
  /** Milliseconds each sealing took. */
  readonly sealing: readonly number[];
}

interface Author {
  readonly writer: FeedWriter;
  readonly session: Bytes;
  readonly client: number;
  readonly entries: Bytes[];
  text: Y.Text | null;
  at: number;
}

/** Lets people type on their groups' boards, each sealing as they go; a seed gives the same words again. */
export async function writeSeminar(plan: WritingPlan): Promise<WrittenSeminar> {
  const random = createSeededRandom(plan.seed);
  const seminar = createFacilitatorLink();
  const links: Link[] = [];
  const docs = new Map<string, Y.Doc>();
  const [entries, compacted]: [Bytes[], Bytes[]] = [[], []];
  const sealing: number[] = [];
  for (let group = 0; group < plan.groups; group++) {
    const link = await createGroupLink(seminar);
    const { scope, authors } = await gather(link, plan.peopleInGroup);
    const doc = new Y.Doc();
    for (let left = plan.edits / plan.groups; left > 0; left -= plan.editsInEntry) {
      const author = random.pick(authors);
      if (!author) continue;
      const before = Y.encodeStateVector(doc);
      doc.clientID = author.client;
      for (let edit = 0; edit < plan.editsInEntry; edit++) write(doc, author, random);
      const start = performance.now();
      const update = Y.encodeStateAsUpdate(doc, before);
      const sealed = await author.writer.sealNew({ scope, update, sessions: [author.session], time: 0 });
      sealing.push(performance.now() - start);
      if (!sealed.ok) throw new Error(sealed.problem);
      author.entries.push(...sealed.value.map(({ bytes }) => bytes));
    }
    for (const { writer, entries: ownEntries } of authors) {
      entries.push(...ownEntries);
      const sealed = await writer.sealCheckpoint({ scope, ownEntries, time: 0, confirmed: new Set() });
      if (!sealed.ok) throw new Error(sealed.problem);
      compacted.push(sealed.value.bytes);
    }
    links.push(link);
    docs.set(scope, doc);
  }
  return { links, docs, entries, compacted, sealing };
}

/** People of one group, who see at once what the others write. */
async function gather(link: Link, people: number): Promise<{ scope: string; authors: Author[] }> {
  const keys = await deriveSeminarKeys(link);
  const issuer = await deriveIssuerKey(link);
  if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
  const reader = createFeedReader(keys);
  const authors: Author[] = [];
  for (let person = 0; person < people; person++) {
    const device = await createDeviceKey();
    const writer = createFeedWriter({ reader, keys, device });
    writer.addIssuer(issuer);
    const session = createSession();
    const client = await clientIdOf(device.publicKey, session);
    authors.push({ writer, session, client, entries: [], text: null, at: 0 });
  }
  return { scope: `group/${issuer.group}`, authors };
}

/** One letter typed or taken back where the person is; now and then they go elsewhere, or begin a point. */
function write(doc: Y.Doc, author: Author, random: SeededRandom): void {
  const points = doc.getMap<Y.Text>('points');
  if (author.text === null || random.chance(0.02)) {
    const known = [...points.values()];
    author.text = (known.length > 30 || random.chance(0.5) ? random.pick(known) : null) ?? null;
    if (author.text === null) {
      author.text = new Y.Text();
      points.set(`point ${points.size}`, author.text);
    }
    author.at = random.int(author.text.length + 1);
  }
  author.at = Math.min(author.at, author.text.length);
  if (author.at > 0 && random.chance(0.1)) {
    author.at -= 1;
    author.text.delete(author.at, 1);
  } else {
    author.text.insert(author.at, 'etaoinsrhld '[random.int(12)] ?? ' ');
    author.at += 1;
  }
}
