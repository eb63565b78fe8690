import { expect, test } from 'vitest';
import { type BallotId, toId, type VoterId } from '../../../../src/domain/ids.ts';
import { contentOf } from '../../../../src/domain/report/contentOf.ts';
import type { Report, ReportChoices, ReportGathering } from '../../../../src/domain/report/report.ts';
import { exampleSeminar } from '../../../support/exampleSeminar.ts';
import { reportOf } from '../../../support/reportRoom.ts';

function gatheringOf(report: Report, number = '2.2'): ReportGathering | null {
  const questions = report.themes.flatMap((theme) => theme.questions);
  return questions.find((question) => question.number === number)?.gathering ?? null;
}
const of = (choices: Partial<ReportChoices> = {}) => gatheringOf(reportOf(exampleSeminar, choices));
const whole = reportOf(exampleSeminar);
const [hamar] = whole.venues;
const [ks] = whole.addressees;
const [heard] = whole.municipalities.filter(({ state }) => state === 'heard');

test('clusters are ranked by the number of groups, with the points behind them', () => {
  const gathering = of();
  const figures = gathering?.clusters.map(({ figures: { groups } }) => groups) ?? [];
  expect(figures).toEqual([...figures].sort((a, b) => b - a));
  expect(gathering?.clusters.map(({ title }) => title).sort()).toEqual(
    exampleSeminar.clusters.map(({ title }) => title).sort(),
  );
  for (const { points, figures: counted } of gathering?.clusters ?? [])
    expect(new Set(points.map(({ group }) => group)).size).toBe(counted.groups);
});

test("the room's own choice stands beside each venue's", () => {
  expect(
    of()?.choices.map(({ venue, seats }) => [venue?.name ?? null, ...seats.map((seat) => seat?.title ?? null)]),
  ).toEqual([
    [null, 'Delte stillinger på tvers av kommuner', 'Fast møteplass for lærere, ledere og folkevalgte', null],
    ['Hamar', 'Fast møteplass for lærere, ledere og folkevalgte', null, null],
  ]);
});

test('a venue tells its own ranking and choice, and nothing of the others', () => {
  const venue = of({ cut: { kind: 'venue', venue: hamar?.id ?? missing() } });
  expect(venue?.choices.map((choice) => choice.venue?.name)).toEqual(['Hamar']);
  expect(venue?.clusters.flatMap(({ points }) => points.map(({ group }) => group.venue?.name))).not.toContain(
    'Steinkjer',
  );
  expect(venue?.clusters.every(({ figures: { groups } }) => groups <= 3)).toBe(true);
});

test('half of a ranking is none: not for an addressee, not for a municipality', () => {
  expect(of({ cut: { kind: 'addressee', addressee: ks?.id ?? missing() } })).toBeNull();
  expect(of({ cut: { kind: 'municipality', municipality: heard?.id ?? missing() } })).toBeNull();
});

test('a question that nothing is gathered of has no ranking', () => {
  expect(gatheringOf(whole, '1.1')).toBeNull();
});

test('what was agreed is told where it belongs, without names of persons in an anonymous report', () => {
  const decisions = (choices: Partial<ReportChoices>) =>
    reportOf(exampleSeminar, choices).decisions.map(({ who }) => who);
  expect(decisions({})).toEqual(['Kari Nordmann', 'Kommunane']);
  expect(decisions({ isAnonymous: true })).toEqual(['', '']);
  expect(decisions({ cut: { kind: 'addressee', addressee: ks?.id ?? missing() } })).toEqual(['Kari Nordmann']);
  expect(decisions({ cut: { kind: 'theme', theme: whole.themes[0]?.id ?? missing() } })).toEqual([]);
  expect(decisions({ cut: { kind: 'theme', theme: whole.themes[1]?.id ?? missing() } })).toEqual(['Kari Nordmann']);
});

test('a vote that has been closed is told with its count; an open one, and one that nobody voted in, is not', () => {
  const withBallot = (isOpen: boolean, hasVotes = true) =>
    reportOf(exampleSeminar, {}, (plenary) => {
      const [first, second] = plenary.clusters;
      const question = first?.question ?? missing();
      const counted = new Map([
        [toId<VoterId>('a'), [first?.id ?? missing(), second?.id ?? missing()]],
        [toId<VoterId>('b'), [first?.id ?? missing()]],
      ]);
      const about = { question, where: 'everywhere', voters: 'device', openedAt: 1, closedAt: 2 } as const;
      const voted = hasVotes ? counted : new Map();
      return { ...plenary, ballots: [{ ...about, id: toId<BallotId>('ballot'), isOpen, counted: voted }] };
    });
  const [ballot] = gatheringOf(withBallot(false))?.ballots ?? [];
  expect(ballot?.voters).toBe(2);
  expect(ballot?.rows.map(({ cluster, points, firstChoices }) => [cluster.title, points, firstChoices])).toEqual([
    [exampleSeminar.clusters[0]?.title, 6, 2],
    [exampleSeminar.clusters[1]?.title, 2, 0],
  ]);
  expect(gatheringOf(withBallot(true))?.ballots).toEqual([]);
  expect(gatheringOf(withBallot(false, false))?.ballots).toEqual([]);
});

test('[X1] what was gathered comes back with the rest of the seminar', () => {
  const content = contentOf(whole);
  expect(contentOf(reportOf(content))).toEqual(content);
  expect(content.clusters.every(({ points }) => points.length > 0)).toBe(true);
  expect(content.choices).toHaveLength(2);
  expect(content.ballots).toHaveLength(2);
});

function missing(): never {
  throw new Error('It is in the example.');
}
