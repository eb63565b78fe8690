import type { MunicipalityRegister } from '../domain/municipality/createRegister.ts';
import type { Language } from '../domain/plan.ts';
import type { Report } from '../domain/report/report.ts';
import type { Formats } from '../i18n/formats.ts';
import type { ReportWords } from '../i18n/loadReportWords.ts';
import type { Messages } from '../i18n/messages.ts';

/** A report, with everything that saying it in one language takes. */
export interface ReportContext {
  readonly report: Report;
  /** Of the report's own words; what people wrote is told as they wrote it. */
  readonly language: Language;
  readonly words: ReportWords;
  readonly messages: Pick<Messages, 'members' | 'app' | 'open' | 'prepare'>;
  readonly formats: Formats;
  readonly register: MunicipalityRegister;
  /** When it was made, ms since 1970. */
  readonly madeAt: number;
}

/** The map as a picture, for formats that cannot draw it themselves; width and height in px as it is to be shown. */
export interface MapPicture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}
