import type { Rank } from '../../domain/group.ts';
import type { MunicipalityId } from '../../domain/municipality/municipality.ts';
import type { Language } from '../../domain/plan.ts';

/**
 * A report as a document: what the screen, Word and Markdown each show in their own way. All words are there already.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5; readonly runs: readonly Run[] }
  /** `label` stands over what follows it. */
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly look?: 'soft' | 'note' | 'label' }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | TableBlock
  /** The three seats, with what sits in them. */
  | { readonly kind: 'seats'; readonly seats: readonly { readonly rank: Rank; readonly runs: readonly Run[] }[] }
  | {
      readonly kind: 'map';
      readonly heard: readonly MunicipalityId[];
      readonly missing: readonly MunicipalityId[];
      /** Says what the picture shows. */
      readonly alternative: string;
      /** What its signs mean, for forms in which the picture does not say so itself. */
      readonly key: string;
    };

export interface TableBlock {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Rows of cells. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableColumn {
  readonly title: string;
  /** Share of the width. */
  readonly share: number;
  readonly isNumber?: boolean;
  /** Names the row. */
  readonly isName?: boolean;
  /** Holds the number of a seat. */
  readonly isSeat?: boolean;
}

/** Lines under each other. */
export type Cell = readonly (readonly Run[])[];

export interface ListItem {
  readonly runs: readonly Run[];
  readonly items: readonly (readonly Run[])[];
}

/** A stretch of words in one language and one look; lines are parted by \n. */
export interface Run {
  readonly text: string;
  /** Where it is not the language of the report. */
  readonly language?: Language;
  readonly isStrong?: boolean;
  readonly isSoft?: boolean;
}
