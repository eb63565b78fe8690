import type { ReportContext } from '../reportContext.ts';
import { createSpeech } from '../reportSpeech.ts';
import type { ReportTable } from './reportTable.ts';

/** Groups × questions: what has come from each, and when it was handed in. */
export function ledgerTable(context: ReportContext): ReportTable {
  const { report, words, messages, formats } = context;
  const { columns, sheets } = words;
  const speech = createSpeech(context);
  const cells = report.themes.flatMap((theme) => theme.questions.map((question) => ({ theme, question })));
  return {
    title: sheets.ledger,
    columns: [
      { title: columns.venue, width: 16 },
      { title: columns.group, width: 18 },
      { title: columns.questionNumber, width: 10 },
      { title: columns.question, width: 40 },
      { title: columns.state, width: 16 },
      { title: columns.count, width: 10 },
      { title: columns.rank, width: 12 },
      { title: columns.handedIn, width: 20 },
    ],
    rows: report.groups.flatMap((group, at) =>
      cells.map(({ theme, question }) => {
        const answer = question.answers[at];
        const handIn = group.handIns.get(theme.id);
        return [
          group.venue?.name ?? '',
          speech.groupAlone(group),
          question.number,
          question.text,
          messages.app.states[answer?.state ?? 'nothing'],
          answer?.points.length ?? 0,
          (answer?.points ?? [])
            .flatMap(({ rank }) => rank ?? [])
            .sort()
            .join(', '),
          handIn?.handedIn ? `${formats.date(handIn.handedInAt)} ${formats.time(handIn.handedInAt)}` : '',
        ];
      }),
    ),
  };
}
