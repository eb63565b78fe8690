import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import type { SeminarContent } from '../../../src/domain/seminarContent.ts';
import { loadImportWords } from '../../../src/i18n/loadImportWords.ts';
import { importProblems } from '../../../src/imports/read/unreadable.ts';
import { clearImport, giveImport } from '../../../src/ui/import/importDesk.ts';
import type { Services } from '../../../src/ui/services.tsx';
import { createTestServices } from '../../support/createTestServices.ts';
import { csvOf, workbookOf, zipOf } from '../../support/importFiles.ts';
import { type RenderedScreen, renderScreen } from '../../support/renderScreen.tsx';

const board = [
  ['Section', 'Subject', 'Body', 'Author'],
  [
    '',
    'Dialogtema 1 - Gruppeoppgaver',
    'Innledning og spørsmål\n1. Hva skal til for å få flere med i korpset?\n2. Hvem bør hjelpe til i bygda?\nHvordan svarer vi?\nOpprett en egen boks for din gruppe.\nVelg en møteleder og en skriver.',
    'Anonym',
  ],
  [
    '',
    'Dialogtema 1, Gruppe 1, Bodø',
    'Deltakere: Bodø, Saltdal\n1. Hva skal til for å få flere med i korpset?\n- Låne ut instrumenter\n- Øve nær skolen (Pri 1)\n2. Hvem bør hjelpe til i bygda?\n- Naboene',
    'Anonym',
  ],
  [
    '',
    'Dialogtema 1, Gruppe 2, Alta',
    'Deltakere: Alta\nMer tid til øving\nFlere som kjører\nBussen må gå senere',
    'Anonym',
  ],
  ['', 'Uten navn og nummer', 'Kaffe til dem som venter\nSamme dag hver uke', 'Anonym'],
];
const file = new File([csvOf(board)], 'Korps i nord.csv', { type: 'text/csv' });
const made = toId<SeminarId>('made');

beforeEach(clearImport);
afterEach(() => vi.restoreAllMocks());

interface Started extends RenderedScreen {
  readonly contents: SeminarContent[];
}

async function start(changes: Partial<Services> = {}): Promise<Started> {
  const contents: SeminarContent[] = [];
  const services = createTestServices({
    openFile: async () => ({ kind: 'problem', problem: 'foreign' }),
    createFromContent: async (content) => {
      contents.push(content);
      return made;
    },
    openSeminar: async () => null,
    ...changes,
  });
  const rendered = await renderScreen('/import', { services });
  await screen.findByRole('heading', { level: 1, name: 'Hent inn en gammel tavle' });
  return { ...rendered, contents };
}

async function preview(changes: Partial<Services> = {}): Promise<Started> {
  const started = await start(changes);
  await started.user.upload(screen.getByLabelText('Velg fil', { selector: 'input' }), file);
  await screen.findByRole('heading', { level: 2, name: 'Innlegg' });
  return started;
}

async function open(user: Started['user'], name: RegExp): Promise<HTMLElement> {
  const all = screen.queryByRole('button', { name: /^Alle \(/ });
  if (all) await user.click(all);
  const button = await screen.findByRole('button', { name, expanded: false });
  await user.click(button);
  const item = button.closest('li');
  if (!item) throw new Error('The post stands in no list.');
  return item;
}

const place = () => window.location.hash;

describe('choosing what to bring in', () => {
  test('a file is read, and nothing is made of it [I3]', async () => {
    const { contents } = await preview();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^4 innlegg er lest, \d bør du se på$/);
    expect(screen.getByText('3 grupper')).toBeDefined();
    expect(screen.getByText('3 kommuner')).toBeDefined();
    expect(screen.getByLabelText('Seminaret skal hete')).toHaveProperty('value', 'Korps i nord');
    expect(contents).toEqual([]);
  });

  test('a text is pasted', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('button', { name: 'Les teksten' }));
    expect(screen.getByLabelText('Eller lim inn tekst').getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByLabelText('Eller lim inn tekst'));
    await user.paste('Gruppe\tSvar\nGruppe 1, Bodø\tMer tid\nGruppe 2, Alta\tNærmere skolen');
    await user.click(screen.getByRole('button', { name: 'Les teksten' }));
    expect(await screen.findByText('2 grupper')).toBeDefined();
  });

  test.each([
    ['Filen er skadet', () => zipOf({ 'Posts.csv': 'a,b\nc,d' }).slice(0, -9)],
    ['kopier teksten, og lim den inn her', () => zipOf({ 'word/document.xml': '<x/>' })],
    ['Det er ingen innlegg i filen', () => workbookOf({ Ark1: [['a', 'b']] })],
  ])('a file that cannot be read says why: %s', async (sentence, bytes) => {
    const { user } = await start();
    await user.upload(
      screen.getByLabelText('Velg fil', { selector: 'input' }),
      new File([Uint8Array.from(bytes())], 'fil.xlsx'),
    );
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    expect(screen.getByRole('button', { name: 'Velg fil' })).toBeDefined();
  });

  test('every problem has a sentence, in every language', async () => {
    for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
      const { problems } = await loadImportWords(language);
      for (const problem of importProblems) expect(problems[problem].length, problem).toBeGreaterThan(20);
    }
  });

  test("a seminar of Langbord's own is opened as ever", async () => {
    const { user } = await start({ openFile: async () => ({ kind: 'merged', seminar: made, entries: 1 }) });
    await user.upload(screen.getByLabelText('Velg fil', { selector: 'input' }), new File(['langbord'], 'a.langbord'));
    await waitFor(() => expect(place()).toContain('/s/made'));
  });

  test('sheets that were not read are named', async () => {
    await start();
    giveImport({
      ok: true,
      table: { name: 'x', kind: 'table', headings: ['Svar'], rows: [['Mer tid']] },
      notRead: ['Kommentarer'],
    });
    expect(await screen.findByText(/Ikke lest: Kommentarer/)).toBeDefined();
  });
});

describe('looking at the posts', () => {
  test('a proposal says in words how sure it is and why [I4], beside what was written', async () => {
    const { user } = await preview();
    const post = await open(user, /Gruppe 1, Bodø/);
    expect(within(post).getAllByText(/^Sikkert: |^Trolig: /).length).toBeGreaterThan(2);
    expect(within(post).getByRole('region', { name: 'Slik sto det' }).textContent).toContain(
      '- Øve nær skolen (Pri 1)',
    );
    expect(within(post).getByText('Prioritering 1:')).toBeDefined();
  });

  test('one that is right gives way to the next with a doubt, and the focus goes there', async () => {
    const { user } = await preview();
    const count = () =>
      Number(/, (\d) bør/.exec(screen.getByRole('heading', { level: 1 }).textContent ?? '')?.[1] ?? 0);
    const before = count();
    expect(before).toBeGreaterThan(1);
    const [first] = screen.getAllByRole('button', { name: /Se på:/ });
    if (!first) throw new Error('Nothing is doubtful.');
    await user.click(first);
    await user.click(screen.getAllByRole('button', { name: 'Stemmer, vis neste' })[0] ?? first);
    expect(count()).toBe(before - 1);
    expect(document.activeElement?.textContent).toContain('Se på:');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  test('a doubt in the box leads to its post', async () => {
    const { user } = await preview();
    const box = screen.getByRole('region', { name: 'Se på dette først' });
    await user.click(within(box).getAllByRole('button')[0] ?? box);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  test('what stands there is named for those who hear it', async () => {
    const { user, container } = await preview();
    await open(user, /Gruppe 1, Bodø/);
    await user.click(screen.getAllByRole('button', { name: /^Endre: Låne ut/ })[0] ?? container);
    // Colours and sizes are for a real browser.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });
});

describe('correcting', () => {
  test('a line moves to another question with all below it, as one step that is undone by its name', async () => {
    const { user } = await preview();
    const post = await open(user, /Gruppe 2, Alta/);
    await user.click(within(post).getByRole('button', { name: 'Endre: Flere som kjører' }));
    await user.click(within(post).getByLabelText('Flytt også 1 linje under'));
    await user.selectOptions(within(post).getByLabelText('Hører til'), 'Spørsmål 2: Hvem bør hjelpe til i bygda?');
    expect(within(post).getByLabelText('De 2 under hører til')).toHaveProperty('value', expect.any(String));
    expect(within(post).getByLabelText('Innspillet under hører til')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Angre: flyttet 2 linjer' }));
    expect(within(post).getByLabelText('De 3 under hører til')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Angre/ })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Lag seminaret');
  });

  test('group, venue, municipality, rank and name are chosen otherwise, and stand so in the seminar', async () => {
    const { user, contents } = await preview();
    const post = await open(user, /Gruppe 2, Alta/);
    const name = within(post).getByLabelText('Navn på gruppen');
    await user.clear(name);
    await user.type(name, 'Alta vest{Enter}');
    await user.selectOptions(within(post).getByLabelText('Samlingssted'), 'Et nytt sted …');
    await user.type(within(post).getByLabelText('Navn på det nye stedet'), 'Hammerfest');
    await user.click(within(post).getByRole('button', { name: 'Legg til' }));
    await user.type(within(post).getByLabelText('Legg til kommune'), 'Loppa');
    await user.click(await within(post).findByRole('option', { name: /^Loppa/ }));
    await user.click(within(post).getByRole('button', { name: 'Endre: Mer tid til øving' }));
    await user.click(within(post).getByRole('button', { name: '2', pressed: false }));
    await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
    await waitFor(() => expect(contents).toHaveLength(1));
    const [content] = contents;
    const group = content?.groups.find((each) => each.name === 'Alta vest');
    expect(content?.venues.find(({ id }) => id === group?.venue)?.name).toBe('Hammerfest');
    expect(group?.members.map(({ affiliation }) => affiliation)).toContainEqual({
      kind: 'municipality',
      id: 'NO:5614',
    });
    const points = group?.answers.flatMap((answer) => answer.points);
    expect(points?.find(({ text }) => text === 'Mer tid til øving')?.rank).toBe(2);
    expect(group?.handIns).toHaveLength(1);
  });

  test('a post is left out, and one is joined to another group', async () => {
    const { user, contents } = await preview();
    const stray = await open(user, /Uten navn og nummer/);
    await user.selectOptions(within(stray).getByLabelText('Gruppe'), screen.getByRole('option', { name: /^Gruppe 2/ }));
    const first = await open(user, /Gruppe 1, Bodø/);
    await user.selectOptions(within(first).getByLabelText('Hva er innlegget?'), 'Skal ikke med');
    await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
    await waitFor(() => expect(contents).toHaveLength(1));
    expect(contents[0]?.groups).toHaveLength(1);
    const points = contents[0]?.groups[0]?.answers.flatMap((answer) => answer.points.map(({ text }) => text));
    expect(points).toEqual(expect.arrayContaining(['Mer tid til øving', 'Samme dag hver uke']));
  });

  test('what was corrected is still there after another screen', async () => {
    const { user } = await preview();
    const title = screen.getByLabelText('Seminaret skal hete');
    await user.clear(title);
    await user.type(title, 'Korps og bygd{Enter}');
    window.location.hash = '/about';
    await waitFor(() => expect(screen.queryByLabelText('Seminaret skal hete')).toBeNull());
    window.location.hash = '/import';
    expect(await screen.findByLabelText('Seminaret skal hete')).toHaveProperty('value', 'Korps og bygd');
    await waitFor(() => {
      const asked = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(asked);
      expect(asked.defaultPrevented).toBe(true);
    });
  });

  test('it is thrown away only after asking', async () => {
    const { user } = await preview();
    const title = screen.getByLabelText('Seminaret skal hete');
    await user.type(title, ' 2023{Enter}');
    await user.click(screen.getByRole('button', { name: 'Begynn på nytt' }));
    await user.click(screen.getByRole('button', { name: 'Fortsett å rette' }));
    expect(screen.getByLabelText('Seminaret skal hete')).toHaveProperty('value', 'Korps i nord 2023');
    await user.click(screen.getByRole('button', { name: 'Begynn på nytt' }));
    await user.click(screen.getByRole('button', { name: 'Forkast' }));
    expect(await screen.findByRole('button', { name: 'Velg fil' })).toBeDefined();
  });
});

describe('making the seminar', () => {
  test('leads to it, and leaves nothing on the desk', async () => {
    const { user } = await preview();
    await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
    await waitFor(() => expect(place()).toBe('#/s/made/report'));
    window.location.hash = '/import';
    expect(await screen.findByRole('button', { name: 'Velg fil' })).toBeDefined();
  });

  test('waits for a title', async () => {
    const { user, contents } = await preview();
    const title = screen.getByLabelText('Seminaret skal hete');
    await user.clear(title);
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Skriv hva seminaret skal hete.');
    expect(contents).toEqual([]);
  });

  test('keeps what was corrected when it could not be saved', async () => {
    const { user } = await preview({ createFromContent: () => Promise.reject(new Error('The disk is full.')) });
    await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
    expect((await screen.findByRole('alert')).textContent).toContain('står her fortsatt');
    expect(screen.getByRole('button', { name: 'Lag seminaret' })).toBeDefined();
  });
});
