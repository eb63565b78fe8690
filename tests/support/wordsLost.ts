import { spelledWords } from '../../src/domain/municipality/foldName.ts';
import type { SeminarContent } from '../../src/domain/seminarContent.ts';
import { contentOfDraft } from '../../src/imports/contentOfDraft.ts';
import type { ImportDraft } from '../../src/imports/importDraft.ts';
import type { ImportTable } from '../../src/imports/importTable.ts';
import { isSaid } from '../../src/imports/keptWords.ts';
import { plainText } from '../../src/imports/plainText.ts';

/** Columns that the program which saved the table has filled in by itself. */
const mechanical =
  /^(?:id|created at|starttidspunkt|fullføringstidspunkt|e-post|opprettet|skapad|uppdaterad|starttid|slutförandetid|e-postadress)$/i;

/**
 * [I2] Words of a table that stand nowhere in what its draft makes: not in the plan, nor in a name, a point or a note. Labels
 * ("Kommuner:"), numbers and letters of lists and what became a rank or a municipality count as understood.
 */
export function wordsLost(table: ImportTable, draft: ImportDraft): readonly string[] {
  const content = contentOfDraft(draft);
  const standing = new Set(textsOf(content).flatMap(spelledWords));
  for (const { lines, members } of draft.posts) {
    for (const { affiliation } of members)
      if (affiliation.reason.kind === 'registerName')
        for (const word of spelledWords(affiliation.reason.words)) standing.add(word);
    // A rank that a person has given takes the place of one that was written.
    for (const { rank, mark } of lines)
      if (rank !== null) for (const word of spelledWords(`${rank.reason.words} ${mark}`)) standing.add(word);
  }
  const cells = table.rows.flatMap((row) =>
    row.filter((_, column) => !mechanical.test(table.headings[column] ?? '') && !isNobody(row[column] ?? '')),
  );
  const words = cells.flatMap((cell) => spelledWords(plainText(cell)));
  return [...new Set(words)].filter((word) => word.length > 1 && !isSaid(word, standing));
}

function isNobody(cell: string): boolean {
  return /^anonym/i.test(cell);
}

function textsOf({ title, venues, themes, groups }: SeminarContent): readonly string[] {
  return [
    title,
    ...venues.map(({ name }) => name),
    ...themes.flatMap((theme) => [
      theme.title,
      theme.introduction,
      theme.instructions,
      ...theme.questions.map(({ text }) => text),
    ]),
    ...groups.flatMap(({ name, members, answers, note = '' }) => [
      ...[name, note, ...members.map((member) => member.name)],
      ...members.flatMap(({ affiliation }) => (affiliation?.kind === 'organisation' ? [affiliation.name] : [])),
      ...answers.flatMap(({ points }) =>
        points.flatMap(({ text, subpoints }) => [text, ...subpoints.map((subpoint) => subpoint.text)]),
      ),
    ]),
  ];
}
