import type { GroupId, SeminarId } from '../domain/ids.ts';
import { groupOfScope } from '../domain/scope.ts';
import { joinReceipts } from '../storage/joinReceipts.ts';
import type { Receipt, ReceiptStore } from '../storage/receiptStore.ts';
import type { AcceptedEntries, SeminarFeed } from './seminarFeed.ts';
import { createSoon } from './soon.ts';

/** Entries that come one after another (ms) are noted together. */
const gathering = 1_000;

/** Notes on this device what of each group came from elsewhere, on its way into a seminar's feeds. */
export function createReceiptNotes(options: {
  readonly seminar: SeminarId;
  readonly store: Pick<ReceiptStore, 'add'>;
  /** Only a facilitator's device keeps a ledger. */
  readonly isFacilitator: () => boolean;
  readonly now: () => number;
}): (way: Receipt['way'], accept: SeminarFeed['accept']) => SeminarFeed['accept'] {
  const { seminar, store, isFacilitator, now } = options;
  const waiting = new Map<string, Receipt>();
  const soon = createSoon();

  function keep(): void {
    const receipts = [...waiting.values()];
    waiting.clear();
    store.add(seminar, receipts).catch(() => undefined);
  }

  return (way, accept) => async (entries) => {
    const accepted = await accept(entries);
    if (!isFacilitator()) return accepted;
    for (const receipt of receiptsOf(accepted, way, now())) {
      const key = `${way}/${receipt.group}`;
      waiting.set(key, joinReceipts(waiting.get(key), receipt));
    }
    if (waiting.size > 0) soon.run('keep', gathering, keep);
    return accepted;
  };
}

/** Whether somebody has handed it over as a whole, and wants to know what became of it. */
function isInOnePiece(way: Receipt['way']): boolean {
  return way === 'file' || way === 'code';
}

/** Devices tell each other over and over what both have, so over a line only what is new is worth a word. */
function receiptsOf({ outcomes }: AcceptedEntries, way: Receipt['way'], at: number): readonly Receipt[] {
  const receipts = new Map<GroupId, Receipt>();
  for (const outcome of outcomes) {
    if (outcome.kind === 'invalid') continue;
    const group = groupOfScope(outcome.place.scope);
    const isNew = outcome.kind === 'accepted' || outcome.kind === 'forked';
    const isKnown = outcome.kind === 'duplicate' && isInOnePiece(way);
    if (group === null || !(isNew || isKnown)) continue;
    const writtenAt = outcome.kind === 'accepted' ? outcome.change.time : null;
    const one = { group, at, way, added: isNew ? 1 : 0, known: isKnown ? 1 : 0, writtenAt };
    receipts.set(group, joinReceipts(receipts.get(group), one));
  }
  return [...receipts.values()];
}
