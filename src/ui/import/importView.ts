import type { Doubt } from '../../imports/doubtsOf.ts';
import type { DraftPost, ImportDraft } from '../../imports/importDraft.ts';

/** The draft as it is looked at. */
export interface ImportView {
  readonly draft: ImportDraft;
  /** By post. */
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
  /** Posts with doubts that nobody has said are right. */
  readonly doubtful: readonly DraftPost[];
  readonly looked: ReadonlySet<string>;
}
