import { create } from 'zustand';
import type { ImportDraft } from '../../imports/importDraft.ts';
import type { ReadImport } from '../../imports/read/readImport.ts';

/** Something a person did to the draft, in words, and how it was before. */
export interface ImportStep {
  readonly words: string;
  readonly before: Pick<ImportWork, 'draft' | 'looked'>;
}

/** A draft that is being looked at. */
export interface ImportWork {
  readonly draft: ImportDraft;
  /** Sheets or files with words that were not read. */
  readonly notRead: readonly string[];
  /** Posts that a person has said are right. */
  readonly looked: ReadonlySet<string>;
  readonly steps: readonly ImportStep[];
}

/** What is brought in, for as long as the page stands: whoever goes to another screen finds it again. */
interface ImportDesk {
  /** A file or a text that was read, and is not yet understood. */
  readonly given: ReadImport | null;
  readonly work: ImportWork | null;
}

const empty: ImportDesk = { given: null, work: null };

export const useImportDesk = create<ImportDesk>(() => empty);

/** Lays something that was read on the desk; what lay there is gone. */
export function giveImport(given: ReadImport): void {
  useImportDesk.setState({ given, work: null });
}

export function clearImport(): void {
  useImportDesk.setState(empty);
}
