import { createRoot } from 'react-dom/client';
import type { SeminarId } from './domain/ids.ts';
import { newGroupSeed } from './feed/newGroupSeed.ts';
import { registerServiceWorker } from './pwa/registerServiceWorker.ts';
import { createSeminar } from './session/createSeminar.ts';
import { mergeFile } from './session/mergeFile.ts';
import { newId } from './session/newId.ts';
import type { OpenSeminar } from './session/openSeminar.ts';
import { openSeminarSession } from './session/seminarSession.ts';
import { createSeminarSessions, type SeminarSessions } from './session/seminarSessions.ts';
import { whenAlone } from './session/whenAlone.ts';
import { createJournalStore } from './storage/journalStore.ts';
import { createNoteStore, type NoteStore } from './storage/noteStore.ts';
import { openDatabase } from './storage/openDatabase.ts';
import { createSeminarShelf, type SeminarShelf } from './storage/seminarShelf.ts';
import { askToPersist, readStorageStatus } from './storage/storageStatus.ts';
import { App } from './ui/App.tsx';
import { loadAppConfig } from './ui/appConfig.ts';
import { StartProblem } from './ui/failure/StartProblem.tsx';
import { showPlainFailure } from './ui/failure/showPlainFailure.ts';
import { LanguageProvider, loadLanguage } from './ui/language.tsx';
import { followAppearance, usePreferences } from './ui/preferences.ts';
import type { Services } from './ui/services.tsx';
import './ui/styles/app.css';

/** The composition root: the one file that sees every layer and joins them. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element with the id "root".');
  followAppearance(document.documentElement);
  const root = createRoot(element);
  const first = await loadLanguage(usePreferences.getState().language);
  const showProblem = (problem: Parameters<typeof StartProblem>[0]['problem']) =>
    root.render(
      <LanguageProvider first={first}>
        <StartProblem problem={problem} />
      </LanguageProvider>,
    );
  // Outside HTTPS and localhost a browser offers neither encryption nor service workers.
  if (!window.isSecureContext) return showProblem('insecure');

  let sessions: SeminarSessions | null = null;
  const opening = openDatabase({
    async beforeClosing() {
      // Where something is not saved, the screen that holds it stays: it says so, and offers a file.
      await sessions?.flushAll().then(
        () => showProblem('newerApp'),
        () => undefined,
      );
    },
  });
  const [config, opened] = await Promise.all([loadAppConfig(), opening]);
  if (opened.kind === 'problem') return showProblem(opened.problem);

  const { database, device, cipher } = opened;
  const store = createJournalStore(database, cipher);
  const open = (seminar: SeminarId) =>
    openSeminarSession({ store, seminar, device: device.id, context: { newId, now: Date.now } });
  sessions = createSeminarSessions(open);
  const shelf = createSeminarShelf(database, cipher, Date.now);
  // A deletion can be undone until the front page is left; a browser that was closed there has left it.
  whenAlone(async () => {
    await shelf.purge(() => true);
    await shelf.purgeUnshelved();
  }).catch(() => undefined);
  const services: Services = {
    ...createSeminarServices(createNoteStore(database, cipher), shelf, open, sessions),
    updates: registerServiceWorker({ flush: sessions.flushAll }),
    config,
    appVersion: __APP_VERSION__,
  };
  root.render(
    <LanguageProvider first={first}>
      <App services={services} openNow={sessions.openNow} />
    </LanguageProvider>,
  );
}

/** What screens do with seminars and what this device keeps. */
function createSeminarServices(
  notes: NoteStore,
  shelf: SeminarShelf,
  open: (id: SeminarId) => Promise<OpenSeminar>,
  sessions: SeminarSessions,
): Omit<Services, 'updates' | 'config' | 'appVersion'> {
  return {
    shelf,
    notes,
    storageStatus: { read: readStorageStatus, askToPersist },
    newId,
    now: Date.now,
    createSeminar: (template, about) => createSeminar(open, shelf, template, about),
    newGroup: newGroupSeed,
    openSeminar: async (id) => {
      const row = await shelf.get(id);
      return row && row.deletedAt === null ? sessions.open(id) : null;
    },
    async openFile(bytes) {
      const outcome = await mergeFile(bytes, sessions.open);
      if (outcome.kind === 'merged') await shelf.add(outcome.seminar, { isFacilitator: true });
      return outcome;
    },
  };
}

start().catch((error: unknown) => {
  console.error(error);
  showPlainFailure(document);
});
