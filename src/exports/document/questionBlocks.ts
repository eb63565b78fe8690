import type { ReportAnswer, ReportPoint, ReportQuestion, ReportSubpoint } from '../../domain/report/report.ts';
import type { ReportContext } from '../reportContext.ts';
import type { ReportSpeech } from '../reportSpeech.ts';
import type { Block } from './block.ts';
import { gatheringBlocks, originalBlocks } from './gatheringBlocks.ts';
import { pointWords } from './pointWords.ts';

/** A question with what was answered to it: priorities first, then all other points group by group. */
export function questionBlocks(context: ReportContext, speech: ReportSpeech, question: ReportQuestion): Block[] {
  const { words, report } = context;
  const title = question.text || words.untitledQuestion;
  const { gathering } = question;
  const gathered = new Set(gathering?.clusters.flatMap(({ points }) => points.map(({ point }) => point)));
  const answered = question.answers.filter(({ points }) => points.length > 0);
  // What stands in a cluster is told there, or left out.
  const told = answered
    .map((answer) => ({ ...answer, points: answer.points.filter((point) => !gathered.has(point)) }))
    .filter(({ points }) => points.length > 0);
  const seated = told.flatMap((answer) =>
    answer.points.filter(({ rank }) => rank !== null).map((point) => ({ answer, point })),
  );
  return [
    {
      kind: 'heading',
      level: 3,
      runs: [
        ...(question.number === '' ? [] : [{ text: `${question.number} ` }]),
        { text: title, language: speech.languageOf(title) },
      ],
    },
    ...(answered.length === 0 ? [{ kind: 'paragraph', look: 'soft', runs: [{ text: words.noPoints }] } as const] : []),
    ...(gathering ? gatheringBlocks(context, speech, gathering) : []),
    ...(gathering && report.choices.hasOriginals ? originalBlocks(context, speech, gathering) : []),
    ...(gathered.size > 0 && told.length > 0 ? [notGathered(words)] : []),
    ...priorityBlocks(context, speech, seated),
    ...pointBlocks(context, speech, told, seated.length > 0),
    ...stateBlocks(context, speech, question),
  ];
}

function notGathered(words: ReportContext['words']): Block {
  return { kind: 'paragraph', look: 'label', runs: [{ text: words.notGathered, isStrong: true }] };
}

interface Seated {
  readonly answer: ReportAnswer;
  readonly point: ReportPoint;
}

function priorityBlocks({ words }: ReportContext, speech: ReportSpeech, seated: readonly Seated[]): Block[] {
  if (seated.length === 0) return [];
  const say = (point: ReportSubpoint) => pointWords(words, speech, point);
  const rows = [...seated].sort((a, b) => (a.point.rank ?? 0) - (b.point.rank ?? 0));
  return [
    { kind: 'heading', level: 4, runs: [{ text: words.priorities }] },
    {
      kind: 'table',
      name: words.priorities,
      columns: [
        { title: words.columns.rank, share: 1.1, isSeat: true },
        { title: words.columns.point, share: 5.5, isName: true },
        { title: words.columns.group, share: 3.4 },
      ],
      rows: rows.map(({ answer, point }) => [
        [[{ text: `${point.rank ?? ''}`, isStrong: true }]],
        [say(point), ...point.subpoints.map((each) => [{ text: '– ' }, ...say(each)])],
        [[{ text: speech.groupAndPlaces(answer.group) }]],
      ]),
    },
  ];
}

function pointBlocks(
  { words }: ReportContext,
  speech: ReportSpeech,
  told: readonly ReportAnswer[],
  hasPriorities: boolean,
): Block[] {
  const say = (point: ReportSubpoint) => pointWords(words, speech, point);
  const others = told
    .map(({ group, points }) => ({ group, points: points.filter(({ rank }) => rank === null) }))
    .filter(({ points }) => points.length > 0);
  if (others.length === 0) return [];
  return [
    { kind: 'heading', level: 4, runs: [{ text: hasPriorities ? words.otherPoints : words.allPoints }] },
    ...others.flatMap(({ group, points }): Block[] => [
      { kind: 'heading', level: 5, runs: [{ text: speech.groupAndPlaces(group) }] },
      {
        kind: 'list',
        items: points.map((point) => ({ runs: say(point), items: point.subpoints.map(say) })),
      },
    ]),
  ];
}

/** Who has said that the question was skipped, or answered somewhere else. */
function stateBlocks(
  { report, words, formats }: ReportContext,
  speech: ReportSpeech,
  question: ReportQuestion,
): Block[] {
  const numbers = new Map(report.themes.flatMap(({ questions }) => questions.map(({ id, number }) => [id, number])));
  const groupsBySentence = new Map<string, string[]>();
  for (const { group, status } of question.answers) {
    if (status.kind === 'own') continue;
    const where = status.kind === 'skipped' ? 'skipped' : (numbers.get(status.with) ?? '');
    groupsBySentence.set(where, [...(groupsBySentence.get(where) ?? []), speech.group(group)]);
  }
  return [...groupsBySentence].map(([where, groups]) => {
    const list = formats.list(groups);
    const text = where === 'skipped' ? words.skippedBy(list) : words.togetherBy(where, list);
    return { kind: 'paragraph', look: 'soft', runs: [{ text }] };
  });
}
