import * as v from 'valibot';
import type { SeminarContent } from '../../domain/seminarContent.ts';
import { seminarContent, seminarFileHead, seminarFileVersion } from './seminarFile.ts';

/** What a file turned out to be. `foreign`: no seminar; `newer`: one of a newer app; `damaged`: not whole; `tooLong`. */
export type OpenedSeminarFile =
  | { readonly ok: true; readonly content: SeminarContent }
  | { readonly ok: false; readonly problem: 'foreign' | 'newer' | 'damaged' | 'tooLong' };

/** Letters. A whole national seminar is some hundred thousand. */
const longestFile = 50_000_000;
/** More of anything is no seminar that people have held, and would not come to an end. */
const mostPoints = 50_000;

/** Reads the text of a JSON file that a report was saved as. Never throws; fields it does not know are left out. */
export function readSeminarFile(text: string): OpenedSeminarFile {
  if (text.length > longestFile) return { ok: false, problem: 'tooLong' };
  const content = parse(text);
  const head = v.safeParse(seminarFileHead, content);
  if (!head.success) return { ok: false, problem: 'foreign' };
  if (head.output.langbordSeminar > seminarFileVersion) return { ok: false, problem: 'newer' };
  const parsed = v.safeParse(seminarContent, content);
  if (!parsed.success) return { ok: false, problem: 'damaged' };
  return countPoints(parsed.output) > mostPoints
    ? { ok: false, problem: 'tooLong' }
    : { ok: true, content: parsed.output };
}

function countPoints({ groups }: SeminarContent): number {
  const answers = groups.flatMap((group) => group.answers);
  return answers.flatMap(({ points }) => points).reduce((sum, { subpoints }) => sum + 1 + subpoints.length, 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
