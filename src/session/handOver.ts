import type { DeviceId } from '../domain/ids.ts';
import { type PrioritiesAhead, prioritiesAhead } from '../domain/prioritiesAhead.ts';
import { groupOfScope, type Scope } from '../domain/scope.ts';
import { type Bytes, equalBytes } from '../feed/bytes.ts';
import { decodeEntry } from '../feed/entry.ts';
import { openParcel, type Parcel, type ParcelKeys, sealParcel } from '../feed/parcel.ts';
import { openPriorities } from '../feed/prioritiesWord.ts';
import { deviceIdOf } from '../feed/publicKeyId.ts';
import { deriveHandOverKey, deriveSeminarKeys } from '../feed/seminarKeys.ts';
import { type Code, type CodeProblem, readCode, tagOfRoom } from '../qr/code.ts';
import {
  type CodeSeries,
  calmRate,
  codeSizes,
  createSeries,
  createSeriesReader,
  createSeriesWithAhead,
  nameOfSeries,
} from '../qr/series.ts';
import type { OpenSeminar } from './openSeminar.ts';
import { type Arrival, takeEntries } from './takeEntries.ts';

export { type CodeSeries, calmRate };

/** What one code that was scanned has led to. */
export type Scanned =
  /** Nothing new: it was seen before, or something that was scanned is still being read. */
  | { readonly kind: 'nothing' }
  /** `otherSeminar`: of another seminar; `pairing`: a code for two devices facing each other. */
  | { readonly kind: 'problem'; readonly problem: CodeProblem | 'otherSeminar' | 'pairing' }
  | { readonly kind: 'progress'; readonly known: number; readonly count: number }
  /** What a group has put first, while the rest is still to come. */
  | { readonly kind: 'ahead'; readonly priorities: PrioritiesAhead }
  /** A whole series is here, and what was in it has been taken in. */
  | { readonly kind: 'arrived'; readonly arrival: Arrival }
  /** A facilitator's device says what it has. */
  | { readonly kind: 'received' };

/** Takes what a camera reads, in any order, and takes in what it makes. */
export interface CodeReader {
  take(text: string): Promise<Scanned>;
}

/** Handing over what is on this device by codes on its screen, and taking in what other screens show. */
export interface HandOver {
  /** A scope's entries as a series of codes, with as few bytes as can be; null when there are too many for a camera. */
  series(scope: Scope, isCoarse: boolean): Promise<CodeSeries | null>;
  /** What this facilitator's device has, for a group that has handed over; null on other devices. */
  receipt(isCoarse: boolean): Promise<CodeSeries | null>;
  createReader(): CodeReader;
}

/** Not fetched before a screen hands over or receives. */
export async function createHandOver(seminar: OpenSeminar): Promise<HandOver> {
  const { byHand } = seminar;
  const target = { openGroup: seminar.openGroup, accept: byHand.accept };
  const link = await byHand.forReading();
  const seminarKeys = await deriveSeminarKeys(link);
  const keys: ParcelKeys = { contentKey: seminarKeys.contentKey, handOverKey: await deriveHandOverKey(link) };
  const tag = await tagOfRoom(seminarKeys.room);

  async function parcelOf(scope: Scope): Promise<Bytes> {
    const seal = (entries: readonly Uint8Array[]) => sealParcel({ kind: 'entries', entries }, keys);
    const entries = await byHand.entriesOf(scope, false);
    const whole = await seal(entries);
    const spared = sparedByEntry * Math.max(0, (await countOwn(entries, seminar.device)) - 1);
    return isWorthCheckpoint(whole.length, spared) ? seal(await byHand.entriesOf(scope, true)) : whole;
  }

  /** What a group has put first, for a camera that may not see the rest; null where there is nothing to say. */
  async function aheadOf(scope: Scope, payload: Bytes): Promise<Bytes | null> {
    const group = groupOfScope(scope);
    if (group === null) return null;
    const { snapshot, textOf } = await seminar.openGroup(group);
    const words = prioritiesAhead(snapshot(), textOf);
    const word = words && (await byHand.sealPriorities(words));
    return word && sealParcel({ kind: 'priorities', series: await nameOfSeries(payload), word }, keys);
  }

  async function seriesOf(scope: Scope, isCoarse: boolean): Promise<CodeSeries | null> {
    const payload = await parcelOf(scope);
    const series = await createSeries(payload, tag, isCoarse);
    // What one or two codes hold is read at once.
    if (!series || series.count <= 2) return series;
    const ahead = await aheadOf(scope, payload);
    return ahead ? createSeriesWithAhead(payload, ahead, tag, isCoarse) : series;
  }

  async function takeIn(parcel: Exclude<Parcel, { kind: 'priorities' }>): Promise<Scanned> {
    if (parcel.kind === 'entries') return { kind: 'arrived', arrival: await takeEntries(target, parcel.entries) };
    const isTaken = await byHand.hearHold(parcel.hold);
    return isTaken ? { kind: 'received' } : { kind: 'problem', problem: 'damaged' };
  }

  return {
    series: seriesOf,
    async receipt(isCoarse) {
      const hold = await byHand.ownHold();
      return hold && createSeries(await sealParcel({ kind: 'hold', hold }, keys), tag, isCoarse);
    },
    createReader() {
      const frames = createSeriesReader();
      const aheadFrames = createSeriesReader();
      let isBusy = false;
      /** The series that was taken in last, which the camera may go on seeing. */
      let over: Bytes | null = null;
      let isAheadOver = false;

      async function whenWhole(): Promise<Scanned> {
        const payload = await frames.payload();
        if (payload === 'incomplete') return { kind: 'progress', ...frames.progress() };
        if (payload === 'broken') return damaged;
        const opened = await openParcel(payload, keys);
        if (!opened.ok) return { kind: 'problem', problem: opened.problem === 'newer' ? 'newer' : 'damaged' };
        if (opened.value.kind === 'priorities') return damaged;
        over = await nameOfSeries(payload);
        return takeIn(opened.value);
      }

      async function whenAheadWhole(): Promise<Scanned> {
        const payload = await aheadFrames.payload();
        if (payload === 'incomplete') return { kind: 'nothing' };
        if (payload === 'broken') return damaged;
        const opened = await openParcel(payload, keys);
        if (!opened.ok || opened.value.kind !== 'priorities') return damaged;
        isAheadOver = true;
        const { series, word } = opened.value;
        if (over && equalBytes(series, over)) return { kind: 'nothing' };
        const priorities = await openPriorities(word, seminarKeys);
        return priorities ? { kind: 'ahead', priorities } : damaged;
      }

      async function takeFrame(code: Code): Promise<Scanned> {
        const taken = frames.take(code);
        if (taken === 'damaged') return damaged;
        if (taken === 'begun') over = null;
        return taken === 'known' || over ? { kind: 'nothing' } : whenWhole();
      }

      async function takeAhead(code: Code): Promise<Scanned> {
        const taken = aheadFrames.take(code);
        if (taken === 'damaged') return damaged;
        if (taken === 'begun') isAheadOver = false;
        return taken === 'known' || isAheadOver ? { kind: 'nothing' } : whenAheadWhole();
      }

      return {
        async take(text) {
          if (isBusy) return { kind: 'nothing' };
          const code = readCode(text, tag);
          if (typeof code === 'string') return { kind: 'problem', problem: code };
          if (!code.isOfRoom) return { kind: 'problem', problem: 'otherSeminar' };
          if (code.kind === 'offer' || code.kind === 'answer') return { kind: 'problem', problem: 'pairing' };
          isBusy = true;
          try {
            return await (code.kind === 'ahead' ? takeAhead(code) : takeFrame(code));
          } finally {
            isBusy = false;
          }
        },
      };
    },
  };
}

/** Bytes that a checkpoint spares for each entry it stands for: nonce, signature, head. */
const sparedByEntry = 90;

/** A checkpoint ends what the history can tell, so it is made only where it spares people many codes (SPEC Q9). */
function isWorthCheckpoint(size: number, spared: number): boolean {
  const few = 2 * codeSizes.fine;
  return size > few && (size - spared <= few || spared > size / 4);
}

async function countOwn(entries: readonly Uint8Array[], device: DeviceId): Promise<number> {
  const isOwn = await Promise.all(
    entries.map(async (bytes) => {
      const entry = decodeEntry(bytes);
      return entry !== null && (await deviceIdOf(entry.device)) === device;
    }),
  );
  return isOwn.filter(Boolean).length;
}

const damaged: Scanned = { kind: 'problem', problem: 'damaged' };
