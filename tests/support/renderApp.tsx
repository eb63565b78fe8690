import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { applyTemplate } from '../../src/document/commands/applyTemplate.ts';
import { type SeminarId, toId } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/plan.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { createNoteStore } from '../../src/storage/noteStore.ts';
import { createSeminarShelf } from '../../src/storage/seminarShelf.ts';
import { App } from '../../src/ui/App.tsx';
import { emptyConfig } from '../../src/ui/appConfig.ts';
import { LanguageProvider, loadLanguage } from '../../src/ui/language.tsx';
import { setPreference } from '../../src/ui/preferences.ts';
import type { Services } from '../../src/ui/services.tsx';
import { createMemorySeminar, type MemorySeminar } from './memorySeminar.ts';

export interface RenderedApp {
  readonly user: UserEvent;
  readonly services: Services;
  /** The seminars that were made or given, by id. */
  readonly seminars: ReadonlyMap<SeminarId, MemorySeminar>;
  /** The address after the #. */
  path(): string;
}

interface RenderOptions {
  readonly language?: Language;
  /** A seminar that is on the device, made here. */
  readonly seminar?: MemorySeminar;
  readonly isFacilitator?: boolean;
  /** Takes the place of single services. */
  readonly services?: Partial<Services>;
}

let opened = 0;

/** The whole app at an address, over real documents in memory and a shelf of its own. */
export async function renderApp(path: string, options: RenderOptions = {}): Promise<RenderedApp> {
  const { language = 'nb', seminar, isFacilitator = true } = options;
  const shelf = createSeminarShelf(createDatabase(`langbord-test-${++opened}`), Date.now);
  const seminars = new Map<SeminarId, MemorySeminar>();
  if (seminar) {
    seminars.set(seminar.id, seminar);
    await shelf.add(seminar.id, { isFacilitator });
  }
  const status = async () => ({ isPersistent: null, usedBytes: null, freeBytes: null });
  let ids = 0;
  const services: Services = {
    shelf,
    notes: createNoteStore(createDatabase(`langbord-test-notes-${opened}`)),
    storageStatus: { read: status, askToPersist: status },
    newId: () => `made${++ids}`,
    now: Date.now,
    async createSeminar(template, about) {
      const made = createMemorySeminar(toId<SeminarId>(`made${++ids}`));
      applyTemplate(made.plan, template, about);
      seminars.set(made.id, made);
      await shelf.add(made.id, { isFacilitator: true });
      return made.id;
    },
    openSeminar: async (id) => seminars.get(id) ?? null,
    openFile: async () => ({ kind: 'problem', problem: 'notSaved' }),
    updates: { state: 'unsupported', subscribe: () => () => undefined, applyUpdate: async () => undefined },
    config: emptyConfig,
    appVersion: '0.0.0',
    ...options.services,
  };
  setPreference({ language });
  window.location.hash = `#${path}`;
  const first = await loadLanguage(language);
  render(
    <LanguageProvider first={first}>
      <App services={services} openNow={() => [...seminars.values()]} />
    </LanguageProvider>,
  );
  return { user: userEvent.setup(), services, seminars, path: () => window.location.hash.slice(1) };
}
