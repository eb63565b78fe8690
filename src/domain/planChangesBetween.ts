import type { AddresseeId, GroupId, QuestionId, ThemeId, VenueId } from './ids.ts';
import { isUnchanged, type ListChanges, type ListItem, listChanges } from './listChanges.ts';
import type { Plan } from './plan.ts';

/** What has become of a plan between two moments, coarsely: which parts, not what in them. */
export interface PlanChanges {
  /** Title, date, organiser, contact, how long it is kept, the languages offered, who is invited, or who counts as small. */
  readonly isAboutChanged: boolean;
  readonly venues: ListChanges<VenueId>;
  readonly themes: ListChanges<ThemeId>;
  readonly questions: ListChanges<QuestionId>;
  readonly addressees: ListChanges<AddresseeId>;
  readonly groups: ListChanges<GroupId>;
  /** Groups that have become part of another, of another than before, or stand by themselves again. */
  readonly merges: readonly GroupId[];
}

/** Null when people would see no difference. */
export function planChangesBetween(before: Plan, after: Plan): PlanChanges | null {
  const about = (plan: Plan) =>
    contentOf([
      plan.title,
      plan.date,
      plan.organiser,
      plan.contact,
      plan.keepUntil,
      plan.languages,
      plan.invited,
      plan.small,
    ]);
  const merged = [...new Set([...before.mergedInto.keys(), ...after.mergedInto.keys()])].sort();
  const changes: PlanChanges = {
    isAboutChanged: about(before) !== about(after),
    venues: listChanges(itemsOf(before.venues), itemsOf(after.venues)),
    themes: listChanges(themeItems(before), themeItems(after)),
    questions: listChanges(questionItems(before), questionItems(after)),
    addressees: listChanges(itemsOf(before.addressees), itemsOf(after.addressees)),
    groups: listChanges(itemsOf(before.groups), itemsOf(after.groups)),
    merges: merged.filter((group) => before.mergedInto.get(group) !== after.mergedInto.get(group)),
  };
  const { isAboutChanged, merges, ...lists } = changes;
  return !isAboutChanged && merges.length === 0 && Object.values(lists).every(isUnchanged) ? null : changes;
}

function itemsOf<Id extends string>(named: readonly { readonly id: Id }[]): readonly ListItem<Id>[] {
  return named.map((item) => ({ id: item.id, place: '', content: contentOf(item) }));
}

function themeItems({ themes }: Plan): readonly ListItem<ThemeId>[] {
  return themes.map(({ questions, ...theme }) => ({ id: theme.id, place: '', content: contentOf(theme) }));
}

function questionItems({ themes }: Plan): readonly ListItem<QuestionId>[] {
  return themes.flatMap((theme) =>
    theme.questions.map((question) => ({ id: question.id, place: theme.id, content: contentOf(question) })),
  );
}

/** The parts of a snapshot are plain, and always in the same order. */
function contentOf(part: unknown): string {
  return JSON.stringify(part);
}
