import * as v from 'valibot';
import type { SeminarTemplate } from '../domain/template.ts';

/**
 * A template as a file that can be sent to anybody: JSON, with no keys and nothing that anybody has answered.
 * `langbordTemplate` is the version; fields are added within it, and a higher one needs a newer app.
 */
const version = 1;

/** Longer files are no templates: themes with the longest texts fit by the hundred. */
const longestFile = 4_000_000;

/** As long as a document shows (D1 of src/document); long texts are cut where they are put in (D10). */
const line = v.pipe(v.string(), v.maxLength(1_000));
const question = v.object({
  text: v.pipe(v.string(), v.maxLength(2_000)),
  seats: v.picklist([0, 1, 2, 3]),
});
const theme = v.object({
  title: line,
  introduction: v.string(),
  instructions: v.string(),
  minutes: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1_440))),
  questions: v.array(question),
});
const templateFile = v.object({
  langbordTemplate: v.literal(version),
  title: line,
  themes: v.array(theme),
  addressees: v.array(line),
});
const anyVersion = v.object({ langbordTemplate: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What a file turned out to be. `foreign`: no template; `newer`: one of a newer app; `damaged`: not whole. */
export type OpenedTemplate =
  | { readonly ok: true; readonly template: SeminarTemplate }
  | { readonly ok: false; readonly problem: 'foreign' | 'newer' | 'damaged' };

export function encodeTemplateFile({ title, themes, addressees }: SeminarTemplate): string {
  return `${JSON.stringify({ langbordTemplate: version, title, themes, addressees }, null, 2)}\n`;
}

/** Never throws; `text` is the whole file. Fields it does not know are left out. */
export function readTemplateFile(text: string): OpenedTemplate {
  const content = text.length > longestFile ? undefined : parse(text);
  const head = v.safeParse(anyVersion, content);
  if (!head.success) return { ok: false, problem: 'foreign' };
  if (head.output.langbordTemplate > version) return { ok: false, problem: 'newer' };
  const parsed = v.safeParse(templateFile, content);
  if (!parsed.success) return { ok: false, problem: 'damaged' };
  const { langbordTemplate: _, ...template } = parsed.output;
  return { ok: true, template };
}

function parse(text: string): unknown {
  try {
    // Some editors put a mark in front that JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
