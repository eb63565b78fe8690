import type { ReportPoint, ReportQuestion, ReportSubpoint } from '../../domain/report/report.ts';
import type { ReportContext } from '../reportContext.ts';
import { type ReportFormat, textFile } from '../reportFormat.ts';
import { createSpeech } from '../reportSpeech.ts';
import { toCsv } from './csvFormat.ts';
import { placedPoints } from './pointTables.ts';

/**
 * Clusters, and points in none, as the file that Decidim's "import proposals" takes: semicolons, no byte order mark (it would become part of the
 * first heading), and a heading with a locale for the title and the body. Decidim has one locale for Norwegian.
 */
export const decidimFormat: ReportFormat = {
  extension: 'csv',
  mediaType: 'text/csv',
  hasPicture: false,
  write: (context) => textFile(`${toCsv(proposals(context))}\r\n`),
};

const locales = { nb: 'no', nn: 'no', sv: 'sv', en: 'en' } as const;

/** Decidim's own limits for a title; it also wants at least so many letters. */
const title = { longest: 150, shortest: 15 } as const;

function proposals(context: ReportContext) {
  const { report, words, language } = context;
  const speech = createSpeech(context);
  const locale = locales[language];
  const askedOf = ({ number, text }: ReportQuestion) => [number, text].filter(Boolean).join(' ');
  const rankOf = ({ rank }: ReportPoint) => (rank ? `${words.columns.rank} ${rank}. ` : '');
  const line = ({ text, addressee }: ReportSubpoint) =>
    addressee ? `${text} (${words.directedTo(addressee.name)})` : text;
  const lines = (point: ReportPoint) => [line(point), ...point.subpoints.map((each) => `– ${line(each)}`)];
  /** What was gathered is one proposal, with all that stands behind it. */
  const clusterRows = (question: ReportQuestion) =>
    (question.gathering?.clusters ?? [])
      .filter(({ points }) => points.length > 0)
      .map(({ title: gathered, points }) => {
        const behind = points.flatMap(({ group, point }) => [
          ...lines(point),
          `${rankOf(point)}(${speech.groupAndPlaces(group)})`,
          '',
        ]);
        return [titleOf(gathered, askedOf(question)), [...behind, askedOf(question)].join('\n')];
      });
  return {
    columns: [`title/${locale}`, `body/${locale}`].map((heading) => ({ title: heading, width: 0 })),
    rows: [
      ...report.themes.flatMap(({ questions }) => questions.flatMap(clusterRows)),
      ...placedPoints(context)
        .filter(({ cluster }) => cluster === null)
        .map(({ question, answer, point }) => [
          titleOf(point.text || (point.subpoints[0]?.text ?? ''), askedOf(question)),
          [...lines(point), '', `${rankOf(point)}${askedOf(question)} (${speech.groupAndPlaces(answer.group)})`].join(
            '\n',
          ),
        ]),
    ],
  };
}

/** The first line, cut at a word; one that is too short for Decidim gets its question after it. */
function titleOf(text: string, asked: string): string {
  const first = text.split('\n')[0]?.trim() ?? '';
  const whole = first.length < title.shortest ? [first, asked].filter(Boolean).join(' – ') : first;
  if (whole.length <= title.longest) return whole;
  const cut = whole.slice(0, title.longest - 2);
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), title.shortest))
    .toWellFormed()
    .trim()} …`;
}
