import { expect, test } from 'vitest';
import { ranks } from '../../../src/domain/group.ts';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import * as lines from '../../../src/domain/municipality/municipalities.data.ts';
import { contentOfDraft } from '../../../src/imports/contentOfDraft.ts';
import { correctDraft } from '../../../src/imports/correctDraft.ts';
import type { ImportDraft } from '../../../src/imports/importDraft.ts';
import { proposeImport } from '../../../src/imports/proposeImport.ts';
import { mutatedTable } from '../../support/mutatedTables.ts';
import { randomCorrection } from '../../support/randomCorrection.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';
import { wordsLost } from '../../support/wordsLost.ts';

const RUNS = process.env.LANGBORD_LONG ? 10_000 : 120;
const register = createRegister(lines);

test(`${RUNS} tables that something happened to become seminars, and no word is lost [I2]`, () => {
  const random = createSeededRandom(seedOfRun('any table'));
  for (let run = 0; run < RUNS; run++) {
    const table = mutatedTable(random);
    const draft = proposeImport(table, register);
    expect(wordsLost(table, draft), JSON.stringify(table)).toEqual([]);
    expect(problemsOf(draft), JSON.stringify(table)).toEqual([]);
  }
}, 1_200_000);

test('a draft that anything has been said of is still a seminar, and no word is lost but what was left out [I3]', () => {
  const random = createSeededRandom(seedOfRun('any corrections'));
  for (let run = 0; run < RUNS; run++) {
    const table = mutatedTable(random);
    let draft = proposeImport(table, register);
    for (let step = 0; step < 30; step++) {
      const correction = randomCorrection(random, draft);
      const next = correctDraft(draft, correction);
      expect(correctDraft(next, correction), JSON.stringify(correction)).toEqual(next);
      draft = next;
    }
    expect(problemsOf(draft), JSON.stringify(table)).toEqual([]);
    expect(wordsLost(table, draft), JSON.stringify(table)).toEqual([]);
  }
}, 1_200_000);

/** Whatever a draft says, what it makes must hang together. */
function problemsOf(draft: ImportDraft): readonly string[] {
  const content = contentOfDraft(draft);
  const questions = content.themes.flatMap((theme) => theme.questions);
  const problems: string[] = [];
  const ids = draft.posts.flatMap((post) => [
    post.id,
    ...post.lines.map(({ id }) => id),
    ...post.members.map(({ id }) => id),
  ]);
  if (new Set(ids).size !== ids.length) problems.push('an id stands twice');
  for (const group of content.groups) {
    if (group.venue !== null && !content.venues.some(({ id }) => id === group.venue))
      problems.push(`venue ${group.venue}`);
    for (const { question, points } of group.answers) {
      const asked = questions.find(({ id }) => id === question);
      if (!asked) problems.push(`question ${question}`);
      for (const rank of ranks) {
        const held = points.filter((point) => point.rank === rank).length;
        if (held > 1 || (held === 1 && (asked?.seats ?? 0) < rank)) problems.push(`rank ${rank} of ${question}`);
      }
      const tooLong = points.flatMap(({ text, subpoints }) => [text, ...subpoints.map((each) => each.text)]);
      if (tooLong.some((text) => text.length > 20_000)) problems.push('a point is too long');
    }
  }
  return problems;
}
