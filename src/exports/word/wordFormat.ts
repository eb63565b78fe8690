import { Document, Packer } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { reportBlocks } from '../document/reportBlocks.ts';
import { plainCharacters } from '../plainCharacters.ts';
import type { ReportFormat } from '../reportFormat.ts';
import { wordBlocks } from './wordBlocks.ts';
import { contentsOf, footerOf, headerOf } from './wordFrame.ts';
import { wordLanguage, wordNumbering, wordStyles } from './wordStyles.ts';

const mm = 56.7;

/** A Word document that can be sent on as it is: real headings, lists and tables, a table of contents, page headers. */
export const wordFormat: ReportFormat = {
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  hasPicture: true,
  async write(context, picture) {
    const { report, words, language, messages } = context;
    const title = plainCharacters(report.title) || messages.prepare.untitled;
    const blocks = reportBlocks(context);
    // The title and the lines under it; the contents come before the first heading of a part.
    const body = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
    const document = new Document({
      title,
      creator: plainCharacters(report.organiser) || messages.app.name,
      description: words.name,
      styles: wordStyles(language),
      numbering: wordNumbering,
      pageNumbers: estimatePageNumbers,
      sections: [
        {
          properties: {
            page: {
              size: { width: Math.round(210 * mm), height: Math.round(297 * mm) },
              margin: {
                top: 25 * mm,
                bottom: 22 * mm,
                left: 22 * mm,
                right: 22 * mm,
                header: 12 * mm,
                footer: 10 * mm,
              },
            },
            titlePage: true,
          },
          headers: { default: headerOf(title) },
          footers: { default: footerOf(words), first: footerOf(words) },
          children: [
            ...wordBlocks(blocks.slice(0, body), picture, wordLanguage(language)),
            ...contentsOf(words),
            ...wordBlocks(blocks.slice(body), picture, wordLanguage(language)),
          ],
        },
      ],
    });
    return new Uint8Array(await Packer.toArrayBuffer(document));
  },
};
