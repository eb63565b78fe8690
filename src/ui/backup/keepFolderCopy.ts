import type { OpenSeminar } from '../../session/openSeminar.ts';
import { createSoon } from '../../session/soon.ts';

/** A copy is written this long (ms) after the first change that it lacks: each is opened again, which takes a while. */
export const folderCalm = 60_000;

/**
 * Writes a copy now and again after what changes here or comes from elsewhere, until the function it gives is called. `write`
 * must not reject; one at a time is under way.
 */
export function keepFolderCopy(seminar: OpenSeminar, write: () => Promise<void>): () => void {
  const soon = createSoon();
  let writing = Promise.resolve();
  const writeNext = () => {
    writing = writing.then(write);
  };
  const changed = () => soon.run('write', folderCalm, writeNext);
  const stops = [
    seminar.saving.subscribe(changed),
    seminar.plan.subscribe(changed),
    seminar.history.subscribe(changed),
    seminar.others.subscribe(changed),
  ];
  writeNext();
  return () => {
    soon.cancelAll();
    for (const stop of stops) stop();
  };
}
