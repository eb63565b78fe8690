import { expect, test } from 'vitest';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import type { Receipt } from '../../../src/storage/receiptStore.ts';
import { moveInGrid } from '../../../src/ui/ledger/gridMoves.ts';
import { ledgerColumns } from '../../../src/ui/ledger/ledgerColumns.ts';
import { layoutOf, templateOf, widthsOf } from '../../../src/ui/ledger/ledgerLayout.ts';
import { receiptLines } from '../../../src/ui/ledger/receiptLines.ts';
import { findAlike } from '../../../src/ui/ledger/sheet/findAlike.ts';
import { planAsking } from '../../support/ledgerRoom.ts';

const [one, two, three] = ['one', 'two', 'three'].map((name) => toId<GroupId>(name));
const last = { row: 59, column: 8 };

test.each([
  ['ArrowUp', { row: 0, column: 3 }, { row: 0, column: 3 }],
  ['ArrowDown', { row: 4, column: 3 }, { row: 5, column: 3 }],
  ['ArrowLeft', { row: 4, column: 1 }, { row: 4, column: 0 }],
  ['ArrowRight', { row: 4, column: 8 }, { row: 4, column: 8 }],
  ['Home', { row: 4, column: 8 }, { row: 4, column: 0 }],
  ['End', { row: 4, column: 0 }, { row: 4, column: 8 }],
  ['PageDown', { row: 55, column: 2 }, { row: 59, column: 2 }],
  ['PageUp', { row: 15, column: 2 }, { row: 5, column: 2 }],
])('%s leads on in the ledger and not out of it', (key, from, to) => {
  expect(moveInGrid({ key, ctrlKey: false }, from, last)).toEqual(to);
});

test('with Ctrl, Home and End lead to the corners; other keys lead nowhere', () => {
  const from = { row: 4, column: 3 };
  expect(moveInGrid({ key: 'Home', ctrlKey: true }, from, last)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid({ key: 'End', ctrlKey: true }, from, last)).toEqual(last);
  expect(moveInGrid({ key: 'a', ctrlKey: false }, from, last)).toBe(null);
});

test('eight questions stand in columns on a tablet, wide or close, and in blocks on a phone', () => {
  const columns = ledgerColumns(planAsking(['0000', '0333']), null).flatMap((theme) => theme.columns);
  const layoutAt = (rem: number) => layoutOf(widthsOf(columns).filter((width) => rem >= width).length);
  expect([836, 788, 358].map((pixels) => layoutAt(pixels / 16))).toEqual(['wide', 'close', 'blocks']);
  expect(templateOf(columns, 'close')['--ledger-columns'].split('minmax').length - 1).toBe(9);
  const few = ledgerColumns(planAsking(['00']), null).flatMap((theme) => theme.columns);
  expect(layoutOf(widthsOf(few).filter((width) => 39 >= width).length)).toBe('blocks');
});

test('what one file brought is one line, with the groups it brought something of', () => {
  const receipt = (group: GroupId | undefined, at: number, parts: Partial<Receipt> = {}): Receipt => {
    return { group: group ?? toId('none'), at, way: 'file', added: 0, known: 4, writtenAt: null, ...parts };
  };
  const receipts = [
    receipt(one, 5, { way: 'network', added: 2, known: 0 }),
    receipt(one, 9),
    receipt(two, 9, { added: 3 }),
  ];
  expect(receiptLines(receipts, null, 6)).toEqual([
    { at: 9, way: 'file', groups: [two], added: 3, known: 8 },
    { at: 5, way: 'network', groups: [one], added: 2, known: 0 },
  ]);
  expect(receiptLines([receipt(one, 9), receipt(two, 9)], null, 6)).toMatchObject([{ groups: [one, two], added: 0 }]);
  expect(receiptLines(receipts, three ? [three] : [], 6)).toEqual([]);
  expect(receiptLines(receipts, null, 1)).toMatchObject([{ at: 9 }]);
});

test('of several sheets that look alike, the one that looks most alike is found', () => {
  if (!one || !two || !three) throw new Error('three groups');
  const lines = ['Felles ventelister i regionen', 'Instrumenter til låns', 'Korps', 'Skyss hjem etter øving'];
  const known = [
    { group: one, points: ['Noe helt annet'] },
    { group: two, points: [...lines.slice(1), 'Enda et'] },
    { group: three, points: lines },
  ];
  expect(findAlike(lines, known)).toBe(three);
  expect(findAlike(['Noe ganske nytt fra bordet'], known)).toBe(null);
});
