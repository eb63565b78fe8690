/** What the front page says of a seminar without opening it. */
export interface SeminarSummary {
  readonly title: string;
  /** YYYY-MM-DD or ''. */
  readonly date: string;
  readonly organiser: string;
  readonly venues: number;
  /** The group this device writes for, as people call it; '' for none. */
  readonly group: string;
  /** State of each theme in the device's own group, one glyph a question. */
  readonly themes: readonly ThemeSummary[];
  /** Points of the device's own group. */
  readonly points: number;
}

export interface ThemeSummary {
  readonly title: string;
  readonly state: 'nothing' | 'draft' | 'handedIn';
  readonly questions: readonly ('nothing' | 'draft' | 'handedIn' | 'together' | 'skipped')[];
}

export const emptySummary: SeminarSummary = {
  title: '',
  date: '',
  organiser: '',
  venues: 0,
  group: '',
  themes: [],
  points: 0,
};
