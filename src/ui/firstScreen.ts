import { type GroupId, type SeminarId, toId } from '../domain/ids.ts';
import type { SeminarLibrary } from '../session/seminarLibrary.ts';
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

async function openWhatIsAt(place: string, openSeminar: SeminarLibrary['openSeminar']) {
  const [, first, id, second, group] = place.split('/');
  if (first !== 's' || !id) return null;
  const seminar = await openSeminar(toId<SeminarId>(id));
  if (second === 'g' && group) await seminar?.openGroup(toId<GroupId>(group)).catch(() => undefined);
  return seminar;
}
