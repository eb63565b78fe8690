import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Language } from '../../domain/plan.ts';

/** As Word and its spell-checker name the languages: nynorsk and bokmål have one each. */
const languageTags: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' };

export function wordLanguage(language: Language): string {
  return languageTags[language];
}

/** Colours of the paper, without #. */
export const inks = { ink: '292c28', soft: '5c5e5b', lino: '1d5a50', tint: 'e2eae9', wood: 'b98545', note: 'f8f3ec' };

/** The name of the list that points stand in. */
export const bulletList = 'points';

/** Points and sub-points, with signs that every typeface has. */
export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: ['•', '–'].map((text, level) => ({
        ...{ level, text, format: LevelFormat.BULLET, alignment: AlignmentType.LEFT },
        style: { paragraph: { indent: { left: 357 * (level + 1), hanging: 255 } } },
      })),
    },
  ],
};

/** Sizes are half points, spaces twentieths of a point. */
export function wordStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: inks.ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: inks.ink, language: { value: wordLanguage(language) } },
        // Without its rule LibreOffice takes the line for a fixed height, and shows a strip of the map.
        paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 48, bold: true, color: inks.ink }, paragraph: { spacing: { after: 60 } } },
      heading1: heading(40, 0, 80),
      heading2: heading(32, 360, 120),
      heading3: heading(26, 300, 80),
      heading4: heading(23, 200, 60),
      heading5: { ...heading(22, 140, 20), run: { size: 22, bold: true, color: inks.soft } },
    },
  };
}
