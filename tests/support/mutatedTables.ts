import type { ImportTable } from '../../src/imports/importTable.ts';
import { inventedBoards } from './inventedBoards.ts';
import type { SeededRandom } from './seededRandom.ts';

const strange = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ufffd\ufffd',
    '�nn',
    'a'.repeat(3_000),
    'ord '.repeat(900),
    '<p><ul><li>',
    '</p></li>',
    '&#0;&#xd800;&bogus;',
  ],
  ...[
    '1.',
    '1. 1. 1.',
    '2)',
    '(Pri 1)',
    'Pri 4',
    '1. prioritet',
    'Prioritet 1-3',
    'Pri 1 Pri 2 (Pri 3)',
    'Kommuner:',
    'Kommuner: Os, Nes, Bø, Lund',
  ],
  ...[
    'Gruppe',
    'Gruppe A',
    'Gruppe 1 Gruppe 2',
    'Tema 9',
    'Dialogtema 1, gruppe 2',
    'Spørsmål 7: hva?',
    '???',
    '…',
    '- - -',
    '• o ▪ –',
  ],
  ...[
    '__proto__',
    'constructor',
    '=1+1',
    '🙂🙃',
    '\u202eabc',
    'Ålesund/Våler/Os',
    'Kari Lund - Vaksdal (ref), Ola v/Nes',
    ',,,,',
    '((((',
    '))))',
    '[[(Pri 2',
  ],
  ...[
    'Deltakere:\nKari\nOla\n\nHamar\nPer',
    'Hvordan svarer vi?\nSkriv her\nVelg en',
    'En: to: tre: fire',
    'x\n\n\n\ny',
    '\t\t- a\n\t\t\t- b',
    '\r\n\r\n',
  ],
];

/** A table of one of the invented boards that things have happened to: cells lost, doubled, swapped, filled with anything. */
export function mutatedTable(random: SeededRandom): ImportTable {
  const { table } = random.pick(inventedBoards) ?? {
    table: { name: '', kind: 'text', headings: [], rows: [] } as const,
  };
  let headings = [...table.headings];
  let rows = table.rows.map((row) => [...row]);
  for (let changes = 1 + random.int(8); changes > 0; changes--) {
    const row = random.pick(rows);
    const column = random.int(Math.max(1, headings.length));
    const how = random.int(10);
    if (how === 0 && row) row[column] = random.pick(strange) ?? '';
    else if (how === 1 && row) row[column] = `${row[column] ?? ''}\n${random.pick(strange) ?? ''}`;
    else if (how === 2 && row) row[column] = cut(row[column] ?? '', random);
    else if (how === 3) rows = random.shuffle(rows);
    else if (how === 4 && row) rows.push([...row]);
    else if (how === 5) headings[column] = random.pick([...strange, ...headings]) ?? '';
    else if (how === 6) headings = random.shuffle(headings);
    else if (how === 7 && row) row.splice(random.int(row.length + 1), 1);
    else if (how === 8 && row) row[column] = shuffledLines(row[column] ?? '', random);
    else if (how === 9) rows.push(headings.map(() => random.pick(strange) ?? ''));
  }
  const kind = random.chance(0.1) ? 'text' : table.kind;
  return { name: random.chance(0.2) ? (random.pick(strange) ?? '') : table.name, kind, headings, rows };
}

function cut(text: string, random: SeededRandom): string {
  const at = random.int(text.length + 1);
  return text.slice(0, at) + text.slice(at + random.int(12));
}

function shuffledLines(text: string, random: SeededRandom): string {
  return random.shuffle(text.split('\n')).join('\n');
}
