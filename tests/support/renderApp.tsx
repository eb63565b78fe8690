import { applyTemplate } from '../../src/document/commands/applyTemplate.ts';
import { type GroupId, type SeminarId, toId } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/plan.ts';
import { newId } from '../../src/session/newId.ts';
import type { Services } from '../../src/ui/services.tsx';
import { createTestServices } from './createTestServices.ts';
import { createMemorySeminar, type MemorySeminar } from './memorySeminar.ts';
import { type RenderedScreen, renderScreen } from './renderScreen.tsx';

export type RenderedApp = RenderedScreen & {
  /** The seminars that were given or made, by id. */
  readonly seminars: ReadonlyMap<SeminarId, MemorySeminar>;
  /** The address after the #. */
  path(): string;
};

interface RenderOptions {
  readonly language?: Language;
  /** A seminar that is on the device. */
  readonly seminar?: MemorySeminar;
  readonly isFacilitator?: boolean;
  /** The group this device writes for; none unless said. */
  readonly ownGroup?: GroupId | undefined;
  /** Takes the place of single services. */
  readonly services?: Partial<Services>;
}

/** The whole app at an address, over seminars a test can look into and write in from beside. */
export async function renderApp(path: string, options: RenderOptions = {}): Promise<RenderedApp> {
  const { language = 'nb', seminar, isFacilitator = true, ownGroup = null } = options;
  const seminars = new Map<SeminarId, MemorySeminar>();
  const services = createTestServices({
    async createSeminar(template, about) {
      const made = createMemorySeminar(toId<SeminarId>(newId()));
      applyTemplate(made.plan, template, about);
      seminars.set(made.id, made);
      await services.shelf.add(made.id, { isFacilitator: true });
      return made.id;
    },
    openSeminar: async (id) => seminars.get(id) ?? null,
    // What is in memory has no feeds that a file could be opened from.
    checkedFile: (opened) => opened.toFile(),
    ...options.services,
  });
  if (seminar) {
    seminars.set(seminar.id, seminar);
    await services.shelf.add(seminar.id, { isFacilitator });
    await services.shelf.setGroup(seminar.id, ownGroup);
  }
  const rendered = await renderScreen(path, { language, services });
  return { ...rendered, seminars, path: () => window.location.hash.slice(1) };
}
