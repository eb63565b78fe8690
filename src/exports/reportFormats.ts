import type { ReportFormat } from './reportFormat.ts';

/** The formats, in the order in which they are offered. */
export const formatNames = ['word', 'excel', 'csv', 'markdown', 'json', 'decidim'] as const;
export type FormatName = (typeof formatNames)[number];

/** Fetches a format; rejects when it is neither stored nor reachable. */
export function loadFormat(name: FormatName): Promise<ReportFormat> {
  return formats[name]();
}

const formats: Record<FormatName, () => Promise<ReportFormat>> = {
  word: async () => (await import('./word/wordFormat.ts')).wordFormat,
  excel: async () => (await import('./tables/excelFormat.ts')).excelFormat,
  csv: async () => (await import('./tables/csvFormat.ts')).csvFormat,
  markdown: async () => (await import('./text/markdownFormat.ts')).markdownFormat,
  json: async () => (await import('./json/jsonFormat.ts')).jsonFormat,
  decidim: async () => (await import('./tables/decidimFormat.ts')).decidimFormat,
};
