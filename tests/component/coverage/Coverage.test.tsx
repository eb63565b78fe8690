import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import { addMember } from '../../../src/document/commands/groupCommands.ts';
import { inviteMunicipalities } from '../../../src/document/commands/invitationCommands.ts';
import { addVenue } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import type { GroupId, VenueId } from '../../../src/domain/ids.ts';
import { loadMunicipalities } from '../../../src/domain/municipality/loadMunicipalities.ts';
import type { MunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { languages, questionsOf } from '../../../src/domain/plan.ts';
import type { SeminarTemplate } from '../../../src/domain/template.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createMemorySeminar, type MemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { alone, createPlayedOthers, meetOthers } from '../../support/playedOthers.ts';
import { renderApp } from '../../support/renderApp.tsx';

const register = await loadMunicipalities();
function idOf(name: string): MunicipalityId {
  const found = register.municipalities.find((municipality) => municipality.name === name);
  if (!found) throw new Error(`${name} is no municipality.`);
  return found.id;
}

const template: SeminarTemplate = {
  title: 'Vårmøte',
  themes: [
    {
      ...{ title: 'Nå', introduction: '', instructions: '', minutes: null },
      questions: ['Hva?', 'Hvem?'].map((text) => ({ text, seats: 0 })),
    },
  ],
  addressees: [],
};

interface Table {
  readonly venue: VenueId;
  readonly from: readonly string[];
  /** The numbers of the questions it has written to. */
  readonly answered: readonly number[];
}

async function seat(seminar: MemorySeminar, name: string, { venue, from, answered }: Table): Promise<GroupId> {
  const id = planGroup(seminar.plan, { name, venue });
  const group = await seminar.openGroup(id);
  for (const place of from) {
    addMember(group, { affiliation: { kind: 'municipality', id: idOf(place) }, role: null, name: '' });
  }
  for (const number of answered) {
    const question = questionsOf(seminar.plan.snapshot())[number - 1]?.id;
    if (question) addPoints(group, { question, parent: null, index: 0 }, [{ text: 'Mer korps', subpoints: [] }]);
  }
  return id;
}

/** Hamar: Hamar and Løten on both questions. Oslo: Asker on the first, Bærum on none. Røros never came. */
async function room(invited = ['Hamar', 'Løten', 'Asker', 'Røros']): Promise<MemorySeminar> {
  const seminar = createMemorySeminar();
  const { plan } = seminar;
  applyTemplate(plan, template, { title: 'Vårmøte', date: '', organiser: '' });
  inviteMunicipalities(plan, invited.map(idOf));
  const [hamar, oslo] = [addVenue(plan, 'Hamar'), addVenue(plan, 'Oslo')];
  await seat(seminar, 'Gruppe 1', { venue: hamar, from: ['Hamar', 'Løten'], answered: [1, 2] });
  await seat(seminar, 'Gruppe 2', { venue: oslo, from: ['Asker'], answered: [1] });
  await seat(seminar, 'Gruppe 3', { venue: oslo, from: ['Bærum'], answered: [] });
  return seminar;
}

async function show(seminar: MemorySeminar) {
  const app = await renderApp(`/s/${seminar.id}/coverage`, { seminar });
  await screen.findByRole('heading', { level: 1 });
  return app;
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
/** The sections with the names in them. */
const sections = () =>
  screen.getAllByRole('region').map((region) => {
    const names = [...region.querySelectorAll('strong')].map((name) => name.textContent);
    return `${within(region).getByRole('heading').textContent}: ${names.join(', ')}`;
  });

test('the title says how many are missing, and each municipality stands by name under what became of it', async () => {
  await show(await room());
  expect(title()).toBe('1 kommune er ikke hørt');
  expect(sections()).toEqual([
    'Invitert, ikke kommet 1: Røros',
    'Her uten invitasjon 1: Bærum',
    'Hørt 3: Asker, Hamar, Løten',
  ]);
});

test('each municipality tells its group and, question by question, whether it was heard', async () => {
  await show(await room());
  const asker = within(screen.getByRole('list', { name: 'Spørsmål der Asker er hørt' }));
  expect(asker.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Hørt på 1.11.1',
    'Ikke hørt på 1.21.2',
  ]);
  expect(screen.getByText(/Sitter i Oslo, Gruppe 2/)).toBeDefined();
  expect(screen.getByText(/Røros – Rosse/)).toBeDefined();
});

test('the map marks the same municipalities, and the uninvited who are heard', async () => {
  await show(await room(['Hamar', 'Røros']));
  const map = screen.getByRole('img', { name: /^Kart: 3 kommuner er hørt, 1 er ikke hørt/ });
  expect([...map.querySelectorAll('.lb-dotmap__heard title')].map((each) => each.textContent).sort()).toEqual([
    'Asker',
    'Hamar',
    'Løten',
  ]);
});

test('one question shows who was heard on it, and says the count for each in the list of questions', async () => {
  const { user } = await show(await room());
  const questions = screen.getByRole('combobox', { name: 'Spørsmål' });
  expect(
    within(questions)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Alle spørsmål', '1.1 Hva? (3 av 4 hørt)', '1.2 Hvem? (2 av 4 hørt)']);
  await user.selectOptions(questions, '1.2 Hvem? (2 av 4 hørt)');
  expect(title()).toBe('2 kommuner er ikke hørt');
  expect(sections()).toEqual([
    'Invitert, ikke kommet 1: Røros',
    'Her, men ikke hørt ennå 1: Asker',
    'Her uten invitasjon 1: Bærum',
    'Hørt 2: Hamar, Løten',
  ]);
});

test('one venue shows only who is there, and nobody is invited to a venue', async () => {
  const { user } = await show(await room());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Samlingssted' }), 'Hamar');
  expect(title()).toBe('Alle kommuner som er her, er hørt');
  expect(sections()).toEqual(['Hørt 2: Hamar, Løten']);
});

test('where nobody was invited by name, those who are here are expected, and the way to invite is shown', async () => {
  const seminar = await room([]);
  await show(seminar);
  expect(title()).toBe('1 kommune er ikke hørt');
  expect(sections()).toEqual(['Her, men ikke hørt ennå 1: Bærum', 'Hørt 3: Asker, Hamar, Løten']);
  expect(screen.getByRole('link', { name: 'Skriv inn hvem som er invitert' }).getAttribute('href')).toBe(
    `#/s/${seminar.id}/prepare/invited`,
  );
});

test('it follows what groups write', async () => {
  const seminar = await room();
  await show(seminar);
  const bærum = [...seminar.groups.values()][2];
  const question = questionsOf(seminar.plan.snapshot())[0]?.id;
  if (!bærum || !question) throw new Error('The room has no third group.');
  addPoints(bærum, { question, parent: null, index: 0 }, [{ text: 'Hei', subpoints: [] }]);
  await waitFor(() =>
    expect(
      within(screen.getByRole('list', { name: 'Spørsmål der Bærum er hørt' })).getByText('Hørt på 1.1'),
    ).toBeDefined(),
  );
});

test('an empty room says that nobody has been heard yet', async () => {
  await show(createMemorySeminar());
  expect(title()).toBe('Ingen kommuner er hørt ennå');
  expect(screen.queryByRole('img')).toBeNull();
});

test('it is for facilitators: others are led to their own', async () => {
  const seminar = await room();
  meetOthers(seminar, createPlayedOthers(alone), []);
  const { path } = await renderApp(`/s/${seminar.id}/coverage`, { seminar, isFacilitator: false });
  await waitFor(() => expect(path()).not.toContain('coverage'));
});

test.each(languages)('it speaks %s', async (language) => {
  const { coverage: t } = await loadMessages(language);
  const seminar = await room();
  await renderApp(`/s/${seminar.id}/coverage`, { seminar, language });
  expect(await screen.findByRole('heading', { name: t.someMissing(1) })).toBeDefined();
  expect(screen.getByRole('heading', { name: `${t.sections.absent} 1` })).toBeDefined();
});
