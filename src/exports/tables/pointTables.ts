import type { ReportAnswer, ReportCluster, ReportPoint, ReportQuestion } from '../../domain/report/report.ts';
import type { ReportContext } from '../reportContext.ts';
import { createSpeech } from '../reportSpeech.ts';
import type { ReportTable } from './reportTable.ts';

interface Placed {
  readonly theme: string;
  readonly question: ReportQuestion;
  readonly answer: ReportAnswer;
  readonly point: ReportPoint;
  /** The cluster it is gathered in. */
  readonly cluster: ReportCluster | null;
}

/** Every point and sub-point in a row of its own, a sub-point after its point. */
export function pointTable(context: ReportContext): ReportTable {
  const { columns, sheets, yes } = context.words;
  const whereOf = placeCells(context);
  return {
    title: sheets.points,
    columns: [
      ...placeColumns(context),
      { title: columns.point, width: 60 },
      { title: columns.subpoint, width: 40 },
      { title: columns.rank, width: 9 },
      { title: columns.addressee, width: 20 },
      { title: columns.entered, width: 12 },
      { title: columns.cluster, width: 40 },
    ],
    rows: placedPoints(context).flatMap((placed) => {
      const { point, cluster } = placed;
      const where = whereOf(placed);
      const facts = (each: Pick<ReportPoint, 'addressee' | 'isEntered'>) => [
        each.addressee?.name ?? '',
        each.isEntered ? yes : '',
        cluster?.title ?? '',
      ];
      return [
        [...where, point.text, '', point.rank ?? '', ...facts(point)],
        ...point.subpoints.map((each) => [...where, point.text, each.text, '', ...facts(each)]),
      ];
    }),
  };
}

/** What sits in the seats, first choices first under each question. */
export function priorityTable(context: ReportContext): ReportTable {
  const { columns, sheets, yes } = context.words;
  const whereOf = placeCells(context);
  const seated = placedPoints(context).filter(({ point }) => point.rank !== null);
  const questions = [...new Set(seated.map(({ question }) => question))];
  const inOrder = questions.flatMap((question) =>
    seated.filter((placed) => placed.question === question).sort((a, b) => (a.point.rank ?? 0) - (b.point.rank ?? 0)),
  );
  return {
    title: sheets.priorities,
    columns: [
      ...placeColumns(context),
      { title: columns.rank, width: 9 },
      { title: columns.point, width: 60 },
      { title: columns.addressee, width: 20 },
      { title: columns.entered, width: 12 },
    ],
    rows: inOrder.map((placed) => [
      ...whereOf(placed),
      placed.point.rank ?? '',
      [placed.point.text, ...placed.point.subpoints.map(({ text }) => `– ${text}`)].join('\n'),
      placed.point.addressee?.name ?? '',
      placed.point.isRankEntered ? yes : '',
    ]),
  };
}

/** Every point with its place, in the order of the report. */
export function placedPoints({ report, words }: ReportContext): readonly Placed[] {
  const of = (theme: string, questions: readonly ReportQuestion[]) =>
    questions.flatMap((question) => {
      const clusters = question.gathering?.clusters ?? [];
      const clusterOf = new Map(clusters.flatMap((cluster) => cluster.points.map(({ point }) => [point, cluster])));
      return question.answers.flatMap((answer) =>
        answer.points.map((point) => ({ theme, question, answer, point, cluster: clusterOf.get(point) ?? null })),
      );
    });
  return [
    ...report.themes.flatMap(({ number, title, questions }) => of(words.theme(number, title), questions)),
    ...of(words.removed, report.removed),
  ];
}

function placeColumns({ words: { columns } }: ReportContext): ReportTable['columns'] {
  return [
    { title: columns.theme, width: 30 },
    { title: columns.questionNumber, width: 10 },
    { title: columns.question, width: 40 },
    { title: columns.venue, width: 16 },
    { title: columns.group, width: 18 },
    { title: columns.municipalities, width: 30 },
  ];
}

function placeCells(context: ReportContext): (placed: Placed) => readonly string[] {
  const speech = createSpeech(context);
  return ({ theme, question, answer: { group } }) => [
    theme,
    question.number,
    question.text,
    group.venue?.name ?? '',
    speech.groupAlone(group),
    speech.municipalities(group.municipalities).join(', '),
  ];
}
