import type { Affiliation } from '../domain/affiliation.ts';
import type { Duty, Rank, RoleCategory } from '../domain/group.ts';
import type { MunicipalityId } from '../domain/municipality/municipality.ts';
import type { Language, SeatCount } from '../domain/plan.ts';

/** How sure a proposal is. `guess`: a person should look before it is taken. */
export const confidences = ['certain', 'likely', 'guess'] as const;
export type Confidence = (typeof confidences)[number];

/** Why something is proposed, for a screen to say in its own words (SPEC I4). */
export const reasonKinds = [
  // Themes
  'themeNumber',
  'themeTitle',
  'section',
  'questionsOfTheme',
  'otherTheme',
  'onlyTheme',
  'firstTheme',
  // Groups
  'groupName',
  'groupColumn',
  'placesAsName',
  'author',
  'unnamed',
  'sameGroup',
  'sameWords',
  // Venues
  'venueNamed',
  'venueColumn',
  'digitalRoom',
  'noVenue',
  // What a post is
  'instructions',
  'answers',
  'empty',
  // Questions
  'questionNumber',
  'questionWords',
  'questionColumn',
  'underHeading',
  'onlyQuestion',
  'firstQuestion',
  // Other uses of a line
  'title',
  'participants',
  'notUnderstood',
  'subpointMark',
  // Priorities
  'priorityMark',
  'priorityColumn',
  'rankTaken',
  // Participants
  'registerName',
  'formerName',
  'nearName',
  'namesakes',
  'organisationNamed',
  // Letters
  'wordList',
  'wordElsewhere',
  /** A person has decided. */
  'chosen',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export interface Reason {
  readonly kind: ReasonKind;
  /** The words it rests on, as they were written; '' where it rests on none. */
  readonly words: string;
}

export interface Proposal<Value> {
  readonly value: Value;
  readonly confidence: Confidence;
  readonly reason: Reason;
}

/**
 * A table understood as a seminar, for a person to confirm or correct (`correctDraft`) before one is made of it (`contentOfDraft`).
 * Ids hold within one draft.
 */
export interface ImportDraft {
  readonly title: string;
  readonly languages: readonly Language[];
  readonly venues: readonly DraftVenue[];
  readonly themes: readonly DraftTheme[];
  readonly groups: readonly DraftGroup[];
  /** One for each row with words, in the order of the table. */
  readonly posts: readonly DraftPost[];
}

export interface DraftVenue {
  readonly id: string;
  readonly name: string;
}

export interface DraftTheme {
  readonly id: string;
  readonly title: string;
  readonly introduction: string;
  readonly instructions: string;
  readonly questions: readonly DraftQuestion[];
}

export interface DraftQuestion {
  readonly id: string;
  readonly text: string;
  readonly seats: SeatCount;
}

/** A group may have several posts; one without posts is left out. */
export interface DraftGroup {
  readonly id: string;
  readonly name: string;
  readonly venue: Proposal<string | null>;
}

export interface DraftPost {
  readonly id: string;
  /** Of the table, counted from 0. */
  readonly row: number;
  /** What stands over it, for a list of posts; may be ''. */
  readonly heading: string;
  /** All that was written in it, cell by cell, in plain text. */
  readonly written: string;
  /** `instructions`: the organiser's words, which became themes and questions and are no group's. */
  readonly kind: Proposal<'answers' | 'instructions' | 'leftOut'>;
  /** Null for a post that is not about one theme. */
  readonly theme: Proposal<string | null>;
  readonly group: Proposal<string>;
  /** A post whose words stand here again. Both come in, unless a person leaves one out. */
  readonly duplicateOf: Proposal<string> | null;
  readonly members: readonly DraftMember[];
  readonly lines: readonly DraftLine[];
}

export interface DraftMember {
  readonly id: string;
  /** The words it was read from. */
  readonly written: string;
  readonly affiliation: Proposal<Affiliation | null>;
  /** Municipalities it may be, when it is not certain; never none for a guess. */
  readonly candidates: readonly MunicipalityId[];
  readonly role: RoleCategory | null;
  readonly duties: readonly Duty[];
  readonly name: string;
  readonly isLeftOut: boolean;
}

/** A paragraph or a point of a list, in the order of the post. */
export interface DraftLine {
  readonly id: string;
  /** Without its bullet, its number and its mark of priority; repairs not made. `textOfLine` gives what will stand. */
  readonly text: string;
  /** "(Pri 1)", as it was written; '' when there is none. */
  readonly mark: string;
  /** Whether the mark stood before the text. */
  readonly isMarkFirst: boolean;
  readonly use: Proposal<LineUse>;
  readonly rank: Proposal<Rank> | null;
  readonly repairs: readonly DraftRepair[];
}

export type LineUse =
  | { readonly kind: 'point'; readonly question: string }
  /** Of the nearest point above it; where a note stands there instead, it is a note too. */
  | { readonly kind: 'subpoint' }
  | { readonly kind: 'note' }
  /** It says which question, theme or group follows; words that stand nowhere else are kept as a note. */
  | { readonly kind: 'heading' }
  /** It says who took part, the same. */
  | { readonly kind: 'members' }
  /** It went into the theme. */
  | { readonly kind: 'plan' }
  /** A person has said so; this alone leaves words out. */
  | { readonly kind: 'leftOut' };

/** A word that seems to have lost letters. */
export interface DraftRepair {
  readonly id: string;
  readonly written: string;
  readonly proposed: string;
  /** Where the word begins in the line's text. */
  readonly at: number;
  readonly reason: Reason;
  /** Nothing is repaired before a person has accepted it. */
  readonly isAccepted: boolean;
}
