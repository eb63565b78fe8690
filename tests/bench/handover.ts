import { chromium } from 'playwright-core';
import * as Y from 'yjs';
import { type PrioritiesAhead, prioritiesAhead } from '../../src/domain/prioritiesAhead.ts';
import type { Bytes } from '../../src/feed/bytes.ts';
import { ByteWriter } from '../../src/feed/byteWriter.ts';
import { createFeedEngine } from '../../src/feed/createFeedEngine.ts';
import { createDeviceKey } from '../../src/feed/deviceKey.ts';
import { decodeEntry } from '../../src/feed/entry.ts';
import { decodeFeedFile, encodeFeedFile } from '../../src/feed/feedFile.ts';
import { sealParcel } from '../../src/feed/parcel.ts';
import { sealPriorities } from '../../src/feed/prioritiesWord.ts';
import {
  createFacilitatorLink,
  createGroupLink,
  deriveHandOverKey,
  deriveIssuerKey,
  deriveSeminarKeys,
  toSeminarLink,
} from '../../src/feed/seminarKeys.ts';
import { readCode, tagOfRoom } from '../../src/qr/code.ts';
import {
  type CodeSeries,
  createSeries,
  createSeriesReader,
  createSeriesWithAhead,
  nameOfSeries,
} from '../../src/qr/series.ts';
import { describe, writeDescription } from '../../src/sync/p2p/packedDescription.ts';
import { createCableNetwork } from '../support/cableNetwork.ts';
import { obtainChromium } from '../support/obtainChromium.mjs';
import { createSeededRandom } from '../support/seededRandom.ts';
import { typeGroup } from '../support/typedGroup.ts';
import { type Figure, median } from './measure.ts';
import { writeSeminar } from './writtenSeminar.ts';

const seed = 31;
const written = { groups: 60, peopleInGroup: 3, edits: 30_000, editsInEntry: 3, seed };

/** What it takes to get answers to a facilitator without a network. */
export async function measureHandOver(): Promise<Figure[]> {
  return [...(await measurePairing()), ...(await measureCodes()), ...(await measureFiles())];
}

/** The two codes of a pairing, as Chromium describes itself on a cable of its own, or on this machine's network. */
async function measurePairing(): Promise<Figure[]> {
  const network = createCableNetwork();
  const computer = await network?.add();
  const browser = await chromium.launch({
    executablePath: computer?.chromium ?? obtainChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--allow-loopback-in-peer-connection'],
  });
  // Without permission, as the camera's is, it names no address where nothing leads out.
  const context = await browser.newContext({ permissions: ['microphone'] });
  await context.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  const page = await context.newPage();
  await page.goto('http://localhost/');
  const [offer = '', answer = ''] = await page.evaluate(async () => {
    const gathered = (connection: RTCPeerConnection) =>
      new Promise<string>((resolve) => {
        const look = () => {
          if (connection.iceGatheringState === 'complete') resolve(connection.localDescription?.sdp ?? '');
        };
        connection.addEventListener('icegatheringstatechange', look);
        look();
      });
    const ends = [new RTCPeerConnection(), new RTCPeerConnection()] as const;
    for (const end of ends) end.createDataChannel('langbord', { negotiated: true, id: 0 });
    await ends[0].setLocalDescription();
    const first = await gathered(ends[0]);
    await ends[1].setRemoteDescription({ type: 'offer', sdp: first });
    await ends[1].setLocalDescription();
    return [first, await gathered(ends[1])];
  });
  await browser.close();
  network?.remove();
  const packed = (sdp: string) => {
    const description = describe(sdp);
    return description ? writeDescription(new ByteWriter(), description).size : Number.NaN;
  };
  const addresses = `${describe(offer)?.addresses.length ?? 0} addresses, SDP ${offer.length} B`;
  return [
    { name: 'Pairing, offer', value: packed(offer), unit: 'B', gate: 140, aim: 100, note: addresses },
    { name: 'Pairing, answer', value: packed(answer) + 4, unit: 'B', gate: 144, aim: 104 },
  ];
}

/** A group's hand-in before a camera that loses codes by chance. */
async function measureCodes(): Promise<Figure[]> {
  const link = await createGroupLink(createFacilitatorLink());
  const issuer = await deriveIssuerKey(link);
  if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
  const keys = { ...(await deriveSeminarKeys(link)), handOverKey: await deriveHandOverKey(link) };
  const tag = await tagOfRoom(link.room);
  /** As the app shows it: more than two codes begin with what the group has put first. */
  async function seriesOf(parcel: Bytes, words: PrioritiesAhead | null): Promise<CodeSeries | null> {
    const series = await createSeries(parcel, tag);
    const word = words && (await sealPriorities(words, await createDeviceKey(), [link]));
    if (!series || !word || series.count <= 2) return series;
    const ahead = await sealParcel({ kind: 'priorities', series: await nameOfSeries(parcel), word }, keys);
    return createSeriesWithAhead(parcel, ahead, tag);
  }

  const figures: Figure[] = [];
  for (const points of [12, 80]) {
    const { device, group } = await typeGroup(link, issuer.group, points);
    await device.compact();
    const parcel = await sealParcel({ kind: 'entries', entries: device.stored }, keys);
    const series = await seriesOf(parcel, prioritiesAhead(group.snapshot(), group.textOf));
    if (!series) throw new Error('A hand-in is small enough.');
    const name = `Hand-in of ${points} points`;
    const note = `${parcel.length} B (seed ${seed})`;
    figures.push({
      name: `${name}, codes`,
      value: series.count,
      unit: '',
      ...(points === 12 ? { gate: 2 } : {}),
      note,
    });
    for (const loss of [0, 1 / 3]) {
      const limits = points === 80 ? { gate: 20, aim: 5 } : { aim: 5 };
      const what = `${name}, ${Math.round(loss * 100)} % lost`;
      figures.push({ name: what, value: secondsFor(series, tag, loss), unit: 's', ...limits });
      if (series.count <= 2) continue;
      figures.push({
        name: `${what}, priorities read`,
        value: secondsFor(series, tag, loss, 'ahead'),
        unit: 's',
        aim: 2,
      });
    }
  }
  return figures;
}

/** Seconds until all is read, at the rate of the screen; nine times in ten it takes no longer. */
function secondsFor(series: CodeSeries, tag: Bytes, loss: number, kind: 'frame' | 'ahead' = 'frame'): number {
  const random = createSeededRandom(seed);
  const runs = Array.from({ length: 200 }, () => {
    const reader = createSeriesReader();
    // The camera comes in at any moment of the series.
    let index = random.int(1_000);
    for (let shown = 1; ; shown++, index++) {
      const code = random.chance(loss) ? null : readCode(series.text(index), tag);
      if (code !== null && typeof code !== 'string' && code.kind === kind) reader.take(code);
      const { known, count } = reader.progress();
      if (count > 0 && known === count) return shown / series.perSecond;
    }
  });
  return runs.sort((a, b) => a - b)[Math.floor(runs.length * 0.9)] ?? Number.NaN;
}

/** Sixty groups' files opened one after the other, against the same documents as plain Yjs. */
async function measureFiles(): Promise<Figure[]> {
  const { links, docs, compacted } = await writeSeminar(written);
  const files: Uint8Array[] = [];
  for (const [index, scope] of [...docs.keys()].entries()) {
    const [link] = links.slice(index, index + 1);
    const entries = compacted.filter((bytes) => decodeEntry(bytes)?.scope === scope);
    if (link) files.push(await encodeFeedFile({ link: await toSeminarLink(link), entries }));
  }
  const states = [...docs.values()].map((doc) => Y.encodeStateAsUpdate(doc));
  const raw: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < 5; run++) {
    raw.push(
      await timed(async () => {
        for (const state of states) Y.applyUpdate(new Y.Doc(), state);
      }),
    );
    const engine = await createFeedEngine({ links: links.slice(0, 1), device: await createDeviceKey() });
    await engine.load([]);
    ours.push(
      await timed(async () => {
        for (const file of files) {
          const opened = await decodeFeedFile(file);
          if (!opened.ok) throw new Error(opened.problem);
          const outcomes = await engine.accept(opened.value.entries);
          if (outcomes.some(({ kind }) => kind !== 'accepted')) throw new Error('A whole file is accepted.');
        }
      }),
    );
    engine.close();
  }
  const note = `raw Yjs ${median(raw).toFixed(0)} ms, ${files.length} files (seed ${seed})`;
  return [
    { name: 'Merge of 60 group files', value: median(ours), unit: 'ms', aim: 1_500, note },
    { name: 'Merge of 60 group files ÷ raw Yjs', value: median(ours) / median(raw), unit: '×', gate: 20, aim: 5 },
  ];
}

async function timed(work: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}
