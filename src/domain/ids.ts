/**
 * Names of things. Every kind of thing has its own id type, so that a point's id can never be
 * handed to something that wants a group's. Ids are opaque text, made by the
 * caller (see `DocumentContext.newId`), never read for meaning.
 */
declare const kindOfId: unique symbol;

type Id<Kind extends string> = string & { readonly [kindOfId]: Kind };

export type SeminarId = Id<'seminar'>;
export type DeviceId = Id<'device'>;
export type VenueId = Id<'venue'>;
export type ThemeId = Id<'theme'>;
export type QuestionId = Id<'question'>;
export type AddresseeId = Id<'addressee'>;
export type GroupId = Id<'group'>;
export type MemberId = Id<'member'>;
export type PointId = Id<'point'>;
export type NoteId = Id<'note'>;
export type MessageId = Id<'message'>;
export type TimerId = Id<'timer'>;
/** Names the clock of a device for one visit: ms that pass evenly, though they may be hours wrong. */
export type ClockId = Id<'clock'>;
export type ClusterId = Id<'cluster'>;
export type BallotId = Id<'ballot'>;
/** Who votes: a device, or a group (its id) where each group has one vote. */
export type VoterId = Id<'voter'>;
export type DecisionId = Id<'decision'>;

/** Any of the ids above. */
export type AnyId =
  | SeminarId
  | DeviceId
  | VenueId
  | ThemeId
  | QuestionId
  | AddresseeId
  | GroupId
  | MemberId
  | PointId
  | NoteId
  | MessageId
  | TimerId
  | ClockId
  | ClusterId
  | BallotId
  | VoterId
  | DecisionId;

/** Takes text from a border (the store, an address, a document) as an id of the wanted kind: the one place where it becomes one. */
export function toId<Kind extends AnyId>(text: string): Kind {
  return text as Kind;
}
