import { AlignmentType, Footer, Header, PageBreak, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import type { ReportWords } from '../../i18n/loadReportWords.ts';
import { inks } from './wordStyles.ts';

/** The seminar's name on every page but the first, which begins with it. */
export function headerOf(title: string): Header {
  return new Header({
    children: [new Paragraph({ children: [new TextRun({ text: title, color: inks.soft, size: 18 })] })],
  });
}

export function footerOf(words: ReportWords): Footer {
  const small = { color: inks.soft, size: 18 };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${words.page} `, ...small }),
          new TextRun({ children: [PageNumber.CURRENT], ...small }),
          new TextRun({ text: ` ${words.of} `, ...small }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], ...small }),
        ],
      }),
    ],
  });
}

/** Headings of parts and questions, without the numbers of pages. */
const levels = { headingStyleRange: '2-3', pageNumbersEntryLevelsRange: '2-3' };

/**
 * The table of contents, filled in with links to the headings. Only Word can count the pages, and it would ask
 * everybody who opens the file whether it may.
 */
export function contentsOf(words: ReportWords): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({
      spacing: { before: 300, after: 100 },
      children: [new TextRun({ text: words.contents, bold: true, size: 26 })],
    }),
    new TableOfContents(words.contents, { hyperlink: true, ...levels, beginDirty: false }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}
