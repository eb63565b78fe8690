import type { Affiliation } from '../domain/affiliation.ts';
import { type MunicipalityId, municipalityLabel } from '../domain/municipality/municipality.ts';
import type { Language } from '../domain/plan.ts';
import { guessLanguage } from '../domain/report/guessLanguage.ts';
import type { Report, ReportGroup } from '../domain/report/report.ts';
import { spokenGroupName } from '../domain/spokenGroupName.ts';
import type { ReportContext } from './reportContext.ts';

/** How a report names things, the same in every format. */
export interface ReportSpeech {
  /** "Hamar, Gruppe 2"; "Gruppe 7" in an anonymous report. */
  group(group: ReportGroup): string;
  /** "Gruppe 2", beside a venue that is told by itself. */
  groupAlone(group: ReportGroup): string;
  /** "Hamar, Gruppe 2 (Løten, Stange)". */
  groupAndPlaces(group: ReportGroup): string;
  /** "Våler (Innlandet)"; the id itself when the register does not know it. */
  municipality(id: MunicipalityId): string;
  /** In alphabetical order. */
  municipalities(ids: readonly MunicipalityId[]): readonly string[];
  affiliation(affiliation: Affiliation | null): string;
  /** The language that people's words are in, where it is not the report's own. */
  languageOf(text: string): Language;
  /** What the report leaves out: "Utvalg: tema 2"; '' for a whole report. */
  part(): string;
}

export function createSpeech({ report, words, messages, formats, register, language }: ReportContext): ReportSpeech {
  const main = report.languages.includes(language) ? language : (report.languages[0] ?? language);
  const municipality = (id: MunicipalityId) => {
    const known = register.byId.get(id);
    return known ? municipalityLabel(known) : id;
  };
  const municipalities = (ids: readonly MunicipalityId[]) => ids.map(municipality).sort(formats.compare);
  const groupAt = ({ name, number }: ReportGroup, venue: string) =>
    report.choices.isAnonymous ? words.numberedGroup(number) : spokenGroupName({ name, venue }, messages.open);
  const group = (each: ReportGroup) => groupAt(each, each.venue?.name ?? '');
  return {
    group,
    groupAlone: (each) => groupAt(each, ''),
    groupAndPlaces(each) {
      const places = municipalities(each.municipalities);
      return places.length === 0 ? group(each) : `${group(each)} (${places.join(', ')})`;
    },
    municipality,
    municipalities,
    affiliation(affiliation) {
      if (affiliation === null) return '';
      return affiliation.kind === 'municipality' ? municipality(affiliation.id) : affiliation.name;
    },
    languageOf: (text) => guessLanguage(text, main),
    part: () => partOf(report, words, municipality),
  };
}

function partOf(
  { choices: { cut }, themes, venues, addressees }: Report,
  { parts }: ReportContext['words'],
  municipality: (id: MunicipalityId) => string,
): string {
  switch (cut.kind) {
    case 'all':
      return '';
    case 'theme':
      return parts.theme(themes[0]?.number ?? 0);
    case 'question':
      return parts.question(themes[0]?.questions[0]?.number ?? '');
    case 'venue':
      return parts.venue(venues.find(({ id }) => id === cut.venue)?.name ?? '');
    case 'addressee':
      return parts.addressee(addressees.find(({ id }) => id === cut.addressee)?.name ?? '');
    case 'municipality':
      return parts.municipality(municipality(cut.municipality));
  }
}
