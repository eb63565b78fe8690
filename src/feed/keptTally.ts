import { limits } from './limits.ts';
import type { Ticket } from './ticket.ts';
import { fits } from './waitingRoom.ts';

/** How much is kept without being applied, so that nobody fills a device with what is refused (SPEC F27). */
export interface KeptTally {
  /** Counts an entry once; false when there is no room, unless it `must` be kept. */
  keep(ticket: Ticket, must: boolean): boolean;
}

export function createKeptTally(): KeptTally {
  const total = { count: 0, bytes: 0 };
  const counted = new WeakSet<Ticket>();
  return {
    keep(ticket, must) {
      if (counted.has(ticket)) return true;
      const size = ticket.entry.bytes.length;
      const own = ticket.feed.kept;
      if (!must && !(fits(own, size, limits.keptInFeed) && fits(total, size, limits.kept))) return false;
      counted.add(ticket);
      for (const tally of [own, total]) {
        tally.count += 1;
        tally.bytes += size;
      }
      return true;
    },
  };
}
