import type { SeminarId } from '../domain/ids.ts';
import type { Plan, PlannedGroup } from '../domain/plan.ts';
import type { SeminarContent } from '../domain/seminarContent.ts';
import type { SeminarCopy } from '../domain/seminarCopy.ts';
import type { SeminarTemplate } from '../domain/template.ts';
import { newGroupSeed } from '../feed/newGroupSeed.ts';
import type { SeminarShelf } from '../storage/seminarShelf.ts';
import type { MergedFile } from './mergeFile.ts';
import type { OpenSeminar } from './openSeminar.ts';
import type { DeviceSeminars } from './seminarOpener.ts';
import { createSeminarSessions, type SeminarSessions } from './seminarSessions.ts';
import type { TakenLink } from './takeLink.ts';

/** The secret that a group's key comes from, and the id that follows from it in its seminar. */
export type NewGroup = Pick<PlannedGroup, 'id' | 'seed'>;

/** The seminars of this device, as screens use them. */
export interface SeminarLibrary {
  /** Makes a seminar from a template or an earlier seminar on this device; rejects when it could not be saved. */
  createSeminar(
    template: SeminarTemplate | SeminarCopy,
    about: Pick<Plan, 'title' | 'date' | 'organiser'>,
  ): Promise<SeminarId>;
  /** Makes a seminar of all that a content tells, what its groups wrote too; rejects when it could not be saved. */
  createFromContent(content: SeminarContent): Promise<SeminarId>;
  /** A group for the plan of a seminar, with a fresh seed. */
  newGroup(seminar: SeminarId): Promise<NewGroup>;
  /** Resolves with null when the seminar is not on this device, not even a link of it. */
  openSeminar(id: SeminarId): Promise<OpenSeminar | null>;
  /** See `checkedFile`: the whole seminar as a file that was opened again before anybody is told of it. */
  checkedFile(seminar: OpenSeminar): Promise<Uint8Array<ArrayBuffer>>;
  /** Merges the bytes of a `.langbord` file into this device; rejects when the device cannot be read or written. */
  openFile(bytes: Uint8Array): Promise<MergedFile>;
  /** Takes the text of a link that was opened, scanned or pasted; rejects when it could not be saved. */
  takeLink(text: string): Promise<TakenLink>;
}

/** Fetches what opens seminars, documents and feeds with it; the front page does without. */
export const fetchOpener = () => import('./seminarOpener.ts');

/** The library, and what is open in this tab. What the first screen does not need is fetched when it is asked for. */
export function createSeminarLibrary(
  own: DeviceSeminars,
  shelf: SeminarShelf,
): { readonly library: SeminarLibrary; readonly sessions: SeminarSessions } {
  const { keyring } = own;
  const openAnew = async (id: SeminarId) => {
    const { createSeminarOpener } = await fetchOpener();
    return createSeminarOpener(own)(id);
  };
  const sessions = createSeminarSessions(openAnew);
  const library: SeminarLibrary = {
    async createSeminar(template, about) {
      const { createSeminar } = await import('./createSeminar.ts');
      return createSeminar({ keyring, shelf, open: openAnew }, template, about);
    },
    async createFromContent(content) {
      const { createFromContent } = await import('./createSeminar.ts');
      return createFromContent({ keyring, shelf, open: openAnew }, content);
    },
    newGroup: newGroupSeed,
    async openSeminar(id) {
      return (await shelf.holds(id)) ? sessions.open(id) : null;
    },
    async checkedFile(seminar) {
      const { checkedFile } = await import('./checkedFile.ts');
      return checkedFile(seminar);
    },
    async openFile(bytes) {
      const { mergeFile } = await import('./mergeFile.ts');
      return mergeFile(bytes, { ...own, shelf, open: sessions.open });
    },
    async takeLink(text) {
      const { takeLink } = await import('./takeLink.ts');
      return takeLink(text, keyring, shelf);
    },
  };
  return { library, sessions };
}
