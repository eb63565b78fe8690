import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { type GroupId, type NoteId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import { prioritiesAhead } from '../../../src/domain/prioritiesAhead.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import { type Bytes, toBase64url, utf8 } from '../../../src/feed/bytes.ts';
import { decryptContent } from '../../../src/feed/content.ts';
import { decodeEntry } from '../../../src/feed/entry.ts';
import { decodeFeedFile } from '../../../src/feed/feedFile.ts';
import { decodeLink, type Link } from '../../../src/feed/link.ts';
import { openParcel, sealParcel } from '../../../src/feed/parcel.ts';
import { deriveHandOverKey, deriveSeminarKeys } from '../../../src/feed/seminarKeys.ts';
import { fromBase45 } from '../../../src/qr/base45.ts';
import { readCode, tagOfRoom } from '../../../src/qr/code.ts';
import { createSeriesReader } from '../../../src/qr/series.ts';
import { createHandOver } from '../../../src/session/handOver.ts';
import { newId } from '../../../src/session/newId.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { createPairDevices } from '../../../src/session/pairDevices.ts';
import { createFakeRtc } from '../../support/fakeRtc.ts';
import { openStoredDevice } from '../../support/storedDevice.ts';
import { createVirtualClock } from '../../support/virtualClock.ts';

const question = toId<QuestionId>('q');
const note = 'Dette sier jeg ikke høyt 4711';

afterEach(() => vi.unstubAllGlobals());

/** A facilitator's device that has founded a group and written a point, a private note, and all its keys. */
async function fullDevice() {
  const device = await openStoredDevice(`private-${newId()}`);
  const id = await device.library.createSeminar(
    { title: 'Bygd og by', themes: [], addressees: [] },
    { title: 'Bygd og by', date: '', organiser: '' },
  );
  const seminar = await device.library.openSeminar(id);
  if (!seminar) throw new Error('The seminar is here.');
  const group = await seminar.links.foundGroup();
  addPoints(await seminar.openGroup(group), { question, parent: null, index: 0 }, [
    { text: 'Egne lokaler', subpoints: [] },
  ]);
  await device.notes.put({ id: toId<NoteId>(newId()), seminar: id, group, text: note, question: null, createdAt: 1 });
  const links = await device.keyring.links(id);
  return { device, seminar, group, links };
}

/** What nobody but this device may have: the note, and the seeds that its links sign with. */
function secretsOf(links: readonly Link[]): readonly { readonly name: string; readonly bytes: Bytes }[] {
  const seeds = links.flatMap((link) =>
    link.kind === 'facilitator'
      ? [{ name: 'root seed', bytes: link.rootSeed }]
      : link.kind === 'group'
        ? [{ name: 'group seed', bytes: link.groupSeed }]
        : [],
  );
  expect(seeds.map(({ name }) => name).sort()).toEqual(['group seed', 'root seed']);
  return [
    { name: 'note', bytes: utf8(note) },
    ...seeds.flatMap(({ name, bytes }) => [
      { name, bytes },
      { name: `${name} as text`, bytes: utf8(toBase64url(bytes)) },
    ]),
  ];
}

function expectNothingOf(links: readonly Link[], ...parts: readonly Uint8Array[]): void {
  for (const { name, bytes } of secretsOf(links)) {
    for (const part of parts) expect([name, Buffer.from(part).indexOf(bytes)]).toEqual([name, -1]);
  }
}

/** Entries and what is sealed in them, as whoever has the link can read it. */
async function opened(entries: readonly Uint8Array[], link: Link): Promise<readonly Uint8Array[]> {
  const keys = await deriveSeminarKeys(link);
  const contents = await Promise.all(
    entries.map(async (bytes) => {
      const entry = decodeEntry(bytes);
      const content = entry && (await decryptContent(await keys.contentKey(entry.device, entry.scope), entry));
      if (!content) throw new Error('A reader opens every entry.');
      return content;
    }),
  );
  expect(Buffer.concat(contents).includes('Bygd og by') || Buffer.concat(contents).includes('Egne lokaler')).toBe(true);
  return [...entries, ...contents];
}

async function reading(seminar: OpenSeminar): Promise<Link> {
  const link = await decodeLink((await seminar.links.text('seminar')) ?? '');
  if (!link.ok) throw new Error('The seminar has a link.');
  return link.value;
}

describe('private notes and keys stay on the device', () => {
  test.each(['the whole seminar', 'one group'])(
    'a file of %s has the link that reads, and no other secret',
    async (what) => {
      const { seminar, group, links } = await fullDevice();
      const file = await seminar.toFile(what === 'one group' ? group : undefined);
      const read = await decodeFeedFile(file);
      if (!read.ok) throw new Error(read.problem);
      expect(read.value.link.kind).toBe('seminar');
      expectNothingOf(links, file, ...(await opened(read.value.entries, await reading(seminar))));
    },
  );

  test.each(['plan', 'group'])('codes of the %s have no secret in them, and no link', async (what) => {
    const { seminar, group, links } = await fullDevice();
    const link = await reading(seminar);
    const scope = what === 'plan' ? 'plan' : groupScope(group satisfies GroupId);
    const series = await (await createHandOver(seminar)).series(scope, false);
    const reader = createSeriesReader();
    const tag = await tagOfRoom(link.room);
    const shown: Uint8Array[] = [];
    for (let index = 0; index < 2 * (series?.count ?? 0) + 8; index++) {
      const text = series?.text(index) ?? '';
      shown.push(fromBase45(text.slice(3)) ?? new Uint8Array());
      const code = readCode(text, tag);
      if (typeof code !== 'string') reader.take(code);
    }
    const payload = await reader.payload();
    if (typeof payload === 'string') throw new Error(payload);
    const keys = { ...(await deriveSeminarKeys(link)), handOverKey: await deriveHandOverKey(link) };
    const parcel = await openParcel(payload, keys);
    if (!parcel.ok || parcel.value.kind !== 'entries') throw new Error('It is a parcel of entries.');
    expectNothingOf(links, ...shown, payload, ...(await opened(parcel.value.entries, link)));
    // Whoever films the screen has neither the link nor any words.
    for (const bytes of [link.readSecret, utf8('Egne lokaler'), utf8('Bygd og by')]) {
      for (const part of [...shown, payload]) expect(Buffer.from(part).indexOf(bytes)).toBe(-1);
    }
  });

  test('what is said ahead of a group is what it has put first, and no secret', async () => {
    const { seminar, group, links } = await fullDevice();
    const doc = await seminar.openGroup(group);
    const [point] = addPoints(doc, { question, parent: null, index: 0 }, [{ text: 'Skyss', subpoints: [] }]);
    if (point) takeSeat(doc, question, point, 1);
    const words = prioritiesAhead(doc.snapshot(), doc.textOf);
    const word = words && (await seminar.byHand.sealPriorities(words));
    if (!word) throw new Error('The group has put something first.');
    expect(Buffer.from(word).indexOf('Skyss')).toBeGreaterThan(0);
    const link = await reading(seminar);
    const keys = { ...(await deriveSeminarKeys(link)), handOverKey: await deriveHandOverKey(link) };
    const parcel = await sealParcel({ kind: 'priorities', series: new Uint8Array(4), word }, keys);
    expectNothingOf(links, word, parcel);
    for (const bytes of [link.readSecret, utf8('Skyss')]) expect(Buffer.from(parcel).indexOf(bytes)).toBe(-1);
    expect(Buffer.from(word).indexOf(link.readSecret)).toBe(-1);
  });

  test('the codes of a pairing say nothing but where the device is', async () => {
    const { seminar, links } = await fullDevice();
    const clock = createVirtualClock();
    const { createConnection } = createFakeRtc(clock);
    await vi.waitFor(() => expect(seminar.others.state().isLooking).toBe(true), { timeout: 10_000 });
    const pair = await createPairDevices(seminar, { timer: clock, createConnection });
    const offering = pair.offer();
    await vi.waitFor(async () => {
      await clock.advance(10);
      expect(pair.stage()).toBe('offered');
    });
    const bytes = fromBase45(((await offering) ?? '').slice(3)) ?? new Uint8Array();
    expect(bytes.length).toBeLessThan(100);
    const link = await reading(seminar);
    expectNothingOf(links, bytes);
    for (const secret of [link.room, link.readSecret]) expect(Buffer.from(bytes).indexOf(secret)).toBe(-1);
  });
});
