import type { GroupId } from '../../domain/ids.ts';
import type { Receipt } from '../../storage/receiptStore.ts';

/** What came at one time in one way, of one group or of several. */
export interface ReceiptLine {
  readonly at: number;
  readonly way: Receipt['way'];
  /** The groups of which something was new; all, when nothing was. */
  readonly groups: readonly GroupId[];
  readonly added: number;
  /** What a file or codes brought that was here already, and counts once. */
  readonly known: number;
}

/** The last receipts, the newest first; what one file brought is one line. `only`: of these groups. */
export function receiptLines(
  receipts: readonly Receipt[],
  only: readonly GroupId[] | null,
  most: number,
): readonly ReceiptLine[] {
  const lines = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    if (only && !only.includes(receipt.group)) continue;
    const key = receipt.way === 'file' ? `file ${receipt.at}` : `${receipt.group} ${receipt.at}`;
    lines.set(key, [...(lines.get(key) ?? []), receipt]);
  }
  return [...lines.values()]
    .flatMap((together) => lineOf(together))
    .sort((a, b) => b.at - a.at)
    .slice(0, most);
}

function lineOf(receipts: readonly Receipt[]): readonly ReceiptLine[] {
  const [first] = receipts;
  if (!first) return [];
  const bringing = receipts.filter(({ added }) => added > 0);
  return [
    {
      at: first.at,
      way: first.way,
      groups: (bringing.length > 0 ? bringing : receipts).map(({ group }) => group),
      added: receipts.reduce((sum, { added }) => sum + added, 0),
      known: receipts.reduce((sum, { known }) => sum + known, 0),
    },
  ];
}
