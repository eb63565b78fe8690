import type { Bytes } from '../feed/bytes.ts';
import { exchangeLimits } from './exchangeLimits.ts';
import { encodeMessage } from './messages.ts';
import type { Neighbour } from './neighbour.ts';

/**
 * The goodbye of a page that ends (SPEC Y17). Such a page gets no answer from the browser any more, so
 * the word is signed, and sealed for each line, as soon as the lines are there.
 */
export interface Farewell {
  /** Lines have come or gone, or something has been said that is to be taken back. */
  changed(): void;
  /** Says goodbye on every line that is ready for it, within this call. */
  say(): void;
}

export function createFarewell(options: {
  readonly neighbours: () => readonly Neighbour[];
  /** Null while nothing was ever said. */
  readonly goodbye: () => Promise<Bytes | null>;
}): Farewell {
  const { neighbours, goodbye } = options;
  let ready: readonly (() => void)[] = [];
  let isUnderWay = false;
  let isOld = false;

  async function prepare(): Promise<void> {
    isUnderWay = true;
    while (isOld) {
      isOld = false;
      const bytes = await goodbye();
      if (!bytes) break;
      const here = neighbours();
      // Named, so that those who hear it at first hand need not tell each other.
      const seenBy = here.slice(0, exchangeLimits.seenBy).map(({ tag }) => tag);
      const message = encodeMessage({ kind: 'push', items: [{ kind: 'presence', bytes, age: 0, seenBy }] });
      const sealed = await Promise.all(here.map(({ line }) => line.sealAhead(message)));
      ready = sealed.filter((send) => send !== null);
    }
    isUnderWay = false;
  }

  return {
    changed() {
      isOld = true;
      if (!isUnderWay) void prepare();
    },
    say() {
      for (const send of ready) send();
    },
  };
}
