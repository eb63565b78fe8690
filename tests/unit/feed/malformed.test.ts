import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { type Bytes, concatBytes } from '../../../src/feed/bytes.ts';
import { decodeLink, encodeLink } from '../../../src/feed/link.ts';
import type { ClockRange } from '../../../src/feed/update/clockRanges.ts';
import type { Struct, StructContent, UnitId } from '../../../src/feed/update/struct.ts';
import { writeUpdate } from '../../../src/feed/update/writeUpdate.ts';
import { createPeer, createTestSeminar, kinds } from '../../support/feedPeer.ts';
import { createInsider, type HostileInsider } from '../../support/hostileInsider.ts';
import { createSeededRandom, type SeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { startWork } from '../../support/startWork.ts';

const isLong = process.env.LANGBORD_LONG !== undefined;
const runs = isLong ? 100_000 : 3_000;
/** A seminar keeps only so much of what is refused, so the flood begins anew in another. */
const runsPerSeminar = 2_500;
/** How long the nightly run may take. */
const timeout = 3_600_000;

const write = (words: string) => (doc: Y.Doc) => doc.getText('words').insert(doc.getText('words').length, words);
const read = (doc: Y.Doc) => doc.getText('words').toString();

/** Bytes that were true before: flipped, cut, stretched, spliced with others, or not true at all. */
function damage(random: SeededRandom, samples: readonly Uint8Array[]): Bytes {
  const sample = random.pick(samples) ?? new Uint8Array();
  const other = random.pick(samples) ?? new Uint8Array();
  const bytes = new Uint8Array(sample);
  switch (random.int(6)) {
    case 0:
      for (let flips = 1 + random.int(4); flips > 0; flips--) {
        const at = random.int(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(8));
      }
      return bytes;
    case 1:
      return bytes.slice(0, random.int(bytes.length));
    case 2:
      return concatBytes([bytes, randomBytes(random, random.int(40))]);
    case 3:
      return concatBytes([bytes.slice(0, random.int(bytes.length)), other.slice(random.int(other.length))]);
    case 4: {
      const at = random.int(bytes.length);
      return concatBytes([bytes.slice(0, at), randomBytes(random, 1 + random.int(9)), bytes.slice(at)]);
    }
    default:
      return randomBytes(random, random.int(300));
  }
}

function randomBytes(random: SeededRandom, length: number): Bytes {
  return Uint8Array.from({ length }, () => random.int(256));
}

/** An update with a sound frame and senseless insides, which for the most part goes on at `start`; and its end. */
function senselessUpdate(
  random: SeededRandom,
  clients: readonly number[],
  start: number,
): { readonly update: Bytes; readonly end: number } {
  const client = () => (random.chance(0.95) ? (random.pick(clients) ?? 1) : random.int(2 ** 30));
  const number = () => (random.chance(0.95) ? random.int(start + 4) : random.int(2 ** 31));
  const id = (): UnitId => ({ client: client(), clock: number() });
  const content = (): StructContent => {
    const contents: StructContent[] = [
      { kind: 'deleted' },
      { kind: 'text', text: random.pick(['x', '🙂', 'abc'.repeat(1 + random.int(50))]) ?? '' },
      { kind: 'values', values: [new Uint8Array([118, 1, 1, 65, 126]), new Uint8Array([119, 1, 65])] },
      { kind: 'block', ref: 7, bytes: new Uint8Array([random.int(3)]) },
    ];
    const wrong: StructContent[] = [
      { kind: 'gone' },
      { kind: 'text', text: '' },
      { kind: 'values', values: [randomBytes(random, random.int(5))] },
      { kind: 'block', ref: random.chance(0.5) ? 3 : 7, bytes: randomBytes(random, 1 + random.int(3)) },
    ];
    if (random.chance(0.05)) return random.pick(wrong) ?? { kind: 'gone' };
    return random.pick(contents) ?? { kind: 'deleted' };
  };
  const structs = new Map<number, Struct[]>();
  let end = start;
  for (let lists = random.chance(0.9) ? 1 : random.int(3); lists > 0; lists--) {
    let clock = random.chance(0.95) ? start : number();
    const author = random.chance(0.95) ? (clients[0] ?? 1) : client();
    const list = Array.from({ length: 1 + random.int(6) }, (): Struct => {
      const made = content();
      const length =
        made.kind === 'text' ? made.text.length : made.kind === 'values' ? made.values.length : 1 + random.int(2);
      const origin = random.chance(0.5) ? id() : null;
      const rightOrigin = random.chance(0.3) ? id() : null;
      const parent = origin || rightOrigin ? null : random.chance(0.6) ? 'words' : id();
      const key = parent !== null && random.chance(0.3) ? 'key' : null;
      const struct = { client: author, clock, length, origin, rightOrigin, parent, key, content: made };
      clock += length;
      return struct;
    });
    structs.set(author, list);
    if (author === clients[0]) end = clock;
  }
  const deletes = new Map<number, ClockRange[]>();
  for (let lists = random.chance(0.6) ? 0 : random.int(3); lists > 0; lists--) {
    const from = number();
    deletes.set(client(), [{ start: from, end: from + random.int(4) }]);
  }
  return { update: writeUpdate(structs, deletes), end };
}

describe('[F9] malformed input', { timeout }, () => {
  test(`none of ${runs} damaged entries is accepted, none crashes or hangs, and nothing honest is lost`, async () => {
    const seed = seedOfRun('malformed entries');
    const random = createSeededRandom(seed);
    const seminar = await createTestSeminar();
    const elsewhere = await createTestSeminar();
    const scope = seminar.groupScope;
    const [anna, victim] = [await createPeer(seminar.groupLink), await createPeer(seminar.groupLink)];
    const stranger = await createPeer(elsewhere.groupLink);
    const honest: Uint8Array[] = [];
    for (const words of ['one ', 'two ', 'three ', 'four ']) honest.push((await anna.edit(scope, write(words))).bytes);
    const foreign = (await stranger.edit(elsewhere.groupScope, write('elsewhere'))).bytes;
    await victim.receive(...honest.slice(0, 3));
    const samples = [...honest, foreign, (await anna.checkpoint(scope)).bytes];
    const known = new Set(samples.map((bytes) => bytes.join()));
    let slowest = 0;
    for (let run = 0; run < runs; run++) {
      const bytes = damage(random, samples);
      if (known.has(bytes.join())) continue;
      const timeSpent = startWork();
      const outcomes = kinds(await victim.reader.accept([bytes]));
      slowest = Math.max(slowest, timeSpent());
      expect(outcomes, `seed ${seed}, run ${run}`).toEqual([expect.stringMatching(/^invalid: (malformed|signature)$/)]);
    }
    console.log(`slowest damaged entry: ${slowest.toFixed(1)} ms`);
    expect(slowest).toBeLessThan(50);
    expect(read(await victim.doc(scope))).toBe('one two three ');
    expect(kinds(await victim.receive(foreign, ...honest))).toEqual([
      'invalid: signature',
      'duplicate',
      'duplicate',
      'duplicate',
      'accepted',
    ]);
    expect(read(await victim.doc(scope))).toBe('one two three four ');
  });

  test(`an insider who signs ${runs} senseless entries changes nothing of anybody else's`, async () => {
    const seed = seedOfRun('senseless entries');
    const random = createSeededRandom(seed);
    const seen = new Map<string, number>();
    let slowest = 0;
    for (let done = 0; done < runs; done += runsPerSeminar) {
      const longest = await besiege(
        random,
        Math.min(runsPerSeminar, runs - done),
        seen,
        `seed ${seed}, from run ${done}`,
      );
      slowest = Math.max(slowest, longest);
    }
    console.log(Object.fromEntries(seen), `slowest ${slowest.toFixed(1)} ms`);
    expect(slowest).toBeLessThan(50);
  });

  test(`${runs} damaged links are no links`, async () => {
    const seed = seedOfRun('malformed links');
    const random = createSeededRandom(seed);
    const { seminarLink, groupLink, facilitatorLink } = await createTestSeminar();
    const texts = await Promise.all([seminarLink, groupLink, facilitatorLink].map(encodeLink));
    const samples = texts.map((text) => new TextEncoder().encode(text));
    for (let run = 0; run < runs; run++) {
      const text = new TextDecoder().decode(damage(random, samples));
      if (texts.includes(text)) continue;
      expect((await decodeLink(text)).ok, `seed ${seed}: ${text}`).toBe(false);
    }
  });
});

/** One seminar under one flood of signed nonsense; counts what becomes of it, and gives the longest work (ms) for one entry. */
async function besiege(
  random: SeededRandom,
  count: number,
  seen: Map<string, number>,
  message: string,
): Promise<number> {
  const seminar = await createTestSeminar();
  const scope = seminar.groupScope;
  const [anna, victim] = [await createPeer(seminar.groupLink), await createPeer(seminar.groupLink)];
  await victim.receive((await anna.edit(scope, write('What Anna wrote. '))).bytes);
  const annasClient = (await anna.doc(scope)).clientID;
  let insider = await createInsider(seminar.groupLink, scope);
  let clock = 0;
  let longest = 0;
  for (let run = 0; run < count; run++) {
    const sealed = await senselessEntry(random, insider, annasClient, clock);
    const timeSpent = startWork();
    const [outcome] = await victim.receive(sealed.bytes);
    longest = Math.max(longest, timeSpent());
    const [kind = ''] = outcome ? kinds([outcome]) : [];
    if (kind === 'accepted' || kind === 'waiting') clock = sealed.end;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    // A fresh device now and then: after a refusal little else of the same feed comes far.
    if (random.chance(kind === 'accepted' ? 0.01 : 0.3)) {
      insider = await createInsider(seminar.groupLink, scope);
      clock = 0;
    }
    if (run % 500 === 0) await expectUnharmed();
  }
  await expectUnharmed();
  await victim.receive((await anna.edit(scope, write('And more.'))).bytes);
  const newcomer = await createPeer(seminar.groupLink);
  // What found no room is offered again, as every way of travelling does.
  let offered: readonly Uint8Array[] = random.shuffle(victim.stored());
  for (let left = offered.length + 1; offered.length < left; ) {
    left = offered.length;
    const outcomes = await newcomer.receive(...offered);
    offered = offered.filter((_, at) => kinds(outcomes.slice(at, at + 1))[0] === 'invalid: tooMuch');
  }
  const again = await victim.restart();
  for (const peer of [victim, newcomer, again]) {
    expect(annasWords(await peer.doc(scope), annasClient), message).toBe('What Anna wrote. And more.');
  }
  return longest;

  async function expectUnharmed(): Promise<void> {
    expect(annasWords(await victim.doc(scope), annasClient), message).toBe('What Anna wrote. ');
  }
}

async function senselessEntry(random: SeededRandom, insider: HostileInsider, annasClient: number, clock: number) {
  const { update, end } = senselessUpdate(random, [insider.client, insider.client, annasClient], clock);
  const isInPlace = random.chance(0.95);
  const { bytes } = await insider.forge({
    update: random.chance(0.15) ? damage(random, [update]) : update,
    clock: random.chance(0.9) ? end : random.int(2 ** 31),
    kind: random.chance(0.98) ? 1 : random.int(5),
    isKept: isInPlace,
    ...(isInPlace ? {} : { seq: 1 + random.int(5), previous: randomBytes(random, 32) }),
  });
  return { bytes, end };
}

/** What is left of the words one client wrote, in order. */
function annasWords(doc: Y.Doc, client: number): string {
  return (doc.store.clients.get(client) ?? [])
    .map((item) => (!item.deleted && 'content' in item ? item.content.getContent().join('') : ''))
    .join('');
}
