import { changed, choose, freeId } from './changedList.ts';
import type { DraftCorrection } from './draftCorrection.ts';
import type { DraftGroup, ImportDraft } from './importDraft.ts';

type GroupCorrection = Extract<
  DraftCorrection,
  { readonly kind: 'renameGroup' | 'setVenue' | 'newVenue' | 'renameVenue' }
>;

/** Names of groups, and where they sat. */
export function correctGroup(draft: ImportDraft, correction: GroupCorrection): ImportDraft {
  switch (correction.kind) {
    case 'renameGroup':
      return withGroup(draft, correction.group, (group) =>
        group.name === correction.name ? group : { ...group, name: correction.name },
      );
    case 'setVenue': {
      const isKnown = correction.venue === null || draft.venues.some(({ id }) => id === correction.venue);
      return isKnown ? withGroup(draft, correction.group, (group) => seated(group, correction.venue)) : draft;
    }
    case 'newVenue': {
      const id = freeId('venue', draft.venues);
      const next = withGroup(draft, correction.group, (group) => seated(group, id));
      return next === draft ? draft : { ...next, venues: [...draft.venues, { id, name: correction.name }] };
    }
    case 'renameVenue': {
      const { venue, name } = correction;
      const venues = changed(draft.venues, (each) =>
        each.id === venue && each.name !== name ? { ...each, name } : each,
      );
      return venues === draft.venues ? draft : { ...draft, venues };
    }
  }
}

function seated(group: DraftGroup, venue: string | null): DraftGroup {
  const isSame = group.venue.value === venue && group.venue.reason.kind === 'chosen';
  return isSame ? group : { ...group, venue: choose(venue) };
}

function withGroup(draft: ImportDraft, id: string, change: (group: DraftGroup) => DraftGroup): ImportDraft {
  const groups = changed(draft.groups, (group) => (group.id === id ? change(group) : group));
  return groups === draft.groups ? draft : { ...draft, groups };
}
