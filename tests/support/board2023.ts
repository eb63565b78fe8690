import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ImportTable } from '../../src/imports/importTable.ts';
import type { PostTruth } from './importFigures.ts';
import { readCsv } from './readCsv.ts';

/** Beside the project, which tests and measurements run in; these are bundled, so that no file knows its own place. */
const path = resolve('../shared/data/board-2023/Posts.csv');

/**
 * The real board that Langbord was made to replace, with what is true of its posts. It lies beside the project, and nothing of what
 * people wrote on it may stand in here: posts are named by their row, and places in them by position. Null when it is not there.
 */
export function board2023(): { readonly table: ImportTable; readonly truths: readonly PostTruth[] } | null {
  if (!existsSync(path)) return null;
  const records = readCsv(readFileSync(path, 'utf8'));
  const headings = Object.keys(records[0] ?? {});
  const rows = records.map((record) => headings.map((heading) => record[heading] ?? ''));
  const bodyOf = (row: number) => records[row]?.Body ?? '';
  return {
    table: { name: 'Posts', kind: 'table', headings, rows },
    truths: labels.map(([row, venue, municipalities, answers, ranks]) => ({
      ...{ row, theme: 2, group: String(row), venue },
      municipalities: municipalities === '' ? [] : municipalities.split(' ').map((code) => `NO:${code}`),
      ranks: ranks.map((rank) => [2, rank] as const),
      split: { answers: answers.map((places) => wordsAt(bodyOf(row), places)) },
    })),
  };
}

/** From the first place to the second, and from the third to the fourth. */
function wordsAt(body: string, places: readonly number[]): string {
  return places.flatMap((begin, index) => (index % 2 === 0 ? [body.slice(begin, places[index + 1])] : [])).join('\n');
}

/** The row, the venue, codes of the municipalities that took part, where the answers to both questions stand, ranks under the second. */
const labels: readonly (readonly [number, string | null, string, readonly (readonly number[])[], readonly number[]])[] =
  [
    [
      2,
      'Førde',
      '4640 4644 4647 4639 4638 4650',
      [
        [132, 606],
        [655, 2095],
      ],
      [],
    ],
    [
      3,
      'Oslo',
      '3101 5536 3212',
      [
        [362, 1160],
        [1210, 1234, 1275, 1607],
      ],
      [],
    ],
    [
      4,
      'Trondheim',
      '',
      [
        [59, 1483],
        [0, 0],
      ],
      [],
    ],
    [
      5,
      null,
      '',
      [
        [0, 339],
        [0, 0],
      ],
      [],
    ],
    [
      6,
      null,
      '',
      [
        [0, 3628],
        [0, 0],
      ],
      [],
    ],
    [
      7,
      null,
      '1853 5512 3442 5546',
      [
        [79, 1373],
        [0, 0],
      ],
      [],
    ],
    [
      8,
      null,
      '1121 4628',
      [
        [120, 3411],
        [0, 0],
      ],
      [],
    ],
    [
      9,
      null,
      '3439 4651 4225 4036 5059 5029',
      [
        [25, 588],
        [599, 1271],
      ],
      [1, 2, 3],
    ],
    [
      10,
      null,
      '1108',
      [
        [71, 956],
        [1004, 1538],
      ],
      [],
    ],
    [
      11,
      null,
      '',
      [
        [3, 453],
        [456, 635],
      ],
      [],
    ],
    [
      12,
      null,
      '4627 4626',
      [
        [56, 266],
        [313, 597],
      ],
      [],
    ],
    [
      13,
      'Oslo',
      '',
      [
        [36, 1639],
        [1642, 2356],
      ],
      [],
    ],
    [
      14,
      null,
      '1103 1508 3442',
      [
        [44, 429],
        [473, 981],
      ],
      [],
    ],
  ];
