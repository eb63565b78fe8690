import type { Rank } from '../domain/group.ts';
import type { MunicipalityId } from '../domain/municipality/municipality.ts';
import type { SeatCount } from '../domain/plan.ts';

/** What a person says of a draft. `correctDraft` applies it; one that names what is not there changes nothing. */
export type DraftCorrection =
  | { readonly kind: 'setTitle'; readonly title: string }
  | { readonly kind: 'addTheme'; readonly title: string }
  | { readonly kind: 'renameTheme'; readonly theme: string; readonly title: string }
  | { readonly kind: 'addQuestion'; readonly theme: string; readonly text: string }
  | { readonly kind: 'setQuestion'; readonly question: string; readonly text: string }
  | { readonly kind: 'setSeats'; readonly question: string; readonly seats: SeatCount }
  | { readonly kind: 'renameGroup'; readonly group: string; readonly name: string }
  | { readonly kind: 'setVenue'; readonly group: string; readonly venue: string | null }
  /** Sets a venue that the draft has not had. */
  | { readonly kind: 'newVenue'; readonly group: string; readonly name: string }
  | { readonly kind: 'renameVenue'; readonly venue: string; readonly name: string }
  /** Its points go to the question with the same number there, or to the last one. */
  | { readonly kind: 'setTheme'; readonly post: string; readonly theme: string }
  /** Joins the post to a group, or, with null, makes a group of it alone. */
  | { readonly kind: 'setGroup'; readonly post: string; readonly group: string | null }
  | { readonly kind: 'setKind'; readonly post: string; readonly to: 'answers' | 'leftOut' }
  /** Moves a line, with its sub-points, to a question: whatever it was, it is a point there. */
  | { readonly kind: 'setQuestionOf'; readonly line: string; readonly question: string }
  | { readonly kind: 'setUse'; readonly line: string; readonly to: 'subpoint' | 'note' | 'leftOut' }
  /** A rank that another point of the group has under the question is taken from it. */
  | { readonly kind: 'setRank'; readonly line: string; readonly rank: Rank | null }
  | { readonly kind: 'setRepair'; readonly repair: string; readonly isAccepted: boolean }
  /** Every repair of the same word in the draft. */
  | { readonly kind: 'setRepairs'; readonly written: string; readonly isAccepted: boolean }
  | { readonly kind: 'setMunicipality'; readonly member: string; readonly municipality: MunicipalityId }
  | { readonly kind: 'addMember'; readonly post: string; readonly municipality: MunicipalityId }
  | { readonly kind: 'setMember'; readonly member: string; readonly isLeftOut: boolean };
