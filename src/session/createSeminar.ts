import { applyContent, applyGroupContent, applyPlenaryContent } from '../document/commands/applyContent.ts';
import { applyCopy } from '../document/commands/applyCopy.ts';
import { applyTemplate } from '../document/commands/applyTemplate.ts';
import { type PointId, type SeminarId, toId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { SeminarContent } from '../domain/seminarContent.ts';
import type { SeminarCopy } from '../domain/seminarCopy.ts';
import type { SeminarTemplate } from '../domain/template.ts';
import { toBase64url } from '../feed/bytes.ts';
import { newGroupSeed } from '../feed/newGroupSeed.ts';
import { createFacilitatorLink } from '../feed/seminarKeys.ts';
import type { Keyring } from '../storage/keyring.ts';
import type { SeminarShelf } from '../storage/seminarShelf.ts';
import type { OpenSeminar } from './openSeminar.ts';
import { summaryOf } from './summaryOf.ts';

/** Where a new seminar goes. `open` must give a seminar of its own, which closing ends. */
export interface NewSeminarPlace {
  readonly keyring: Keyring;
  readonly shelf: SeminarShelf;
  readonly open: (id: SeminarId) => Promise<OpenSeminar>;
}

/**
 * Makes a seminar from a template or an earlier seminar, with new keys, and puts it on the shelf; this device is its first
 * facilitator. Rejects when it could not be saved, and then nothing of it is left.
 */
export async function createSeminar(
  place: NewSeminarPlace,
  template: SeminarTemplate | SeminarCopy,
  about: Pick<Plan, 'title' | 'date' | 'organiser'>,
): Promise<SeminarId> {
  return makeSeminar(place, async ({ id, plan }) => {
    if ('venues' in template) {
      const ids = await Promise.all(template.groups.map(() => newGroupSeed(id)));
      applyCopy(plan, template, about, ids);
    } else applyTemplate(plan, template, about);
  });
}

/** Makes a seminar of all that a content tells, what its groups wrote too, in the same way. */
export async function createFromContent(place: NewSeminarPlace, content: SeminarContent): Promise<SeminarId> {
  return makeSeminar(place, async (seminar) => {
    const ids = await Promise.all(content.groups.map(() => newGroupSeed(seminar.id)));
    const placed = applyContent(seminar.plan, content, ids);
    const points = new Map<string, PointId>();
    for (const group of content.groups) {
      const id = placed.groups.get(group.id);
      if (!id) continue;
      const written = applyGroupContent(await seminar.openGroup(id), group, placed);
      for (const [name, point] of written) points.set(name, point);
    }
    if (content.clusters.length + content.decisions.length > 0)
      applyPlenaryContent(await seminar.openPlenary(), content, placed, points);
  });
}

async function makeSeminar(
  { keyring, shelf, open }: NewSeminarPlace,
  fill: (seminar: OpenSeminar) => Promise<void>,
): Promise<SeminarId> {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  await keyring.add(link);
  const seminar = await open(id);
  try {
    await fill(seminar);
    await seminar.saving.flush();
    if (seminar.saving.state().kind === 'failed') throw new Error('The seminar could not be saved on this device.');
    await shelf.add(id, { isFacilitator: true });
    await shelf.setSummary(id, summaryOf(seminar.plan.snapshot(), null));
    return id;
  } catch (error) {
    await keyring.remove(id).catch(() => undefined);
    throw error;
  } finally {
    await seminar.close();
  }
}
