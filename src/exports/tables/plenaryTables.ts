import { rankingColumns } from '../../domain/plenary/rankClusters.ts';
import type { ReportContext } from '../reportContext.ts';
import type { ReportTable } from './reportTable.ts';

/** The clusters of each question, ranked, with the seats the room gave them. */
export function clusterTable({ report, words }: ReportContext): ReportTable {
  const { columns, sheets, tied, yes, roomChose, venueChose } = words;
  const questions = report.themes.flatMap((theme) => theme.questions);
  const venues = report.venues.filter(({ id }) =>
    questions.some(({ gathering }) => gathering?.choices.some(({ venue }) => venue?.id === id)),
  );
  return {
    title: sheets.clusters,
    columns: [
      { title: columns.questionNumber, width: 10 },
      { title: columns.question, width: 40 },
      { title: columns.place, width: 8 },
      { title: tied, width: 8 },
      { title: columns.cluster, width: 50 },
      ...rankingColumns.map((column) => ({ title: columns[column], width: 14 })),
      { title: roomChose, width: 14 },
      ...venues.map(({ name }) => ({ title: venueChose(name), width: 14 })),
    ],
    rows: questions.flatMap(({ number, text, gathering }) =>
      (gathering?.clusters ?? []).map((cluster) => {
        const seatAt = (venue: string | null) => {
          const choice = gathering?.choices.find((each) => (each.venue?.id ?? null) === venue);
          return (choice?.seats.findIndex((seat) => seat?.id === cluster.id) ?? -1) + 1 || '';
        };
        return [
          ...[number, text, cluster.place ?? '', cluster.isTied ? yes : '', cluster.title],
          ...rankingColumns.map((column) => cluster.figures[column]),
          ...[null, ...venues.map(({ id }) => id)].map(seatAt),
        ];
      }),
    ),
  };
}

/** What closed votes came to; nothing of who voted what. */
export function voteTable({ report, words }: ReportContext): ReportTable {
  const { columns, sheets, tied, yes, everywhere, votedBy: names } = words;
  return {
    title: sheets.votes,
    columns: [
      { title: columns.questionNumber, width: 10 },
      { title: columns.question, width: 40 },
      { title: columns.venue, width: 18 },
      { title: columns.votedBy, width: 12 },
      { title: columns.voters, width: 10 },
      { title: columns.place, width: 8 },
      { title: tied, width: 8 },
      { title: columns.cluster, width: 50 },
      { title: columns.firstChoices, width: 12 },
      { title: columns.points, width: 10 },
    ],
    rows: report.themes
      .flatMap(({ questions }) => questions)
      .flatMap(({ number, text, gathering }) =>
        (gathering?.ballots ?? []).flatMap(({ venue, votedBy, voters, rows }) =>
          rows.map(({ cluster, place, isTied, firstChoices, points }) => [
            ...[number, text, venue?.name ?? everywhere, names[votedBy], voters],
            ...[place, isTied ? yes : '', cluster.title, firstChoices, points],
          ]),
        ),
      ),
  };
}

/** What was agreed. */
export function decisionTable({ report, words, formats }: ReportContext): ReportTable {
  const { columns, sheets } = words;
  const questions = report.themes.flatMap((theme) => theme.questions);
  const clusters = questions.flatMap(({ gathering }) => gathering?.clusters ?? []);
  return {
    title: sheets.decisions,
    columns: [
      { title: columns.decision, width: 60 },
      { title: columns.who, width: 24 },
      { title: columns.by, width: 20 },
      { title: columns.addressee, width: 20 },
      { title: columns.question, width: 40 },
      { title: columns.cluster, width: 40 },
    ],
    rows: report.decisions.map(({ text, who, by, addressee, question, cluster }) => [
      ...[text, who, formats.day(by), addressee?.name ?? ''],
      questions.find(({ id }) => id === question)?.text ?? '',
      clusters.find(({ id }) => id === cluster)?.title ?? '',
    ]),
  };
}
