import { describe, expect, test } from 'vitest';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import * as lines from '../../../src/domain/municipality/municipalities.data.ts';
import { contentOf } from '../../../src/domain/report/contentOf.ts';
import type { SeminarContent } from '../../../src/domain/seminarContent.ts';
import { contentOfDraft } from '../../../src/imports/contentOfDraft.ts';
import { proposeImport } from '../../../src/imports/proposeImport.ts';
import { importFigures } from '../../support/importFigures.ts';
import { inventedBoards } from '../../support/inventedBoards.ts';
import { reportOf } from '../../support/reportRoom.ts';
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

  test.each(inventedBoards)('$style: the seminar that is made holds what the draft told', ({ table }) => {
    const content = contentOfDraft(proposeImport(table, register));
    expect(outlineOf(contentOf(reportOf(content)))).toEqual(outlineOf(content));
  });
});

/** All that people wrote, in order, free of ids. */
function outlineOf({ title, themes, groups }: SeminarContent) {
  return {
    title,
    themes: themes.map((theme) => [
      theme.title,
      theme.introduction,
      theme.questions.map(({ text, seats }) => [text, seats]),
    ]),
    groups: groups
      .map(({ name, note, members, answers }) => ({
        ...{ name, note, members },
        answers: answers.map(({ points }) =>
          points.map(({ text, rank, subpoints }) => [text, rank, subpoints.map((subpoint) => subpoint.text)]),
        ),
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}
