import type { Affiliation } from '../affiliation.ts';
import type { AnswerState } from '../answerState.ts';
import type { AnswerStatus, Duty, HandIn, Rank, RoleCategory } from '../group.ts';
import type {
  AddresseeId,
  ClusterId,
  DecisionId,
  GroupId,
  MemberId,
  PointId,
  QuestionId,
  ThemeId,
  VenueId,
} from '../ids.ts';
import type { MunicipalityId } from '../municipality/municipality.ts';
import type { Addressee, Plan, Question, Theme, Venue } from '../plan.ts';
import type { VotedCluster } from '../plenary/countVotes.ts';
import type { RankingColumn, RankingFigures } from '../plenary/rankClusters.ts';

/** What a report is about: the whole seminar, or one part of it. */
export type ReportCut =
  | { readonly kind: 'all' }
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'question'; readonly question: QuestionId }
  | { readonly kind: 'venue'; readonly venue: VenueId }
  | { readonly kind: 'addressee'; readonly addressee: AddresseeId }
  /** What was said at the tables where somebody from there sat. */
  | { readonly kind: 'municipality'; readonly municipality: MunicipalityId };

export interface ReportChoices {
  readonly cut: ReportCut;
  /** Without names of persons, and with groups by number. Names that stand in the words of points stay. */
  readonly isAnonymous: boolean;
  /** Whether the points that stand behind a cluster are told beside it. */
  readonly hasOriginals: boolean;
}

/** A seminar as one document to hand on, whatever its form: the screen and every file say what stands here. */
export interface Report extends Pick<Plan, 'title' | 'date' | 'organiser' | 'languages' | 'invited' | 'small'> {
  readonly choices: ReportChoices;
  /** '' in an anonymous report: it names somebody to ask. */
  readonly contact: string;
  /** Those of the plan, whatever the cut. */
  readonly venues: readonly Venue[];
  readonly addressees: readonly Addressee[];
  /** The groups of the cut, venue by venue. */
  readonly groups: readonly ReportGroup[];
  readonly themes: readonly ReportTheme[];
  /** Questions that have left the plan, with what was answered to them. */
  readonly removed: readonly ReportQuestion[];
  /** What was agreed, as far as it is about what the report is about. */
  readonly decisions: readonly ReportDecision[];
  /** In the order of ids: those that are invited or here. */
  readonly municipalities: readonly ReportMunicipality[];
}

export interface ReportGroup {
  readonly id: GroupId;
  /** From 1, in the order of the whole seminar: the same in every cut. */
  readonly number: number;
  /** '' for a group without a name, and in an anonymous report. */
  readonly name: string;
  readonly venue: Venue | null;
  /** Each once, in the order in which their people stand at the table. */
  readonly municipalities: readonly MunicipalityId[];
  readonly members: readonly ReportMember[];
  readonly handIns: ReadonlyMap<ThemeId, HandIn>;
  /** What stands under no question; never part of an anonymised report, since it may name persons. */
  readonly note?: string;
}

export interface ReportMember {
  readonly id: MemberId;
  readonly affiliation: Affiliation | null;
  readonly role: RoleCategory | null;
  readonly name: string;
  readonly duties: readonly Duty[];
}

export interface ReportTheme extends Omit<Theme, 'questions'> {
  readonly number: number;
  readonly questions: readonly ReportQuestion[];
}

export interface ReportQuestion extends Question {
  /** Its theme's number and its own: "2.1"; '' for a question that has left the plan. */
  readonly number: string;
  /** One for each group of the cut, also those that have answered nothing. */
  readonly answers: readonly ReportAnswer[];
  /** What the plenary made of the answers; null while nothing is gathered, and where the cut is no part of the room. */
  readonly gathering: ReportGathering | null;
}

/** The clusters of a question, ranked, with what the room itself put first. */
export interface ReportGathering {
  /** The figure that ranks them. */
  readonly by: RankingColumn;
  /** Best first; also those that nobody's point is in now, which have no place. */
  readonly clusters: readonly ReportCluster[];
  /** The room's own 1–3: of the whole seminar (`venue` null) and of venues, where somebody has chosen. */
  readonly choices: readonly RoomChoice[];
  /** Votes that have been closed, in the same places. */
  readonly ballots: readonly ReportBallot[];
  readonly minorities: readonly ReportMinority[];
}

export interface ReportCluster {
  readonly id: ClusterId;
  readonly title: string;
  readonly figures: RankingFigures;
  /** Null for a cluster with no points. */
  readonly place: number | null;
  readonly isTied: boolean;
  readonly points: readonly { readonly group: ReportGroup; readonly point: ReportPoint }[];
}

export interface RoomChoice {
  readonly venue: Venue | null;
  /** Null is a free seat. */
  readonly seats: readonly [ReportCluster | null, ReportCluster | null, ReportCluster | null];
}

export interface ReportBallot {
  readonly venue: Venue | null;
  readonly voters: number;
  readonly votedBy: 'group' | 'device';
  /** Clusters that somebody chose, most points first. */
  readonly rows: readonly (Omit<VotedCluster, 'cluster'> & { readonly cluster: ReportCluster })[];
}

/** A first choice of so few that it would vanish in a sum. */
export interface ReportMinority {
  /** The cluster's title, or the point's words. */
  readonly words: string;
  /** At the tables that put it first; none when those groups have not said who they are. */
  readonly municipalities: readonly MunicipalityId[];
  readonly groups: readonly ReportGroup[];
  /** All of these municipalities count as small. */
  readonly isOfSmall: boolean;
}

export interface ReportDecision {
  readonly id: DecisionId;
  readonly text: string;
  /** '' in an anonymous report: it may name a person. */
  readonly who: string;
  /** YYYY-MM-DD, or ''. */
  readonly by: string;
  readonly addressee: Addressee | null;
  /** Null for one that stands by itself, or whose question is not in the report. */
  readonly question: QuestionId | null;
  readonly cluster: ClusterId | null;
}

export interface ReportAnswer {
  readonly group: ReportGroup;
  readonly state: AnswerState;
  readonly status: AnswerStatus;
  /** The points of the cut that have words, in their order. */
  readonly points: readonly ReportPoint[];
}

export interface ReportPoint {
  readonly id: PointId;
  readonly text: string;
  readonly addressee: Addressee | null;
  /** The seat it sits in; null for none. */
  readonly rank: Rank | null;
  /** A facilitator has written it for the group. */
  readonly isEntered: boolean;
  readonly isRankEntered: boolean;
  readonly subpoints: readonly ReportSubpoint[];
}

export type ReportSubpoint = Pick<ReportPoint, 'id' | 'text' | 'addressee' | 'isEntered'>;

export interface ReportMunicipality {
  readonly id: MunicipalityId;
  readonly isInvited: boolean;
  /**
   * `heard`: somebody from there sat in a group that has words in this report; `silent`: somebody was there; `absent`:
   * invited, and nobody came.
   */
  readonly state: 'heard' | 'silent' | 'absent';
  /** The questions of this report it was heard on, in their order. */
  readonly heardOn: readonly QuestionId[];
}
