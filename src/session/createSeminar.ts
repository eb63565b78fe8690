import { applyTemplate } from '../document/commands/applyTemplate.ts';
import { type SeminarId, toId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { SeminarTemplate } from '../domain/template.ts';
import type { SeminarShelf } from '../storage/seminarShelf.ts';
import { newId } from './newId.ts';
import type { OpenSeminar } from './openSeminar.ts';
import { summaryOf } from './summaryOf.ts';

/**
 * Makes a seminar from a template and puts it on the shelf. Rejects when it could not be saved, and then
 * nothing of it is left: `open` must give a seminar of its own, which closing ends.
 */
export async function createSeminar(
  open: (id: SeminarId) => Promise<OpenSeminar>,
  shelf: SeminarShelf,
  template: SeminarTemplate,
  about: Pick<Plan, 'title' | 'date' | 'organiser'>,
): Promise<SeminarId> {
  const seminar = await open(toId<SeminarId>(newId()));
  try {
    applyTemplate(seminar.plan, template, about);
    await seminar.saving.flush();
    if (seminar.saving.state().kind === 'failed') throw new Error('The seminar could not be saved on this device.');
    await shelf.add(seminar.id, { isFacilitator: true });
    await shelf.setSummary(seminar.id, summaryOf(seminar.plan.snapshot(), null));
    return seminar.id;
  } finally {
    await seminar.close();
  }
}
