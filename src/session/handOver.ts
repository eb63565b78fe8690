import type { Scope } from '../domain/scope.ts';
import type { Bytes } from '../feed/bytes.ts';
import { openParcel, type Parcel, type ParcelKeys, sealParcel } from '../feed/parcel.ts';
import { deriveHandOverKey, deriveSeminarKeys } from '../feed/seminarKeys.ts';
import { type CodeProblem, readCode, tagOfRoom } from '../qr/code.ts';
import { type CodeSeries, calmRate, codeSizes, createSeries, createSeriesReader } from '../qr/series.ts';
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
    const seal = async (isCompact: boolean) =>
      sealParcel({ kind: 'entries', entries: await byHand.entriesOf(scope, isCompact) }, keys);
    const whole = await seal(false);
    // A checkpoint ends what the history can tell, so it is made only where it spares people codes.
    return whole.length <= 2 * codeSizes.fine ? whole : seal(true);
  }

  async function takeIn(parcel: Parcel): Promise<Scanned> {
    if (parcel.kind === 'entries') return { kind: 'arrived', arrival: await takeEntries(target, parcel.entries) };
    const isTaken = await byHand.hearHold(parcel.hold);
    return isTaken ? { kind: 'received' } : { kind: 'problem', problem: 'damaged' };
  }

  return {
    series: async (scope, isCoarse) => createSeries(await parcelOf(scope), tag, isCoarse),
    async receipt(isCoarse) {
      const hold = await byHand.ownHold();
      return hold && createSeries(await sealParcel({ kind: 'hold', hold }, keys), tag, isCoarse);
    },
    createReader() {
      const frames = createSeriesReader();
      let isBusy = false;
      let isOver = false;

      async function whenWhole(): Promise<Scanned> {
        const payload = await frames.payload();
        if (payload === 'incomplete') return { kind: 'progress', ...frames.progress() };
        if (payload === 'broken') return { kind: 'problem', problem: 'damaged' };
        const opened = await openParcel(payload, keys);
        if (!opened.ok) return { kind: 'problem', problem: opened.problem === 'newer' ? 'newer' : 'damaged' };
        isOver = true;
        return takeIn(opened.value);
      }

      return {
        async take(text) {
          if (isBusy) return { kind: 'nothing' };
          const code = readCode(text, tag);
          if (typeof code === 'string') return { kind: 'problem', problem: code };
          if (!code.isOfRoom) return { kind: 'problem', problem: 'otherSeminar' };
          if (code.kind !== 'frame') return { kind: 'problem', problem: 'pairing' };
          const taken = frames.take(code);
          if (taken === 'damaged') return { kind: 'problem', problem: 'damaged' };
          if (taken === 'begun') isOver = false;
          if (taken === 'known' || isOver) return { kind: 'nothing' };
          isBusy = true;
          try {
            return await whenWhole();
          } finally {
            isBusy = false;
          }
        },
      };
    },
  };
}
