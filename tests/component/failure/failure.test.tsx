import { readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { ErrorBoundary } from '../../../src/ui/failure/ErrorBoundary.tsx';
import { NotBroughtOver } from '../../../src/ui/failure/NotBroughtOver.tsx';
import { OpenNowContext } from '../../../src/ui/failure/openNow.ts';
import { StartProblem } from '../../../src/ui/failure/StartProblem.tsx';
import { showPlainFailure } from '../../../src/ui/failure/showPlainFailure.ts';
import { LanguageProvider, loadLanguage } from '../../../src/ui/language.tsx';
import * as download from '../../../src/ui/seminar/downloadFile.ts';
import { createTestServices } from '../../support/createTestServices.ts';
import { renderPart, renderScreen } from '../../support/renderScreen.tsx';

beforeEach(() => {
  // React reports every error it hands to a boundary.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new TypeError('no such theme');
}

test('a screen that fails is replaced by words, with what is open saved to files', async () => {
  const saved = vi.spyOn(download, 'downloadFile').mockReturnValue(undefined);
  const services = createTestServices();
  const template = { title: '', themes: [], addressees: [] };
  const id = await services.createSeminar(template, { title: 'Kulturskole', date: '', organiser: '' });
  await services.sessions.open(id);
  const { user } = await renderPart(
    <OpenNowContext value={services.sessions.openNow}>
      <ErrorBoundary place="/s/x">
        <Broken />
      </ErrorBoundary>
    </OpenNowContext>,
    { services },
  );
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Noe gikk galt i Langbord' }));
  expect(screen.getByText('TypeError: no such theme')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Lagre til fil' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Filen er lagret.'));
  expect(saved.mock.calls.map(([name]) => name)).toEqual(['Kulturskole.langbord']);
  expect(screen.getByRole('button', { name: 'Last siden på nytt' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Gå til forsiden' })).toBeDefined();
});

test('with nothing open, saving to a file is not offered', async () => {
  await renderPart(
    <ErrorBoundary place="/">
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.queryByRole('button', { name: 'Lagre til fil' })).toBeNull();
});

test('going to another screen gets out of the failure', async () => {
  const language = await loadLanguage('nb');
  const at = (place: string) => (
    <LanguageProvider first={language}>
      <ErrorBoundary place={place}>{place === '/about' ? <p>Om</p> : <Broken />}</ErrorBoundary>
    </LanguageProvider>
  );
  const { rerender } = await renderPart(at('/'));
  expect(screen.getByRole('heading', { name: 'Noe gikk galt i Langbord' })).toBeDefined();
  rerender(at('/about'));
  expect(screen.getByText('Om')).toBeDefined();
});

test('an address of a seminar that is not here gets a sentence', async () => {
  await renderScreen('/s/borte/prepare');
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(heading.textContent).toBe('Dette seminaret er ikke på denne enheten');
});

test('a seminar that cannot be read gets the failure screen', async () => {
  const services = createTestServices({ openSeminar: () => Promise.reject(new Error('unreadable')) });
  await renderScreen('/s/x', { services });
  expect(await screen.findByText('Error: unreadable')).toBeDefined();
});

test('an address that is no screen leads to the front page', async () => {
  await renderScreen('/ingenting');
  expect(await screen.findByRole('heading', { level: 1, name: /Ingen seminarer/ })).toBeDefined();
});

test.each(['noIndexedDb', 'oldBrowser', 'blocked', 'full', 'newerApp', 'insecure'] as const)(
  'the app that cannot start says why and what to do: %s',
  async (problem) => {
    await renderPart(<StartProblem problem={problem} />);
    const words = (await loadMessages('nb')).failure;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Langbord kan ikke starte her');
    expect(screen.getByText(words.reasons[problem])).toBeDefined();
  },
);

test('what could not be brought over is named, as not lost; it can be tried again, and gone on without', async () => {
  const goOn = vi.fn();
  const { user } = await renderPart(<NotBroughtOver titles={['Korps', '']} onGoOn={goOn} />);
  const words = (await loadMessages('nb')).failure;
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ikke alt kom med over i den nye utgaven');
  expect(screen.getByText(words.notBroughtOverHelp)).toBeDefined();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Korps', 'Seminar uten tittel']);
  expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeDefined();
  expect(goOn).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Fortsett uten dem så lenge' }));
  expect(goOn).toHaveBeenCalledOnce();
});

test('when not even words can be fetched the page shows its sentence in each language', () => {
  const page = new DOMParser().parseFromString(readFileSync('index.html', 'utf8'), 'text/html');
  const sentences = page.querySelector<HTMLElement>('#cannot-start');
  expect(sentences?.hidden).toBe(true);
  showPlainFailure(page);
  expect(sentences?.hidden).toBe(false);
  const said = [...(sentences?.querySelectorAll('p') ?? [])].map((paragraph) => paragraph.lang || 'nb');
  expect(said).toEqual([...languages]);
});
