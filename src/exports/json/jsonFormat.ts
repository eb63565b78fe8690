import { contentOf } from '../../domain/report/contentOf.ts';
import type { ReportContext } from '../reportContext.ts';
import { type ReportFormat, textFile } from '../reportFormat.ts';
import { createSpeech } from '../reportSpeech.ts';
import { seminarFileVersion } from './seminarFile.ts';

/** All of it as JSON, for other programs; of a whole report that is not anonymous, the same seminar comes back in. */
export const jsonFormat: ReportFormat = {
  extension: 'json',
  mediaType: 'application/json',
  hasPicture: false,
  write: (context) => textFile(`${JSON.stringify(seminarFile(context), null, 2)}\n`),
};

function seminarFile(context: ReportContext) {
  const { report, register, madeAt } = context;
  return {
    langbordSeminar: seminarFileVersion,
    madeAt: new Date(madeAt).toISOString(),
    part: createSpeech(context).part(),
    isAnonymous: report.choices.isAnonymous,
    ...contentOf(report),
    // Told for those who read the file; what is read back follows from the groups.
    municipalities: report.municipalities.map(({ id, state, isInvited }) => {
      const known = register.byId.get(id);
      return {
        id,
        name: known?.name ?? '',
        officialName: known?.officialName ?? '',
        county: known?.county ?? '',
        state,
        isInvited,
      };
    }),
  };
}
