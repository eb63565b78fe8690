import { ranks } from '../../domain/group.ts';
import { rankingColumns } from '../../domain/plenary/rankClusters.ts';
import type { ReportBallot, ReportCluster, ReportGathering, RoomChoice } from '../../domain/report/report.ts';
import type { ReportContext } from '../reportContext.ts';
import type { ReportSpeech } from '../reportSpeech.ts';
import type { Block, ListItem, Run } from './block.ts';
import { pointWords } from './pointWords.ts';

/** What the whole room put first, question by question: what a reader looks for before anything else. */
export function summaryBlocks({ report, words }: ReportContext, speech: ReportSpeech): Block[] {
  const chosen = report.themes
    .flatMap(({ questions }) => questions)
    .flatMap(({ number, text, gathering }) =>
      (gathering?.choices ?? [])
        .filter(({ venue }) => venue === null)
        .map((choice) => ({ question: `${number} ${text || words.untitledQuestion}`, choice })),
    );
  if (chosen.length === 0) return [];
  return [
    { kind: 'heading', level: 2, runs: [{ text: words.roomChose }] },
    ...chosen.flatMap(({ question, choice }): Block[] => [
      { kind: 'paragraph', runs: [{ text: question, language: speech.languageOf(question) }] },
      seatsBlock(speech, choice),
    ]),
  ];
}

/** What the room put first, the ranking with its rule, and the minority notes. */
export function gatheringBlocks(context: ReportContext, speech: ReportSpeech, gathering: ReportGathering): Block[] {
  const { words, formats } = context;
  const notes = gathering.minorities.map(({ words: said, municipalities, groups, isOfSmall }): Run => {
    const places = speech.municipalities(municipalities);
    const who = places.length > 0 ? places : groups.map(speech.group);
    return { text: words.putFirst(formats.list(who), said.replace(/\.$/, ''), isOfSmall) };
  });
  return [
    ...gathering.choices.flatMap((choice) => choiceBlocks(context, speech, choice)),
    { kind: 'heading', level: 4, runs: [{ text: words.ranking }] },
    rankingTable(context, speech, gathering),
    { kind: 'paragraph', look: 'soft', runs: [{ text: words.rule[gathering.by] }] },
    ...(notes.length > 0 ? [minorityNote(words.minority, notes)] : []),
    ...gathering.ballots.flatMap((ballot) => ballotBlocks(context, speech, ballot)),
  ];
}

/** One box, with a line for each. */
function minorityNote(heading: string, [first, ...rest]: readonly Run[]): Block {
  const lines = rest.map(({ text }) => ({ text: `\n${text}` }));
  return {
    kind: 'paragraph',
    look: 'note',
    runs: [{ text: `${heading} `, isStrong: true }, ...(first ? [first] : []), ...lines],
  };
}

/** The points behind each cluster, those with a priority first, with whose they are. */
export function originalBlocks({ words }: ReportContext, speech: ReportSpeech, { clusters }: ReportGathering): Block[] {
  const filled = clusters.filter(({ points }) => points.length > 0);
  if (filled.length === 0) return [];
  const itemOf = ({ group, point }: ReportCluster['points'][number]): ListItem => {
    const whose = [point.rank ? `${words.columns.rank} ${point.rank}` : '', speech.groupAndPlaces(group)];
    return {
      runs: [...pointWords(words, speech, point), { text: ` – ${whose.filter(Boolean).join(', ')}`, isSoft: true }],
      items: point.subpoints.map((each) => pointWords(words, speech, each)),
    };
  };
  return [
    { kind: 'heading', level: 4, runs: [{ text: words.behind }] },
    ...filled.flatMap(({ title, points }): Block[] => [
      { kind: 'heading', level: 5, runs: titleRuns(title, speech) },
      { kind: 'list', items: points.map(itemOf) },
    ]),
  ];
}

function choiceBlocks({ words }: ReportContext, speech: ReportSpeech, choice: RoomChoice): Block[] {
  const text = choice.venue ? words.venueChose(choice.venue.name) : words.roomChose;
  return [{ kind: 'heading', level: 4, runs: [{ text }] }, seatsBlock(speech, choice)];
}

function seatsBlock(speech: ReportSpeech, { seats }: RoomChoice): Block {
  const taken = ranks.flatMap((rank) => {
    const cluster = seats[rank - 1];
    return cluster ? [{ rank, runs: titleRuns(cluster.title, speech) }] : [];
  });
  return { kind: 'seats', seats: taken };
}

function ballotBlocks(
  { words }: ReportContext,
  speech: ReportSpeech,
  { venue, voters, votedBy, rows }: ReportBallot,
): Block[] {
  const { columns } = words;
  const name = venue ? words.voteAt(venue.name) : words.vote;
  return [
    { kind: 'heading', level: 4, runs: [{ text: name }] },
    { kind: 'paragraph', look: 'soft', runs: [{ text: words.voted[votedBy](voters) }] },
    {
      kind: 'table',
      name,
      columns: [
        { title: columns.place, share: 1.2 },
        { title: columns.cluster, share: 6, isName: true },
        { title: columns.firstChoices, share: 1.4, isNumber: true },
        { title: columns.points, share: 1.4, isNumber: true },
      ],
      rows: rows.map(({ cluster, place, isTied, points, firstChoices }) => [
        [placeRuns(words, place, isTied)],
        [titleRuns(cluster.title, speech)],
        [[{ text: `${firstChoices}` }]],
        [[{ text: `${points}`, isStrong: true }]],
      ]),
    },
  ];
}

function placeRuns({ tied }: ReportContext['words'], place: number | null, isTied: boolean): readonly Run[] {
  return [{ text: place === null ? '–' : `${place}`, isStrong: true }, ...(isTied ? [{ text: ` ${tied}` }] : [])];
}

function rankingTable({ words }: ReportContext, speech: ReportSpeech, { clusters, by }: ReportGathering): Block {
  const { columns } = words;
  return {
    kind: 'table',
    name: words.ranking,
    columns: [
      { title: columns.place, share: 1.2 },
      { title: columns.cluster, share: 3.2, isName: true },
      ...rankingColumns.map((column) => ({ title: columns[column], share: 1.4, isNumber: true })),
    ],
    rows: clusters.map(({ title, figures, place, isTied }) => [
      [placeRuns(words, place, isTied)],
      [titleRuns(title, speech)],
      ...rankingColumns.map((column) => [[{ text: `${figures[column]}`, isStrong: column === by }]]),
    ]),
  };
}

function titleRuns(title: string, speech: ReportSpeech): readonly Run[] {
  return [{ text: title || '–', language: speech.languageOf(title) }];
}
