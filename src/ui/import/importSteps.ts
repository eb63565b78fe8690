import { correctDraft } from '../../imports/correctDraft.ts';
import type { DraftCorrection } from '../../imports/draftCorrection.ts';
import type { ImportDraft } from '../../imports/importDraft.ts';
import { type ImportWork, useImportDesk } from './importDesk.ts';

/** Begins to look at a draft. */
export function beginWork(draft: ImportDraft, notRead: readonly string[]): void {
  useImportDesk.setState({ given: null, work: { draft, notRead, looked: new Set(), steps: [] } });
}

/** Makes corrections as one step, which `words` name; those that change nothing make none. */
export function correct(words: string, corrections: readonly DraftCorrection[]): void {
  change(words, ({ draft }) => ({ draft: corrections.reduce(correctDraft, draft) }));
}

/** Says of a post that it is right as it stands. */
export function markLooked(words: string, post: string): void {
  change(words, ({ looked }) => ({ looked: new Set([...looked, post]) }));
}

export function undoStep(): void {
  const { work } = useImportDesk.getState();
  const last = work?.steps.at(-1);
  if (work && last) useImportDesk.setState({ work: { ...work, ...last.before, steps: work.steps.slice(0, -1) } });
}

function change(words: string, to: (work: ImportWork) => Partial<Pick<ImportWork, 'draft' | 'looked'>>): void {
  const { work } = useImportDesk.getState();
  if (!work) return;
  const { draft, looked } = work;
  const next = { ...work, ...to(work) };
  if (next.draft === draft && next.looked === looked) return;
  const step = { words, before: { draft, looked } };
  useImportDesk.setState({ work: { ...next, steps: [...work.steps, step] } });
}
