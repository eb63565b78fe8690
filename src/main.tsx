import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { SeminarKeys } from './feed/seminarKeys.ts';
import { linkManifest } from './pwa/linkManifest.ts';
import { registerServiceWorker } from './pwa/registerServiceWorker.ts';
import { bringOver } from './session/bringOver.ts';
import type { CarryingDevice } from './session/carryOver.ts';
import { newId } from './session/newId.ts';
import { openReader } from './session/reader/openReader.ts';
import { createSeminarLibrary, fetchOpener } from './session/seminarLibrary.ts';
import type { SeminarSessions } from './session/seminarSessions.ts';
import { whenAlone } from './session/whenAlone.ts';
import type { StorageProblem } from './storage/openDatabase.ts';
import { fetchStores, openDevice } from './storage/openDevice.ts';
import type { SeminarShelf } from './storage/seminarShelf.ts';
import { askToPersist, readStorageStatus } from './storage/storageStatus.ts';
import type { Transport } from './sync/transport.ts';
import { App } from './ui/App.tsx';
import { type AppConfig, loadAppConfig } from './ui/appConfig.ts';
import { StartProblem } from './ui/failure/StartProblem.tsx';
import { showPlainFailure } from './ui/failure/showPlainFailure.ts';
import { isReadFirst, openFirstScreen, whatIsShownAt } from './ui/firstScreen.ts';
import { LanguageProvider, loadLanguage } from './ui/language.tsx';
import { whenIdle } from './ui/parts/whenIdle.ts';
import { followAppearance, usePreferences } from './ui/preferences.ts';
import { fetchScreenAt } from './ui/screens.ts';
import { openAnyFile } from './ui/seminar/openAnyFile.ts';
import type { Services } from './ui/services.tsx';
import './ui/styles/app.css';

/** The composition root: the one file that sees every layer and joins them. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element with the id "root".');
  followAppearance(document.documentElement);
  const root = createRoot(element);
  // All that the start needs is fetched at once, and the disk read meanwhile for whoever starts in a seminar.
  const place = location.hash.slice(1);
  const question = window.isSecureContext ? whatIsShownAt(place) : null;
  const reader = question && openReader(question);
  const code: Promise<unknown>[] = question ? [fetchOpener(), fetchScreenAt(place)] : [];
  if (!isReadFirst(place)) code.push(fetchStores());
  for (const fetched of code) fetched.catch(() => undefined);
  const first = await loadLanguage(usePreferences.getState().language);
  const show = (screen: ReactNode) => root.render(<LanguageProvider first={first}>{screen}</LanguageProvider>);
  const showProblem = (problem: Parameters<typeof StartProblem>[0]['problem']) =>
    show(<StartProblem problem={problem} />);
  // Outside HTTPS and localhost a browser offers neither encryption nor service workers.
  if (!window.isSecureContext) return showProblem('insecure');

  let sessions: SeminarSessions | null = null;
  // Where something is not saved, the screen that holds it stays: it says so, and offers a file.
  const showOnceSaved = async (problem: StorageProblem) =>
    sessions?.flushAll().then(
      () => showProblem(problem),
      () => undefined,
    );
  const beforeClosing = () => showOnceSaved('newerApp');
  const [config, opened] = await Promise.all([
    loadAppConfig(),
    openDevice(reader, { beforeClosing, now: Date.now, soon: whenIdle }),
  ]);
  if (opened.kind === 'problem') return showProblem(opened.problem);

  const { device, stores, store } = opened;
  // Where the code for it does not come, whoever writes is told.
  const ready = () => opened.ready().catch(() => null);
  const isReady = isReadFirst(place) ? null : ready();
  if (store) await bringOverWhatIsLeft({ ...store, device }, show);
  const { shelf, notes, seen, sheetPhotos, memos, templates, ...kept } = stores;
  const { library, sessions: opener } = createSeminarLibrary(
    {
      ...kept,
      device,
      openTransports: (keys) => openTransports(keys, config),
      openEngine: async (links, owner) => {
        const { openFeedEngine } = await import('./feed/openFeedEngine.ts');
        return openFeedEngine({ links, device: owner });
      },
      context: { newId, now: Date.now },
      soon: whenIdle,
    },
    shelf,
  );
  sessions = opener;
  if (!question) whenAlone(() => forgetDeleted(shelf)).catch(() => undefined);
  const services: Services = {
    ...library,
    openFile: (bytes) => openAnyFile(bytes, library),
    shelf,
    notes,
    seen,
    receipts: kept.receipts,
    sheetPhotos,
    memos,
    templates,
    storageStatus: { read: readStorageStatus, askToPersist },
    newId,
    now: Date.now,
    updates: registerServiceWorker({ flush: sessions.flushAll, when: whenIdle }),
    config,
    appVersion: __APP_VERSION__,
  };
  const letGo = await openFirstScreen(location.hash.slice(1), services);
  show(<App services={services} openNow={sessions.openNow} />);
  if (import.meta.env.PROD) whenIdle(() => linkManifest(document));
  // The screen has taken hold of its seminar by then.
  setTimeout(letGo, 10_000);
  // Before anybody can have written anything.
  whenIdle(async () => {
    const problem = await (isReady ?? ready());
    if (problem) await showOnceSaved(problem);
  });
  if (question) whenIdle(() => void whenAlone(async () => undefined).catch(() => undefined));
}

/** A deletion can be undone until the front page is left; a browser that was closed there has left it, and opens there. */
async function forgetDeleted(shelf: SeminarShelf): Promise<void> {
  await shelf.purge(() => true);
  await shelf.purgeUnshelved();
}

/** Carries over what version 1 of the app has left; what cannot be is told before anything else. */
async function bringOverWhatIsLeft(own: CarryingDevice, show: (screen: ReactNode) => void): Promise<void> {
  const { failed, addressNow } = await bringOver(own);
  const address = addressNow(location.hash);
  if (address !== location.hash) history.replaceState(null, '', address);
  if (failed.length === 0) return;
  const { NotBroughtOver } = await import('./ui/failure/NotBroughtOver.tsx');
  await new Promise<void>((goOn) => show(<NotBroughtOver titles={failed} onGoOn={goOn} />));
}

/** The ways to other devices. Not fetched for the first screen. */
async function openTransports(keys: SeminarKeys, config: AppConfig): Promise<readonly Transport[]> {
  if (config.signalling.length === 0) return [];
  const { createP2pTransport } = await import('./sync/p2p/p2pTransport.ts');
  const { roomName: room, signallingPassword: password } = keys;
  return [createP2pTransport({ room, password, servers: config.signalling, iceServers: config.iceServers })];
}

start().catch((error: unknown) => {
  console.error(error);
  showPlainFailure(document);
});
