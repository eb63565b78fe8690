import type { Moment } from '../../session/gatherMoments.ts';
import type { SeminarHistory } from '../../session/openSeminar.ts';
import type { HistoryEntry, HistorySubject } from './historySubject.ts';

/** What a moment did: its doings, or that what was before it is not known any more. */
export type MomentDoings = readonly string[] | 'unknown';

export interface StateReader {
  /** Rejects when the history cannot be read. */
  doingsOf(moment: Moment): Promise<MomentDoings>;
}

/** Reads how things were at moments, each state once: that after one moment is that before the next. */
export function createStateReader<State>(history: SeminarHistory, subject: HistorySubject<State>): StateReader {
  const states = new Map<string, Promise<State | null>>();
  const stateAt = (entry: HistoryEntry) => {
    const known = states.get(entry.place.hash);
    if (known) return known;
    const reading = history.stateAt(entry.place).then((state) => state && subject.read(state));
    states.set(entry.place.hash, reading);
    reading.catch(() => states.delete(entry.place.hash));
    return reading;
  };
  return {
    async doingsOf({ before, last }) {
      if (!last.canBeShown || before?.canBeShown === false) return 'unknown';
      const then = before && (await stateAt(before));
      const now = await stateAt(last);
      if (now === null || (before && then === null)) return 'unknown';
      return subject.doings(then, now);
    },
  };
}
