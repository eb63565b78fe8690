import { describe, expect, test } from 'vitest';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import * as lines from '../../../src/domain/municipality/municipalities.data.ts';
import { proposeImport } from '../../../src/imports/proposeImport.ts';
import { importFigures } from '../../support/importFigures.ts';
import { inventedBoards } from '../../support/inventedBoards.ts';
import { wordsLost } from '../../support/wordsLost.ts';

const register = createRegister(lines);

describe('boards of other kinds than the one of 2023 [I6–I11]', () => {
  test.each(inventedBoards)('$style', ({ table, truths, questions }) => {
    const draft = proposeImport(table, register);
    expect(draft.themes.map((theme) => theme.questions.length)).toEqual(questions);
    expect(importFigures(draft, truths)).toEqual({
      ...{ municipalityRecall: 1, municipalityPrecision: 1, themes: 1, groups: 1, splits: 1, priorities: 1 },
      ...{ falsePriorities: 0, wrong: [] },
    });
    expect(wordsLost(table, draft), 'words that stand nowhere').toEqual([]);
  });
});
