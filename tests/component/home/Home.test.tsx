import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type GroupId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import { languageNames } from '../../../src/i18n/chooseLanguage.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { emptySummary } from '../../../src/storage/seminarSummary.ts';
import { clearImport } from '../../../src/ui/import/importDesk.ts';
import * as download from '../../../src/ui/seminar/downloadFile.ts';
import { createTestServices, type TestServices } from '../../support/createTestServices.ts';
import { type RenderedScreen, renderScreen } from '../../support/renderScreen.tsx';

const today = toId<SeminarId>('today');
const earlier = toId<SeminarId>('earlier');

afterEach(() => {
  vi.restoreAllMocks();
});

/** Two seminars on the device: today's, where it writes for a group, and an earlier one it prepared. */
async function servicesWithSeminars(): Promise<TestServices> {
  const services = createTestServices();
  const { shelf } = services;
  await shelf.add(earlier, { isFacilitator: true });
  await shelf.setSummary(earlier, { ...emptySummary, title: 'Vårsamling', date: '2026-04-14', venues: 2 });
  await shelf.add(today, { isFacilitator: false });
  await shelf.setGroup(today, toId<GroupId>('group'));
  await shelf.setSummary(today, {
    title: 'Kulturskole i bygd og by',
    date: '2026-11-21',
    organiser: 'Nettverket',
    keepUntil: '',
    venues: 3,
    group: 'Hamar, gruppe 2',
    themes: [
      { title: 'Rytme', state: 'handedIn', questions: ['handedIn', 'skipped'] },
      { title: 'Rom', state: 'draft', questions: ['draft', 'nothing'] },
    ],
    points: 14,
  });
  await vi.waitUntil(async () => {
    await shelf.setOpened(today);
    const [first, second] = await Promise.all([shelf.get(today), shelf.get(earlier)]);
    return first && second && first.openedAt > second.openedAt;
  });
  return services;
}

async function renderHome(services?: TestServices): Promise<RenderedScreen> {
  const rendered = await renderScreen('/', services ? { services } : {});
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

async function chooseInMenu({ user }: RenderedScreen, seminar: string, action: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: `Mer om ${seminar}` }));
  await user.click(screen.getByRole('button', { name: action }));
}

/** What is lost is looked at first. */
async function confirmDeletion({ user }: RenderedScreen): Promise<void> {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Slett' });
  await waitFor(() => expect(button.disabled).toBe(false));
  await user.click(button);
}

describe('with seminars on the device', () => {
  test('the one opened last is the card, with its group and where the themes stand', async () => {
    await renderHome(await servicesWithSeminars());
    const card = screen.getByRole('region', { name: 'Kulturskole i bygd og by' });
    expect(within(card).getByText('I dag. Nettverket, 3 samlingssteder')).toBeDefined();
    expect(within(card).getByText('Hamar, gruppe 2')).toBeDefined();
    const facts = within(card).getAllByRole('definition');
    expect(facts.map((fact) => fact.textContent)).toEqual(['Hamar, gruppe 2', 'Levert', 'Kladd']);
    expect(within(card).getByText('14 innspill er lagret her.')).toBeDefined();
    expect(within(card).getByRole('link', { name: 'Fortsett' }).getAttribute('href')).toBe('#/s/today');
  });

  test('the others are lines that lead to them', async () => {
    await renderHome(await servicesWithSeminars());
    const line = screen.getByRole('link', { name: /Vårsamling/ });
    expect(line.getAttribute('href')).toBe('#/s/earlier');
    expect(line.textContent).toContain('14. april 2026. 2 samlingssteder. Du er prosessleder');
  });

  test('only who prepared a seminar is offered to prepare it', async () => {
    const { user } = await renderHome(await servicesWithSeminars());
    await user.click(screen.getByRole('button', { name: 'Mer om Kulturskole i bygd og by' }));
    expect(screen.queryByRole('button', { name: 'Forbered' })).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Mer om Vårsamling' }));
    expect(screen.getByRole('button', { name: 'Forbered' })).toBeDefined();
  });

  test('deleting is asked for, and says what is lost', async () => {
    const home = await renderHome(await servicesWithSeminars());
    await chooseInMenu(home, 'Vårsamling', 'Slett fra denne enheten');
    const dialog = await screen.findByRole('dialog', { name: 'Slette «Vårsamling» fra denne enheten?' });
    expect(within(dialog).getByText('alt som er skrevet i seminaret, og lenkene til det')).toBeDefined();
    await home.user.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
    expect(screen.getByRole('link', { name: /Vårsamling/ })).toBeDefined();
    expect((await home.services.shelf.get(earlier))?.deletedAt).toBeNull();
  });

  test('what was deleted can be brought back while the front page is open', async () => {
    const home = await renderHome(await servicesWithSeminars());
    await chooseInMenu(home, 'Vårsamling', 'Slett fra denne enheten');
    await confirmDeletion(home);
    const undo = await screen.findByRole('button', { name: 'Angre' });
    expect(screen.queryByRole('link', { name: /Vårsamling/ })).toBeNull();
    expect(screen.getByText('«Vårsamling» er slettet fra denne enheten.')).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await home.user.click(undo);
    expect(await screen.findByRole('link', { name: /Vårsamling/ })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('leaving the front page deletes for good', async () => {
    const home = await renderHome(await servicesWithSeminars());
    await chooseInMenu(home, 'Vårsamling', 'Slett fra denne enheten');
    await confirmDeletion(home);
    await screen.findByRole('button', { name: 'Angre' });
    await home.user.click(screen.getByRole('link', { name: 'Om Langbord' }));
    await screen.findByRole('heading', { level: 1, name: 'Om Langbord' });
    await vi.waitUntil(async () => (await home.services.shelf.get(earlier)) === null);
    expect(await home.services.shelf.get(today)).not.toBeNull();
  });

  test('what another tab has just deleted can still be brought back, also here', async () => {
    const services = await servicesWithSeminars();
    await services.shelf.remove(earlier);
    const { user } = await renderHome({ ...services, now: Date.now });
    await user.click(await screen.findByRole('button', { name: 'Angre' }));
    await vi.waitUntil(async () => (await services.shelf.get(earlier))?.deletedAt === null);
  });

  test('what a visit long ago deleted is gone at the next start', async () => {
    const services = await servicesWithSeminars();
    await services.shelf.remove(earlier);
    await renderHome({ ...services, now: () => Date.now() + 2 * 60 * 60 * 1_000 });
    await vi.waitUntil(async () => (await services.shelf.get(earlier)) === null);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull());
  });

  test('a seminar is saved to a file named after it', async () => {
    const saved = vi.spyOn(download, 'downloadFile').mockReturnValue(undefined);
    const services = createTestServices();
    const template = { title: '', themes: [], addressees: [] };
    const about = { title: 'Vår: rytme/språk', date: '2026-04-14', organiser: '' };
    const seminar = await services.createSeminar(template, about);
    await services.shelf.setSummary(seminar, { ...emptySummary, title: about.title });
    const home = await renderHome(services);
    await chooseInMenu(home, about.title, 'Lagre til fil');
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect(saved.mock.calls[0]?.[0]).toBe('Vår rytme språk 2026-04-14.langbord');
  });
});

describe('without seminars', () => {
  test('making one is the main thing, and nothing else is', async () => {
    await renderHome();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ingen seminarer på denne enheten ennå');
    expect(screen.getAllByRole('link', { name: 'Lag et nytt seminar' })).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Lag et nytt seminar' }).getAttribute('href')).toBe('#/new');
  });

  test('a file that is not from Langbord changes nothing, and says so', async () => {
    const { user } = await renderHome();
    await user.upload(screen.getByLabelText('Åpne fil'), new File(['<!doctype html><p>Hei'], 'side.html'));
    expect((await screen.findByRole('alert')).textContent).toContain('Dette er ikke en fil fra Langbord.');
  });

  test('a board that was exported elsewhere leads to where it is brought in', async () => {
    const { user } = await renderHome();
    await user.upload(screen.getByLabelText('Åpne fil'), new File(['Gruppe;Svar\nGruppe 1;Mer tid'], 'tavle.csv'));
    expect(await screen.findByRole('heading', { level: 2, name: 'Innlegg' })).toBeDefined();
    expect(screen.getByLabelText('Seminaret skal hete')).toHaveProperty('value', 'tavle');
    clearImport();
  });

  test('a whole file that the device cannot take is not called damaged', async () => {
    const openFile = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
    const { user } = await renderHome(createTestServices({ openFile }));
    await user.upload(screen.getByLabelText('Åpne fil'), new File(['x'], 'k.langbord'));
    expect((await screen.findByRole('alert')).textContent).toContain('Filen er uskadd.');
  });

  test('a file that has gone since it was chosen is said, and nothing is changed', async () => {
    const { user } = await renderHome();
    const file = new File(['x'], 'k.langbord');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('Gone', 'NotReadableError'));
    await user.upload(screen.getByLabelText('Åpne fil'), file);
    expect((await screen.findByRole('alert')).textContent).toContain('Filen kunne ikke leses.');
  });

  test('a file from another device brings its seminar here', async () => {
    const other = createTestServices();
    const id = await other.createSeminar(
      { title: '', themes: [], addressees: [] },
      { title: 'Kulturskole', date: '', organiser: '' },
    );
    const bytes = await (await other.sessions.open(id)).toFile();
    const { user, services } = await renderHome();
    await user.upload(screen.getByLabelText('Åpne fil'), new File([bytes], 'k.langbord'));
    await waitFor(() => expect(window.location.hash).toContain(`#/s/${id}`));
    expect(await services.shelf.get(id)).not.toBeNull();
  });
});

describe('this device', () => {
  test('says whether the app works without a network, as it becomes so', async () => {
    const services = createTestServices();
    services.updates.setState('installing');
    await renderHome(services);
    expect(screen.getByText('Gjøres klar til bruk uten nett …')).toBeDefined();
    services.updates.setState('ready');
    expect(await screen.findByText('Virker uten nett')).toBeDefined();
    services.updates.setState('unsupported');
    expect(await screen.findByText('Virker bare med nett i denne nettleseren')).toBeDefined();
  });

  test('says that storage lasts, and how much is used', async () => {
    await renderHome();
    const fact = await screen.findByText(/Lagringen er varig/);
    expect(fact.textContent).toMatch(/3\sMB brukt, 41\sGB ledig/);
    expect(screen.queryByRole('button', { name: 'Be om varig lagring' })).toBeNull();
  });

  test('asks the browser to keep what is stored, and says what to do when it will not', async () => {
    const services = createTestServices();
    services.storage.now = { isPersistent: false, usedBytes: null, freeBytes: null };
    services.storage.afterAsking = services.storage.now;
    const { user } = await renderHome(services);
    await user.click(await screen.findByRole('button', { name: 'Be om varig lagring' }));
    expect(await screen.findByText(/Nettleseren sa nei/)).toBeDefined();
    services.storage.afterAsking = { ...services.storage.now, isPersistent: true };
    await user.click(screen.getByRole('button', { name: 'Be om varig lagring' }));
    expect(await screen.findByText(/Lagringen er varig/)).toBeDefined();
  });

  test('says so when the browser tells nothing of its storage', async () => {
    const services = createTestServices();
    services.storage.now = { isPersistent: null, usedBytes: null, freeBytes: null };
    await renderHome(services);
    expect(await screen.findByText(/sier ikke hvor lenge/)).toBeDefined();
  });
});

describe('a new version', () => {
  test('is announced, and taken into use only when asked', async () => {
    const { user, services } = await renderHome();
    expect(screen.queryByRole('button', { name: 'Ta den i bruk' })).toBeNull();
    services.updates.setState('updateWaiting');
    const take = await screen.findByRole('button', { name: 'Ta den i bruk' });
    expect(services.updates.applied).toBe(0);
    await user.click(take);
    expect(services.updates.applied).toBe(1);
  });

  test('changes nothing when something could not be saved first, and says so', async () => {
    const { user, services } = await renderHome();
    services.updates.problem = new Error('full disk');
    services.updates.setState('updateWaiting');
    await user.click(await screen.findByRole('button', { name: 'Ta den i bruk' }));
    expect(await screen.findByText(/ingenting er byttet/)).toBeDefined();
  });

  test('can wait', async () => {
    const { user, services } = await renderHome();
    services.updates.setState('updateWaiting');
    await user.click(await screen.findByRole('button', { name: 'Senere' }));
    expect(screen.queryByRole('button', { name: 'Ta den i bruk' })).toBeNull();
  });
});

describe('how it is shown', () => {
  test.each(languages)('the language switch leads to %s, at once and for the next time', async (language) => {
    const { user } = await renderScreen('/', { language: language === 'nb' ? 'en' : 'nb' });
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: /Språk: |Language: / }));
    await user.click(screen.getByRole('button', { name: languageNames[language] }));
    const words = await loadMessages(language);
    expect(await screen.findByRole('heading', { level: 1, name: words.home.emptyHeading })).toBeDefined();
    expect(document.documentElement.lang).toBe(language);
    expect(JSON.parse(localStorage.getItem('langbord.preferences') ?? '')).toEqual({ language });
  });

  test('colours and contrast are chosen in a dialog and remembered', async () => {
    const { user } = await renderHome();
    await user.click(screen.getByRole('button', { name: 'Utseende' }));
    await user.click(screen.getByRole('radio', { name: 'Mørke' }));
    await user.click(screen.getByRole('checkbox', { name: 'Mer kontrast' }));
    expect(JSON.parse(localStorage.getItem('langbord.preferences') ?? '')).toEqual({
      colourScheme: 'dark',
      contrast: 'more',
    });
    await user.click(screen.getByRole('button', { name: 'Ferdig' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Utseende' }));
  });
});
