import { expect, test } from 'vitest';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import * as lines from '../../../src/domain/municipality/municipalities.data.ts';
import { proposeImport } from '../../../src/imports/proposeImport.ts';
import { board2023 } from '../../support/board2023.ts';
import { importFigures } from '../../support/importFigures.ts';
import { wordsLost } from '../../support/wordsLost.ts';

test('the board of 2023 is understood well enough to begin from [I6–I11]', (context) => {
  const board = board2023();
  if (!board) return context.skip('The board of 2023 is not beside the project.');
  const draft = proposeImport(board.table, createRegister(lines));
  const figures = importFigures(draft, board.truths);
  expect(figures.municipalityRecall, figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(figures.municipalityPrecision, figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(figures.themes, figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(figures.groups, figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(figures.splits, figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(figures).toMatchObject({ priorities: 1, falsePriorities: 0 });
  expect(draft.themes.map(({ questions }) => questions.length)).toEqual([4, 2]);
  expect(draft.posts.filter(({ kind }) => kind.value === 'instructions').map(({ row }) => row)).toEqual([0, 1]);
  expect(wordsLost(board.table, draft)).toEqual([]);
});
