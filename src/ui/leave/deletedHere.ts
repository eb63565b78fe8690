import { create } from 'zustand';
import type { SeminarId } from '../../domain/ids.ts';
import type { SeminarShelf } from '../../storage/seminarShelf.ts';

/** What was deleted in this tab: the time for undoing it ends when the front page is left. */
interface DeletedHere {
  readonly ids: ReadonlySet<SeminarId>;
  /** The one that focus belongs to; null when the front page has been left since. */
  readonly last: SeminarId | null;
  /** Whether the last one is still there, because the disk refused. */
  readonly hasFailed: boolean;
}

export const useDeletedHere = create<DeletedHere>(() => ({ ids: new Set(), last: null, hasFailed: false }));

/** Deletes a seminar from this device, until it is undone on the front page, which is where to be after this. */
export function deleteHere(shelf: Pick<SeminarShelf, 'remove'>, id: SeminarId): void {
  useDeletedHere.setState(({ ids }) => ({ ids: new Set([...ids, id]), last: id, hasFailed: false }));
  shelf.remove(id).catch(() => useDeletedHere.setState({ hasFailed: true }));
}

/** To be called when the front page is left. */
export function leaveDeleted(): void {
  useDeletedHere.setState({ last: null, hasFailed: false });
}
