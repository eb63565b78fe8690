import type { AddresseeId, PointId, QuestionId, VenueId } from '../ids.ts';
import type {
  ContentAnswer,
  ContentGroup,
  ContentQuestion,
  ContentSubpoint,
  SeminarContent,
} from '../seminarContent.ts';
import type { Report, ReportCluster, ReportGroup, ReportQuestion, ReportSubpoint } from './report.ts';

/**
 * What a report holds, with names of its own for everything: of two seminars that are the same, the same to the last
 * letter. Hand-ins and times are kept; names of persons only where the report has them.
 */
export function contentOf(report: Report): SeminarContent {
  const questions = [...report.themes.flatMap((theme) => theme.questions), ...report.removed];
  const names = {
    venue: namesFor('v', report.venues),
    addressee: namesFor('a', report.addressees),
    theme: namesFor('t', report.themes),
    question: namesFor('q', questions),
  };
  const question = ({ id, text, seats }: ReportQuestion): ContentQuestion => ({
    id: names.question.get(id) ?? '',
    text,
    seats,
  });
  const pointNames = new Map<PointId, string>();
  const words = ({ id, text, addressee, isEntered }: ReportSubpoint): ContentSubpoint => {
    const name = `p${pointNames.size + 1}`;
    pointNames.set(id, name);
    return { id: name, text, addressee: (addressee && names.addressee.get(addressee.id)) ?? null, isEntered };
  };
  const answersOf = (group: ReportGroup): readonly ContentAnswer[] =>
    questions.flatMap((asked) => {
      const answer = asked.answers.find((each) => each.group === group);
      if (!answer || (answer.points.length === 0 && answer.status.kind === 'own')) return [];
      const { status } = answer;
      return [
        {
          question: names.question.get(asked.id) ?? '',
          status: status.kind,
          with: status.kind === 'together' ? (names.question.get(status.with) ?? null) : null,
          points: answer.points.map((point) => ({
            ...words(point),
            rank: point.rank,
            isRankEntered: point.isRankEntered,
            subpoints: point.subpoints.map(words),
          })),
        },
      ];
    });
  const groups = report.groups.map(
    (group, index): ContentGroup => ({
      id: `g${index + 1}`,
      name: group.name,
      venue: (group.venue && names.venue.get(group.venue.id)) ?? null,
      members: group.members.map(({ id: _, ...member }) => member),
      handIns: report.themes.flatMap((theme) => {
        const handIn = group.handIns.get(theme.id);
        return handIn ? [{ theme: names.theme.get(theme.id) ?? '', ...handIn }] : [];
      }),
      answers: answersOf(group),
      ...(group.note && { note: group.note }),
    }),
  );
  const { title, date, organiser, contact, languages, invited, small } = report;
  return {
    ...{ title, date, organiser, contact, languages, invited },
    ...(small.length > 0 ? { small } : {}),
    venues: report.venues.map(({ id, name }) => ({ id: names.venue.get(id) ?? '', name })),
    addressees: report.addressees.map(({ id, name }) => ({ id: names.addressee.get(id) ?? '', name })),
    themes: report.themes.map(({ id, title: heading, introduction, instructions, minutes, questions: asked }) => ({
      id: names.theme.get(id) ?? '',
      ...{ title: heading, introduction, instructions, minutes },
      questions: asked.map(question),
    })),
    removedQuestions: report.removed.map(question),
    groups,
    ...plenaryOf(report, names, pointNames),
  };
}

type Names<Id> = ReadonlyMap<Id, string>;

interface NamesOfContent {
  readonly venue: Names<VenueId>;
  readonly addressee: Names<AddresseeId>;
  readonly question: Names<QuestionId>;
}

function plenaryOf(
  { themes, decisions }: Report,
  names: NamesOfContent,
  points: Names<PointId>,
): Required<Pick<SeminarContent, 'clusters' | 'choices' | 'decisions' | 'ballots'>> {
  const gathered = themes.flatMap((theme) =>
    theme.questions.flatMap(({ id, gathering }) =>
      gathering ? [{ question: names.question.get(id) ?? '', ...gathering }] : [],
    ),
  );
  const all = gathered.flatMap(({ question, clusters }) => clusters.map((cluster) => ({ question, cluster })));
  const clusterNames = namesFor(
    'c',
    all.map(({ cluster }) => cluster),
  );
  const nameOf = (cluster: ReportCluster | null) => (cluster && clusterNames.get(cluster.id)) ?? null;
  return {
    clusters: all.map(({ question, cluster }) => ({
      id: clusterNames.get(cluster.id) ?? '',
      question,
      title: cluster.title,
      points: cluster.points.flatMap(({ point }) => points.get(point.id) ?? []),
    })),
    choices: gathered.flatMap(({ question, choices }) =>
      choices.map(({ venue, seats: [first, second, third] }) => ({
        question,
        venue: (venue && names.venue.get(venue.id)) ?? null,
        seats: [nameOf(first), nameOf(second), nameOf(third)] as const,
      })),
    ),
    ballots: gathered.flatMap(({ question, ballots, clusters }) =>
      ballots.map(({ venue, votedBy, voters, rows }) => ({
        question,
        venue: (venue && names.venue.get(venue.id)) ?? null,
        votedBy,
        voters,
        // In the order of the clusters, which is the same in every copy.
        counts: clusters.flatMap((cluster) => {
          const row = rows.find((each) => each.cluster === cluster);
          return row ? [{ cluster: nameOf(cluster) ?? '', points: row.points, firstChoices: row.firstChoices }] : [];
        }),
      })),
    ),
    decisions: decisions.map(({ text, who, by, addressee, question, cluster }) => ({
      ...{ text, who, by },
      addressee: (addressee && names.addressee.get(addressee.id)) ?? null,
      question: (question && names.question.get(question)) ?? null,
      cluster: (cluster && clusterNames.get(cluster)) ?? null,
    })),
  };
}

function namesFor<Id>(letter: string, things: readonly { readonly id: Id }[]): ReadonlyMap<Id, string> {
  return new Map(things.map(({ id }, index) => [id, `${letter}${index + 1}`]));
}
