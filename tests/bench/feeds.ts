import * as Y from 'yjs';
import { createFeedEngine } from '../../src/feed/createFeedEngine.ts';
import { createDeviceKey, type DeviceKey } from '../../src/feed/deviceKey.ts';
import { type Figure, median, quantile } from './measure.ts';
import { type WrittenSeminar, writeSeminar } from './writtenSeminar.ts';

const plan = { groups: 6, peopleInGroup: 5, edits: 50_000, editsInEntry: 3, seed: 21 };

/**
 * Written before it, and told apart: until an engine has compiled what it runs thousands of times a minute, it does so
 * on the cores that sign and encrypt. Nobody's table writes so fast.
 */
const whileCompiled = { ...plan, groups: 2, edits: 16_000 };

/** What sealing a seminar costs in bytes and time, against the same documents as plain Yjs. */
export async function measureFeeds(): Promise<Figure[]> {
  const fresh = await writeSeminar(whileCompiled);
  const written = await writeSeminar(plan);
  const device = await createDeviceKey();
  const states = [...written.docs.values()].map((doc) => Y.encodeStateAsUpdate(doc));
  const raw = sizeOf(states);
  const floor = await timeOpening(9, async () => states.map(load));
  const whole = await timeOpening(3, () => open(written, written.entries, device));
  const compacted = await timeOpening(9, () => open(written, written.compacted, device));
  const size = `${written.entries.length} entries, raw Yjs ${Math.round(raw / 1000)} kB (seed ${plan.seed})`;
  const times = `raw Yjs ${floor.toFixed(0)} ms`;
  return [
    { name: 'Sealed ÷ raw Yjs, before compaction', value: sizeOf(written.entries) / raw, unit: '×', note: size },
    {
      name: 'Sealed ÷ raw Yjs, after compaction',
      value: sizeOf(written.compacted) / raw,
      unit: '×',
      gate: 1.2,
      aim: 1.05,
    },
    {
      name: 'Sealed per edit, before compaction',
      value: sizeOf(written.entries) / plan.edits,
      unit: 'B',
      gate: 100,
      aim: 80,
    },
    { name: 'Cold open, compacted', value: compacted, unit: 'ms', aim: 300, note: times },
    { name: 'Cold open, compacted ÷ raw Yjs', value: compacted / floor, unit: '×', gate: 20, aim: 5 },
    { name: 'Cold open, never compacted', value: whole, unit: 'ms', aim: 1_500, note: times },
    { name: 'Cold open, never compacted ÷ raw Yjs', value: whole / floor, unit: '×', gate: 200, aim: 50 },
    {
      name: 'Sealing what was typed, p95',
      value: quantile(written.sealing, 0.95),
      unit: 'ms',
      gate: 1,
      aim: 0.6,
      note: `median ${median(written.sealing).toFixed(2)} ms; while the code is still being compiled p95 ${quantile(fresh.sealing, 0.95).toFixed(2)} ms, median ${median(fresh.sealing).toFixed(2)} ms`,
    },
  ];
}

/** What happens when a seminar is opened on a device that has no other copy: entries in, documents out. */
async function open(
  { links, docs }: WrittenSeminar,
  entries: readonly Uint8Array[],
  device: DeviceKey,
): Promise<unknown> {
  const engine = await createFeedEngine({ links: links.slice(0, 1), device });
  await engine.load(entries);
  const states = await Promise.all([...docs.keys()].map((scope) => engine.state(scope)));
  return states.map(load);
}

function load(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}

async function timeOpening(times: number, work: () => Promise<unknown>): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < times; run++) {
    globalThis.gc?.();
    const start = performance.now();
    const held = await work();
    runs.push(held === undefined ? Number.NaN : performance.now() - start);
  }
  return median(runs);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
