import * as v from 'valibot';

/** What the front page says of a seminar without opening it. */
export interface SeminarSummary {
  readonly title: string;
  /** YYYY-MM-DD or ''. */
  readonly date: string;
  readonly organiser: string;
  /** As in the plan: YYYY-MM-DD or ''. */
  readonly keepUntil: string;
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

const progress = ['nothing', 'draft', 'handedIn'] as const;
const summarySchema = v.object({
  title: v.string(),
  date: v.string(),
  organiser: v.string(),
  keepUntil: v.optional(v.string(), ''),
  venues: v.number(),
  group: v.string(),
  themes: v.array(
    v.object({
      title: v.string(),
      state: v.picklist(progress),
      questions: v.array(v.picklist([...progress, 'together', 'skipped'])),
    }),
  ),
  points: v.number(),
});

export const emptySummary: SeminarSummary = {
  title: '',
  date: '',
  organiser: '',
  keepUntil: '',
  venues: 0,
  group: '',
  themes: [],
  points: 0,
};

/** A summary out of its JSON; null for one that another version of the app wrote differently. */
export function readSummary(json: string): SeminarSummary | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), summarySchema), json);
  return parsed.success ? parsed.output : null;
}
