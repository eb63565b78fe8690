import type { Receipt } from './receiptStore.ts';

/** Two receipts of a group, told as one, at the time of the second. */
export function joinReceipts(first: Receipt | undefined, second: Receipt): Receipt {
  if (!first) return second;
  const times = [first.writtenAt, second.writtenAt].filter((time) => time !== null);
  return {
    ...second,
    added: first.added + second.added,
    known: first.known + second.known,
    writtenAt: times.length > 0 ? Math.max(...times) : null,
  };
}
