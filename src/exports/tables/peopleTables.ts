import type { ReportContext } from '../reportContext.ts';
import { createSpeech } from '../reportSpeech.ts';
import type { ReportTable } from './reportTable.ts';

/** Who sat at which table. Names stand there only when the report is not anonymous. */
export function participantTable(context: ReportContext): ReportTable {
  const { report, words, messages } = context;
  const { columns, sheets } = words;
  const speech = createSpeech(context);
  const isNamed = !report.choices.isAnonymous;
  return {
    title: sheets.participants,
    columns: [
      { title: columns.venue, width: 16 },
      { title: columns.group, width: 18 },
      { title: columns.affiliation, width: 30 },
      { title: columns.role, width: 26 },
      { title: columns.duty, width: 24 },
      ...(isNamed ? [{ title: columns.participant, width: 24 }] : []),
    ],
    rows: report.groups.flatMap((group) =>
      group.members.map((member) => [
        group.venue?.name ?? '',
        speech.groupAlone(group),
        speech.affiliation(member.affiliation),
        member.role ? messages.members.roles[member.role] : '',
        member.duties.map((duty) => messages.members.duties[duty]).join(', '),
        ...(isNamed ? [member.name] : []),
      ]),
    ),
  };
}

/** Every municipality that was invited or here, and what it was heard on. */
export function municipalityTable(context: ReportContext): ReportTable {
  const { report, words, register } = context;
  const { columns, sheets, heardStates, yes } = words;
  const speech = createSpeech(context);
  const numbers = new Map(report.themes.flatMap(({ questions }) => questions.map(({ id, number }) => [id, number])));
  return {
    title: sheets.municipalities,
    columns: [
      { title: columns.municipality, width: 24 },
      { title: columns.officialName, width: 34 },
      { title: columns.code, width: 12 },
      { title: columns.county, width: 18 },
      { title: columns.invited, width: 10 },
      { title: columns.state, width: 20 },
      { title: columns.questions, width: 24 },
    ],
    rows: report.municipalities.map(({ id, isInvited, state, heardOn }) => {
      const known = register.byId.get(id);
      return [
        speech.municipality(id),
        known?.officialName ?? '',
        id.slice(3),
        known?.county ?? '',
        isInvited ? yes : '',
        heardStates[state],
        heardOn.map((question) => numbers.get(question) ?? '').join(', '),
      ];
    }),
  };
}
