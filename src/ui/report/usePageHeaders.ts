import { useEffect } from 'react';
import type { ReportWords } from '../../i18n/loadReportWords.ts';

/**
 * Prints the seminar's name over every page but the first and the number of the page under it, in browsers that can; others
 * print headers of their own.
 */
export function usePageHeaders(title: string, { page, of }: ReportWords): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const font = 'font: 9pt var(--lb-font, sans-serif); color: #5c5e5b;';
    sheet.replaceSync(`
      @page report {
        @top-left { ${font} content: ${quoted(title)}; }
        @bottom-right { ${font} content: ${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages); }
      }
      @page report:first { @top-left { content: none; } }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [title, page, of]);
}

/** A string of CSS that says the words and nothing more. */
function quoted(words: string): string {
  return `"${[...words].map((letter) => (/[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `)).join('')}"`;
}
