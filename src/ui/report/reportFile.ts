import type { ReportContext } from '../../exports/reportContext.ts';
import { type FormatName, loadFormat } from '../../exports/reportFormats.ts';
import { createSpeech } from '../../exports/reportSpeech.ts';
import { fileNameOf } from '../seminar/saveSeminarToFile.ts';
import { mapPicture } from './mapPicture.ts';

export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Writes a report in a format; rejects when the format cannot be fetched or written. */
export async function reportFile(format: FormatName, context: ReportContext): Promise<ReportFile> {
  const { report, register, words, messages } = context;
  const { extension, mediaType, hasPicture, write } = await loadFormat(format);
  const bytes = await write(context, hasPicture ? await mapPicture(report, register) : null);
  const part = createSpeech(context)
    .part()
    .replace(/^[^:]*: /, '');
  const title = report.title || messages.prepare.untitled;
  // Two formats are CSV, and only one of them is for Excel.
  const purpose = format === 'decidim' ? ' Decidim' : '';
  const name = fileNameOf(`${title} ${report.date} ${words.file(part)}${purpose}`, '');
  return { name: `${name}.${extension}`, mediaType, bytes };
}
