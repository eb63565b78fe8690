import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BallotId, toId, type VoterId } from '../../../src/domain/ids.ts';
import { contentOf } from '../../../src/domain/report/contentOf.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import { jsonFormat } from '../../../src/exports/json/jsonFormat.ts';
import { readSeminarFile } from '../../../src/exports/json/readSeminarFile.ts';
import { exampleSeminar } from '../../support/exampleSeminar.ts';
import { hostileSeminar } from '../../support/hostileSeminar.ts';
import { reportContext, reportOf } from '../../support/reportRoom.ts';
import { schemaProblems } from '../../support/schemaProblems.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

const schema: unknown = JSON.parse(readFileSync('src/exports/json/seminar.schema.json', 'utf8'));

async function fileOf(report: Report): Promise<string> {
  return new TextDecoder().decode(await jsonFormat.write(await reportContext(report), null));
}

/** A seminar in which two devices have voted, one of them for one cluster only. */
function withVotes(): Report {
  return reportOf({ ...exampleSeminar, ballots: [] }, {}, (plenary) => {
    const [first, second] = plenary.clusters.map(({ id }) => id);
    const question = plenary.clusters[0]?.question;
    if (!first || !second || !question) throw new Error('The example has clusters.');
    const counted = new Map([
      [toId<VoterId>('deviceOfKari'), [first, second]],
      [toId<VoterId>('deviceOfOla'), [first]],
    ]);
    const about = { question, where: 'everywhere', voters: 'device', isOpen: false, openedAt: 1, closedAt: 2 } as const;
    return { ...plenary, ballots: [{ ...about, id: toId<BallotId>('ballot'), counted }] };
  });
}

const report = reportOf(hostileSeminar);
const file = await fileOf(report);
const anonymous = await fileOf(reportOf(hostileSeminar, { isAnonymous: true }));

describe('[X1] a seminar as JSON', () => {
  test('comes back as the same seminar, to the last letter', async () => {
    const opened = readSeminarFile(file);
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.content).toEqual(contentOf(report));
    expect(await fileOf(reportOf(opened.content))).toBe(file);
  });

  test('tells what a vote came to and not who voted what, and the count comes back', async () => {
    const told = await fileOf(withVotes());
    const opened = readSeminarFile(told);
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.content.ballots).toMatchObject([
      {
        ...{ venue: null, votedBy: 'device', voters: 2 },
        counts: [
          { points: 6, firstChoices: 2 },
          { points: 2, firstChoices: 0 },
        ],
      },
    ]);
    expect(told).not.toMatch(/deviceOf(Kari|Ola)/);
    expect(schemaProblems(schema, JSON.parse(told))).toEqual([]);
    expect(await fileOf(reportOf(opened.content))).toBe(told);
  });

  test.each([
    ['whole', file],
    ['anonymous', anonymous],
  ])('[X2] %s, is what its schema says, and nothing else', (_, text) => {
    expect(schemaProblems(schema, JSON.parse(text))).toEqual([]);
  });

  test('[X2] the schema sees what is wrong', () => {
    const wrong = JSON.parse(
      file.replace('"NO:1806"', '"Narvik"').replace('"rank": 1', '"rank": 4').replace('"seats": 0', '"seat": 0'),
    );
    expect(schemaProblems(schema, wrong).map((problem) => problem.replace(/.*[.\]]/, ''))).toEqual(
      expect.arrayContaining(['rank: is none of the choices', 'seat: not documented', 'seats: is missing']),
    );
    expect(schemaProblems(schema, wrong)).toContain('$.invited[0]: Narvik');
  });

  test.each<[string, string, string]>([
    ['another file', '{"themes":[]}', 'foreign'],
    ['no JSON', 'Langbord', 'foreign'],
    ['a template', '{"langbordTemplate":1}', 'foreign'],
    ['one of a newer app', file.replace('"langbordSeminar": 1', '"langbordSeminar": 2'), 'newer'],
    ['one with half of its fields', '{"langbordSeminar":1,"title":"Half"}', 'damaged'],
    ['one with a rank that is none', file.replace('"rank": 1', '"rank": 4'), 'damaged'],
    ['one that was cut', file.slice(0, -100), 'foreign'],
  ])('[X3] %s is told apart', (_, text, problem) => {
    expect(readSeminarFile(text)).toEqual({ ok: false, problem });
  });

  test('[X3] a byte order mark before it is no matter', () => {
    expect(readSeminarFile(`\ufeff${file}`).ok).toBe(true);
  });

  test('[X4] fields that it does not know are left out', () => {
    const opened = readSeminarFile(file.replace('"rank": 1', '"rank": 1, "colour": "red"'));
    expect(opened.ok && JSON.stringify(opened.content)).not.toContain('colour');
  });

  test('[X3] whatever is done to its letters, reading ends and never throws', () => {
    const random = createSeededRandom(seedOfRun('damaged seminar files'));
    const short = file.replace(/Lang tekst[^"]*/, 'Lang tekst');
    for (let round = 0; round < 300; round++) {
      const at = random.int(short.length);
      const length = random.int(20);
      const broken =
        short.slice(0, at) +
        (random.pick(['', '"', '{}', '[]', 'null', '-1', 'true', '\\u0000']) ?? '') +
        short.slice(at + length);
      const opened = readSeminarFile(broken);
      if (opened.ok) reportOf(opened.content);
    }
  });
});
