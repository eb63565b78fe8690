import { ByteReader, MalformedBytes } from '../feed/byteReader.ts';
import { type Bytes, toBase64url } from '../feed/bytes.ts';
import { ByteWriter } from '../feed/byteWriter.ts';
import { sha256 } from '../feed/sha256.ts';
import { type Code, type CodeKind, writeCode } from './code.ts';
import { createFountainReader, type FountainReader, fountainBlock, fountainLimits } from './fountain.ts';

/** Bytes that are shown as QR codes, one after the other, until somebody has enough of them. */
export interface CodeSeries {
  /** The fewest codes that hold all of it. */
  readonly count: number;
  /** How many are shown in a second, unless the device asks for less motion (`calmRate`). */
  readonly perSecond: number;
  /** The text of code `index`, from 0 on without end; each brings something new. */
  text(index: number): string;
}

/** Codes a second: few when they are few, which no eye minds (WCAG 2.3.1), and many where it would take long. */
export const calmRate = 3;
const quickRate = 10;
const fewCodes = 9;

/** How coarse the codes are: the bytes in one, beside what all codes have. */
export const codeSizes = {
  /** Version 26 at level L, for what two of them hold: a tablet that is held still reads it. */
  fine: 1_300,
  /** Version 15: read quickly, also while it changes ten times a second. */
  usual: 480,
  /** Version 9, for a poor camera. */
  coarse: 200,
} as const;

/** Null when the bytes are too many: a minute and more before a camera, where a file is better. */
export async function createSeries(payload: Bytes, tag: Bytes, isCoarse = false): Promise<CodeSeries | null> {
  return seriesOf('frame', payload, tag, blockLength(payload.length, isCoarse));
}

/** How many codes there are for one of what is said ahead, so that it is read in a third of the time (SPEC Q8). */
const aheadEvery = { least: 2, most: 8 } as const;

/** A series, with something said ahead of it in codes as fine as its own. */
export async function createSeriesWithAhead(
  payload: Bytes,
  ahead: Bytes,
  tag: Bytes,
  isCoarse = false,
): Promise<CodeSeries | null> {
  const length = blockLength(payload.length, isCoarse);
  const series = await seriesOf('frame', payload, tag, length);
  const first = await seriesOf('ahead', ahead, tag, length);
  if (!series || !first) return series;
  const count = first.count + series.count;
  const wanted = Math.floor(series.count / (3 * first.count));
  const every = Math.min(aheadEvery.most, Math.max(aheadEvery.least, wanted));
  return {
    count,
    perSecond: rateOf(count),
    text(index) {
      if (index < first.count) return first.text(index);
      const after = index - first.count;
      const round = Math.floor(after / every);
      return after % every === every - 1 ? first.text(first.count + round) : series.text(after - round);
    },
  };
}

async function seriesOf(
  kind: Extract<CodeKind, 'frame' | 'ahead'>,
  payload: Bytes,
  tag: Bytes,
  length: number,
): Promise<CodeSeries | null> {
  const count = Math.ceil(payload.length / length);
  if (count > fountainLimits.blocks || payload.length > fountainLimits.bytes) return null;
  const id = await nameOfSeries(payload);
  return {
    count,
    perSecond: rateOf(count),
    text(index) {
      const at = index % longestIndex;
      const head = new ByteWriter().raw(id).varUint(payload.length).varUint(at);
      return writeCode(kind, tag, head.raw(fountainBlock(payload, length, at)).toBytes());
    },
  };
}

function rateOf(count: number): number {
  return count <= fewCodes ? calmRate : quickRate;
}

const longestIndex = 2 ** 16;
const idLength = 4;

/** The blocks are equally long, so that two codes are as coarse as can be. */
function blockLength(size: number, isCoarse: boolean): number {
  const most = isCoarse ? codeSizes.coarse : size <= 2 * codeSizes.fine ? codeSizes.fine : codeSizes.usual;
  return Math.max(fountainLimits.shortest, Math.ceil(size / Math.ceil(size / most)));
}

/** The name of the series that brings these bytes. */
export async function nameOfSeries(payload: Bytes): Promise<Bytes> {
  return (await sha256(payload)).slice(0, idLength);
}

/** Puts a series together out of frames in any order. One at a time: a frame of another begins anew. */
export interface SeriesReader {
  /**
   * `new` or `known`: of the series that is being read; `begun`: another one has begun, which ends what was read of
   * the last; `damaged`: it has no frame's form.
   */
  take(frame: Code): 'begun' | 'new' | 'known' | 'damaged';
  /** Blocks that are here, of those that are needed. */
  progress(): { readonly known: number; readonly count: number };
  /** The bytes, when they are all here; `broken`: they do not belong together, and reading begins anew. */
  payload(): Promise<Bytes | 'incomplete' | 'broken'>;
}

interface Frame {
  readonly id: string;
  readonly size: number;
  readonly index: number;
  readonly block: Bytes;
}

export function createSeriesReader(): SeriesReader {
  let series: { readonly key: string; readonly id: string; readonly fountain: FountainReader } | null = null;
  return {
    take({ body }) {
      const frame = readFrame(body);
      if (!frame) return 'damaged';
      const { id, size, index, block } = frame;
      const key = `${id} ${size} ${block.length}`;
      const isOther = series?.key !== key;
      if (!series || isOther) series = { key, id, fountain: createFountainReader(size, block.length) };
      const isNew = series.fountain.add(index, block);
      return isOther ? 'begun' : isNew ? 'new' : 'known';
    },
    progress: () => ({ known: series?.fountain.known ?? 0, count: series?.fountain.count ?? 0 }),
    async payload() {
      const read = series;
      const bytes = read?.fountain.bytes() ?? null;
      if (!read || bytes === null) return 'incomplete';
      if (toBase64url(await nameOfSeries(bytes)) === read.id) return bytes;
      if (series === read) series = null;
      return 'broken';
    },
  };
}

function readFrame(body: Bytes): Frame | null {
  const reader = new ByteReader(body);
  try {
    const id = toBase64url(reader.view(idLength));
    const [size, index] = [reader.varUint(), reader.varUint()];
    const block = reader.copy(reader.left);
    const count = Math.ceil(size / block.length);
    const isWithin = size > 0 && size <= fountainLimits.bytes && count <= fountainLimits.blocks;
    return isWithin && block.length >= fountainLimits.shortest && index < longestIndex
      ? { id, size, index, block }
      : null;
  } catch (error) {
    if (error instanceof MalformedBytes) return null;
    throw error;
  }
}
