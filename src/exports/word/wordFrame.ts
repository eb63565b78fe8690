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

/**
 * The table of contents, filled in with links to the headings and, by `estimatePageNumbers`, with their pages. Word does not ask
 * whoever opens the file whether it may count them, and can be told to count again.
 */
export function contentsOf(words: ReportWords): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({
      spacing: { before: 300, after: 100 },
      keepNext: true,
      children: [new TextRun({ text: words.contents, bold: true, size: 26 })],
    }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '2-3' }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}
