import { type GroupId, type SeminarId, toId } from '../domain/ids.ts';
import { groupScope } from '../domain/scope.ts';
import type { SeminarLibrary } from '../session/seminarLibrary.ts';
import type { StartQuestion } from '../storage/reader/readerCalls.ts';
import { fetchScreenAt } from './screens.ts';

/** How long (ms) the first picture waits for what it is to show; after that the screens say that they wait. */
const patience = 2_000;

/**
 * Fetches and opens what an address (what follows the #) leads to, so that the first picture is the screen itself and
 * not a row of pictures of waiting. Never rejects: what cannot be opened is told of by the screens, which try again.
 * Gives what lets go of it, for when the screens have taken hold.
 */
export async function openFirstScreen(
  place: string,
  { openSeminar }: Pick<SeminarLibrary, 'openSeminar'>,
): Promise<() => void> {
  const opening = openWhatIsAt(place, openSeminar);
  const ready = Promise.allSettled([opening, fetchScreenAt(place)]);
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]);
  return () => void opening.then((seminar) => seminar?.close()).catch(() => undefined);
}

/** The seminar, and its scopes, that the screen at an address (what follows the #) shows first; null outside seminars. */
export function whatIsShownAt(place: string): StartQuestion | null {
  const { seminar, group, screen } = whereIs(place);
  if (!seminar) return null;
  const scopes = group ? ['plan', groupScope(group)] : ['plan'];
  return { seminar, scopes, readsOn: !group && !groupsLater.includes(screen) };
}

/** The screens that show what groups have written after their first picture. */
const groupsLater: readonly (string | undefined)[] = ['cluster', 'plenary', 'wall'];

/**
 * The screens of a seminar whose first picture holds nothing that can be written in: what opens the store is fetched when
 * that stands. Elsewhere it is fetched with the screen, so that what is typed at once can be kept (storage SPEC S23).
 */
const readFirst: readonly (string | undefined)[] = ['groups', 'ledger', 'cluster', 'plenary', 'wall'];

/** Whether the screen at an address (what follows the #) is one that is read first. */
export function isReadFirst(place: string): boolean {
  const { seminar, screen } = whereIs(place);
  return seminar !== null && readFirst.includes(screen);
}

async function openWhatIsAt(place: string, openSeminar: SeminarLibrary['openSeminar']) {
  const { seminar, group } = whereIs(place);
  const opened = seminar && (await openSeminar(seminar));
  if (group) await opened?.openGroup(group).catch(() => undefined);
  return opened;
}

function whereIs(place: string) {
  const [, first, id, screen, group] = place.split('/');
  const seminar = first === 's' && id ? toId<SeminarId>(id) : null;
  return { seminar, screen, group: seminar && screen === 'g' && group ? toId<GroupId>(group) : null };
}
