import type { Affiliation } from './affiliation.ts';
import type { AnswerStatus, Duty, HandIn, Rank, RoleCategory } from './group.ts';
import type { Plan, Question, Theme } from './plan.ts';

/**
 * All that a seminar holds, free of its keys and ids, as it can be told in a file and made a seminar of again: the plan, and
 * the groups with what they wrote. Things are named by their place ("q3" is the third question), for use inside one
 * content only.
 */
export interface SeminarContent
  extends Pick<Plan, 'title' | 'date' | 'organiser' | 'contact' | 'languages' | 'invited'> {
  /** Left out where nobody has said which municipalities are small. */
  readonly small?: Plan['small'] | undefined;
  readonly venues: readonly ContentName[];
  readonly addressees: readonly ContentName[];
  readonly themes: readonly ContentTheme[];
  /** Taken out of the plan after somebody had answered. */
  readonly removedQuestions: readonly ContentQuestion[];
  readonly groups: readonly ContentGroup[];
  /** What the plenary has gathered, question by question, in order. */
  readonly clusters: readonly ContentCluster[];
  readonly choices: readonly ContentChoice[];
  readonly decisions: readonly ContentDecision[];
  /** What closed votes came to; absent for none. */
  readonly ballots?: readonly ContentBallot[];
}

export interface ContentName {
  readonly id: string;
  readonly name: string;
}

export interface ContentTheme extends Omit<Theme, 'id' | 'questions'> {
  readonly id: string;
  readonly questions: readonly ContentQuestion[];
}

export interface ContentQuestion extends Omit<Question, 'id'> {
  readonly id: string;
}

export interface ContentGroup {
  readonly id: string;
  readonly name: string;
  readonly venue: string | null;
  readonly members: readonly ContentMember[];
  readonly handIns: readonly (HandIn & { readonly theme: string })[];
  readonly answers: readonly ContentAnswer[];
  /** What stands under no question, line by line. */
  readonly note?: string;
}

export interface ContentMember {
  readonly affiliation: Affiliation | null;
  readonly role: RoleCategory | null;
  readonly name: string;
  readonly duties: readonly Duty[];
}

export interface ContentAnswer {
  readonly question: string;
  readonly status: AnswerStatus['kind'];
  /** The question it was answered together with; null for other states, and for one that is not in the content. */
  readonly with: string | null;
  readonly points: readonly ContentPoint[];
}

export interface ContentPoint extends ContentSubpoint {
  /** The seat it sits in. */
  readonly rank: Rank | null;
  readonly isRankEntered: boolean;
  readonly subpoints: readonly ContentSubpoint[];
}

export interface ContentSubpoint {
  readonly id: string;
  readonly text: string;
  readonly addressee: string | null;
  /** A facilitator wrote it for the group. */
  readonly isEntered: boolean;
}

export interface ContentCluster {
  readonly id: string;
  readonly question: string;
  readonly title: string;
  /** The points in it. */
  readonly points: readonly string[];
}

/** What the room put first, second and third: at a venue, or with null in the whole seminar. */
export interface ContentChoice {
  readonly question: string;
  readonly venue: string | null;
  readonly seats: readonly [string | null, string | null, string | null];
}

export interface ContentDecision {
  readonly text: string;
  readonly who: string;
  readonly by: string;
  readonly addressee: string | null;
  readonly question: string | null;
  readonly cluster: string | null;
}

/** A closed vote, at a venue or with null in the whole seminar: its figures, and nothing of who voted what. */
export interface ContentBallot {
  readonly question: string;
  readonly venue: string | null;
  readonly votedBy: 'group' | 'device';
  readonly voters: number;
  /** Clusters that somebody chose. `points`: first choices count 3, second 2, third 1. */
  readonly counts: readonly { readonly cluster: string; readonly points: number; readonly firstChoices: number }[];
}
