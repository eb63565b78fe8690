import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import { addVenue, movePlanItem, moveQuestion, setQuestion } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { answersWithoutQuestion } from '../../../src/domain/answerState.ts';
import { languages } from '../../../src/domain/plan.ts';
import type { SeminarTemplate } from '../../../src/domain/template.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createMemorySeminar, type MemorySeminar } from '../../support/memorySeminar.ts';
import { exchange, openGroup, openPlan } from '../../support/openDocuments.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

const theme = { introduction: 'Les dette først.', instructions: 'Skriv kort.', minutes: 45 };
const template: SeminarTemplate = {
  title: 'Vårmøte',
  themes: [
    { ...theme, title: 'Nå', questions: ['Hva?', 'Hvem?', 'Hvorfor?'].map((text) => ({ text, seats: 0 })) },
    { ...theme, title: 'Siden', questions: [{ text: 'Hvordan?', seats: 3 }] },
  ],
  addressees: ['Kommunen'],
};

function preparedSeminar(): MemorySeminar {
  const seminar = createMemorySeminar();
  applyTemplate(seminar.plan, template, { title: 'Vårmøte', date: '2026-11-21', organiser: 'Hamar' });
  return seminar;
}

async function open(section = 'themes') {
  const seminar = preparedSeminar();
  const app = await renderApp(`/s/${seminar.id}/prepare/${section}`, { seminar });
  await screen.findByRole('navigation', { name: 'Deler av seminaret' });
  const texts = () => seminar.plan.snapshot().themes.map((each) => each.questions.map((question) => question.text));
  return { ...app, seminar, texts };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

test('the parts are listed with how many there are of each, and the groups come next', async () => {
  const { seminar } = await open();
  const parts = within(screen.getByRole('navigation', { name: 'Deler av seminaret' })).getAllByRole('link');
  expect(parts.map((part) => part.textContent)).toEqual([
    'Om seminaret',
    'Samlingssteder0',
    'Temaer og spørsmål4',
    'Mottakere1',
    'Inviterte kommuner0',
    'Grupper0',
  ]);
  expect(screen.getByRole('link', { name: 'Velg gruppe og begynn' }).getAttribute('href')).toBe(
    `#/s/${seminar.id}/groups`,
  );
});

test('each part leads on to the next, whose heading then has the focus; the last leads nowhere', async () => {
  const { user } = await open('about');
  for (const part of ['Samlingssteder', 'Temaer og spørsmål', 'Mottakere', 'Inviterte kommuner', 'Grupper']) {
    await user.click(screen.getByRole('link', { name: `Neste: ${part}` }));
    const heading = await screen.findByRole('heading', { level: 1, name: part });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  }
  expect(screen.queryByRole('link', { name: /^Neste/ })).toBeNull();
});

test('a question is added by writing in the empty line and pressing Enter, and edited in place', async () => {
  const { user, texts } = await open();
  await user.type(field('Nytt spørsmål'), 'Når?{Enter}');
  expect(texts()[0]).toEqual(['Hva?', 'Hvem?', 'Hvorfor?', 'Når?']);
  expect(document.activeElement).toBe(field('Nytt spørsmål'));
  await user.clear(field('Spørsmål 2'));
  await user.type(field('Spørsmål 2'), 'Hvem er med?{Enter}');
  expect(texts()[0]).toEqual(['Hva?', 'Hvem er med?', 'Hvorfor?', 'Når?']);
  expect(document.activeElement).toBe(field('Spørsmål 3'));
});

test('what was written in the empty line is kept when the screen is left', async () => {
  const { user, texts } = await open();
  await user.type(field('Nytt spørsmål'), 'Når?');
  await user.click(screen.getByRole('link', { name: /^Mottakere/ }));
  await waitFor(() => expect(texts()[0]).toContain('Når?'));
});

test('questions move up and down, and to another theme, by keyboard alone', async () => {
  const { user, texts } = await open();
  button('Flytt spørsmål 3 opp').focus();
  await user.keyboard('{Enter}');
  expect(texts()[0]).toEqual(['Hva?', 'Hvorfor?', 'Hvem?']);
  expect(document.activeElement).toBe(button('Flytt spørsmål 2 opp'));
  await user.keyboard(' ');
  expect(texts()[0]).toEqual(['Hvorfor?', 'Hva?', 'Hvem?']);
  button('Mer om spørsmål 1').focus();
  await user.keyboard('{Enter}');
  await user.click(button('Til tema 2: Siden'));
  expect(texts()).toEqual([
    ['Hva?', 'Hvem?'],
    ['Hvordan?', 'Hvorfor?'],
  ]);
});

test('a removed question can be taken back by name, and what a group wrote to it is never gone', async () => {
  const { user, seminar, texts } = await open();
  const group = openGroup('table');
  const question = seminar.plan.snapshot().themes[0]?.questions[1]?.id;
  if (!question) throw new Error('The plan has no second question.');
  addPoints(group, { question, parent: null, index: 0 }, [{ text: 'Korpset', subpoints: [] }]);
  await user.click(button('Fjern spørsmål 2'));
  expect(texts()[0]).toEqual(['Hva?', 'Hvorfor?']);
  expect(screen.getByText(/tatt vare på og står under «Svar uten spørsmål»/)).toBeDefined();
  expect(answersWithoutQuestion(seminar.plan.snapshot(), group.snapshot())).toHaveLength(1);
  expect(document.activeElement).toBe(button('Fjern spørsmål 2'));
  const [, undo] = screen.getAllByRole('button', { name: 'Angre «Fjernet spørsmål 2»' });
  if (!undo) throw new Error('The notice has no button that takes the removal back.');
  await user.click(undo);
  expect(texts()[0]).toEqual(['Hva?', 'Hvem?', 'Hvorfor?']);
  expect(answersWithoutQuestion(seminar.plan.snapshot(), group.snapshot())).toHaveLength(0);
  expect(screen.queryByText(/Svar uten spørsmål/)).toBeNull();
  await user.click(button('Gjør om «Fjernet spørsmål 2»'));
  expect(texts()[0]).toEqual(['Hva?', 'Hvorfor?']);
});

test('Ctrl+Z takes the last step back, except in a text field, which has its own undo', async () => {
  const { user, texts } = await open();
  await user.click(button('Fjern spørsmål 1'));
  await user.click(field('Spørsmål 1'));
  await user.keyboard('{Control>}z{/Control}');
  expect(texts()[0]).toHaveLength(2);
  button('Fjern spørsmål 1').focus();
  await user.keyboard('{Control>}z{/Control}');
  expect(texts()[0]).toHaveLength(3);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(texts()[0]).toHaveLength(2);
});

test('a question is prioritised, with one to three seats', async () => {
  const { user, seminar } = await open();
  const seats = () => seminar.plan.snapshot().themes[0]?.questions[0]?.seats;
  await user.click(screen.getByRole('checkbox', { name: 'Prioriteres 1–3, spørsmål 1' }));
  expect(seats()).toBe(3);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Plasser på spørsmål 1' }), '2 plasser');
  expect(seats()).toBe(2);
  await user.click(screen.getByRole('checkbox', { name: 'Prioriteres 1–2, spørsmål 1' }));
  expect(seats()).toBe(0);
});

test('one theme is open; another is opened, changed, moved and removed', async () => {
  const { user, seminar } = await open();
  await user.click(button(/^Tema 2/));
  expect(document.activeElement).toBe(field('Tema 2'));
  await user.clear(screen.getByRole('textbox', { name: 'Minutter' }));
  await user.type(screen.getByRole('textbox', { name: 'Minutter' }), 'en time{Enter}');
  expect(screen.getByText(/Skriv et helt tall fra 1 til 1440/)).toBeDefined();
  await user.clear(screen.getByRole('textbox', { name: 'Minutter' }));
  await user.type(screen.getByRole('textbox', { name: 'Minutter' }), '60{Enter}');
  await user.type(field('Innledning'), ' Snakk sammen.');
  await user.click(button('Flytt tema 2 opp'));
  expect(document.activeElement).toBe(button('Flytt tema 1 opp'));
  expect(seminar.plan.snapshot().themes[0]).toMatchObject({
    title: 'Siden',
    minutes: 60,
    introduction: 'Les dette først. Snakk sammen.',
  });
  await user.click(button('Fjern tema 1'));
  expect(seminar.plan.snapshot().themes.map((each) => each.title)).toEqual(['Nå']);
  expect(screen.getAllByRole('button', { name: 'Angre «Fjernet tema 1»' })).toHaveLength(2);
  await user.click(button('Legg til tema'));
  expect(document.activeElement).toBe(field('Tema 2'));
});

test('while somebody else changes the plan, focus and half-written words stay', async () => {
  const { user, seminar } = await open();
  const other = openPlan('other');
  exchange(seminar.plan, other);
  const questions = other.snapshot().themes[0]?.questions ?? [];
  const [first, second, third] = questions;
  const [now, later] = other.snapshot().themes;
  if (!first || !second || !third || !now || !later) throw new Error('The plan lacks themes or questions.');

  await user.type(field('Nytt spørsmål'), 'Halvt ferdig');
  const line = field('Nytt spørsmål');
  moveQuestion(other, third.id, now.id, 0);
  moveQuestion(other, second.id, later.id, 0);
  exchange(seminar.plan, other);
  await waitFor(() => expect(field('Spørsmål 1').value).toBe('Hvorfor?'));
  expect(document.activeElement).toBe(line);
  expect(line.value).toBe('Halvt ferdig');

  const edited = field('Spørsmål 2');
  await user.type(edited, ' Og så');
  setQuestion(other, first.id, { text: 'Hva da?' });
  moveQuestion(other, first.id, now.id, 0);
  exchange(seminar.plan, other);
  await waitFor(() => expect(field('Spørsmål 2').value).toBe('Hvorfor?'));
  expect(document.activeElement).toBe(edited);
  expect(edited.value).toBe('Hva? Og så');

  movePlanItem(other, 'themes', later.id, 0);
  exchange(seminar.plan, other);
  await waitFor(() => expect(field('Tema 2').value).toBe('Nå'));
  expect(document.activeElement).toBe(edited);
});

test('a pasted list becomes several venues, taken back as one; they move, change name and go', async () => {
  const { user, seminar } = await open('venues');
  const names = () => seminar.plan.snapshot().venues.map((venue) => venue.name);
  await user.click(field('Nytt samlingssted'));
  await user.paste('• Hamar\n• Steinkjer\n• Førde');
  expect(names()).toEqual(['Hamar', 'Steinkjer', 'Førde']);
  await user.click(button('Angre «La til Hamar …»'));
  expect(names()).toEqual([]);
  await user.click(button('Gjør om «La til Hamar …»'));
  await user.click(button('Flytt Førde opp'));
  await user.clear(field('Samlingssted 1'));
  await user.type(field('Samlingssted 1'), 'Hamar kulturhus{Enter}');
  await user.click(button('Fjern Steinkjer'));
  expect(names()).toEqual(['Hamar kulturhus', 'Førde']);
});

test('a question and a theme are made again, to be changed, and taken back by name', async () => {
  const { user, seminar, texts } = await open();
  await user.click(button('Mer om spørsmål 2'));
  await user.click(button('Lag en kopi'));
  expect(texts()[0]).toEqual(['Hva?', 'Hvem?', 'Hvem?', 'Hvorfor?']);
  await user.click(button('Angre «Laget en kopi av spørsmål 2»'));
  await user.click(button('Lag en kopi av tema 1'));
  expect(seminar.plan.snapshot().themes.map((each) => each.title)).toEqual(['Nå', 'Nå', 'Siden']);
  expect(document.activeElement).toBe(field('Tema 2'));
  expect(texts()[1]).toEqual(['Hva?', 'Hvem?', 'Hvorfor?']);
});

test('a venue is made again with groups of the same names, which are groups of their own, and taken back by name', async () => {
  const { user, seminar } = await open('venues');
  const hamar = addVenue(seminar.plan, 'Hamar');
  const original = planGroup(seminar.plan, { name: 'Rom 1', venue: hamar });
  await user.click(await screen.findByRole('button', { name: 'Mer om Hamar' }));
  await user.click(button('Lag en kopi, med like mange grupper'));
  const { venues, groups } = seminar.plan.snapshot();
  expect(venues.map(({ name }) => name)).toEqual(['Hamar', 'Hamar (kopi)']);
  expect(groups.map(({ name, venue }) => [name, venue])).toEqual([
    ['Rom 1', hamar],
    ['Rom 1', venues[1]?.id],
  ]);
  expect(groups[1]?.id).not.toBe(original);
  await user.click(button('Angre «Laget en kopi av Hamar»'));
  expect(seminar.plan.snapshot().venues.map(({ name }) => name)).toEqual(['Hamar']);
  expect(seminar.plan.snapshot().groups).toHaveLength(1);
});

test('addressees are added and removed', async () => {
  const { user, seminar } = await open('addressees');
  await user.type(field('Ny mottaker'), 'KS{Enter}');
  await user.click(button('Fjern Kommunen'));
  expect(seminar.plan.snapshot().addressees.map((addressee) => addressee.name)).toEqual(['KS']);
  expect(screen.getByText(/Innspillene som var ment for Kommunen, står der de sto/)).toBeDefined();
});

test('more groups than are ready are made all the same, and so is one whose name stands in its line', async () => {
  const { user, seminar } = await open('groups');
  onTestFinished(() => void vi.restoreAllMocks());
  const howMany = await screen.findByRole('spinbutton', { name: 'Antall nye grupper, Uten samlingssted' });
  await user.clear(howMany);
  await user.type(howMany, '30');
  await user.click(button('Lag 30 grupper'));
  await waitFor(() => expect(seminar.plan.snapshot().groups).toHaveLength(30));
  await user.type(field('Ny gruppe, Uten samlingssted'), 'Flyet');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(seminar.plan.snapshot().groups.at(-1)?.name).toBe('Flyet');
});

test('groups are made in numbers at each venue, moved between venues and removed', async () => {
  const { user, seminar } = await open('venues');
  addVenue(seminar.plan, 'Hamar');
  const forde = addVenue(seminar.plan, 'Førde');
  await user.click(screen.getByRole('link', { name: /Grupper/ }));
  const hamar = within(await screen.findByRole('region', { name: 'Hamar' }));
  const howMany = hamar.getByRole('spinbutton', { name: 'Antall nye grupper, Hamar' });
  await user.clear(howMany);
  await user.type(howMany, '3');
  await user.click(hamar.getByRole('button', { name: 'Lag 3 grupper' }));
  await user.click(await hamar.findByRole('button', { name: 'Flytt Gruppe 3 opp' }));
  await user.click(hamar.getByRole('button', { name: 'Flytt Gruppe 1 til et annet samlingssted' }));
  await user.click(hamar.getByRole('button', { name: 'Til Førde' }));
  await user.click(hamar.getByRole('button', { name: 'Fjern Gruppe 2' }));
  const { groups, removedGroups } = seminar.plan.snapshot();
  expect(groups.map((group) => [group.name, group.venue === forde])).toEqual([
    ['Gruppe 1', true],
    ['Gruppe 3', false],
  ]);
  expect(removedGroups.map((group) => group.name)).toEqual(['Gruppe 2']);
  await user.clear(howMany);
  await user.type(howMany, '1');
  await user.click(hamar.getByRole('button', { name: 'Lag 1 gruppe' }));
  expect(seminar.plan.snapshot().groups.at(-1)?.name).toBe('Gruppe 4');
  const made = [...seminar.plan.snapshot().groups, ...removedGroups];
  expect(new Set(made.map((group) => group.seed)).size).toBe(made.length);
  expect(made.map((group) => group.seed)).not.toContain('');
});

test('groups are called groups, rooms or numbers, or by names that are pasted, and each goes on from its own', async () => {
  const { user, seminar } = await open('groups');
  const names = () => seminar.plan.snapshot().groups.map(({ name }) => name);
  const kind = await screen.findByRole('combobox', { name: 'Kall dem, Uten samlingssted' });
  const howMany = screen.getByRole('spinbutton', { name: 'Antall nye grupper, Uten samlingssted' });
  await user.clear(howMany);
  await user.type(howMany, '2');
  await user.click(button('Lag 2 grupper'));
  await user.selectOptions(kind, 'Rom');
  expect(screen.getByText('Rom 1 til Rom 2')).toBeDefined();
  await user.click(button('Lag 2 grupper'));
  await user.selectOptions(kind, 'Bare tall');
  await user.click(button('Lag 2 grupper'));
  await user.click(button('Lag 2 grupper'));
  await user.click(field('Ny gruppe, Uten samlingssted'));
  await user.paste('Fjell\nFjord');
  await waitFor(() => expect(names()).toHaveLength(10));
  expect(names()).toEqual(['Gruppe 1', 'Gruppe 2', 'Rom 1', 'Rom 2', '1', '2', '3', '4', 'Fjell', 'Fjord']);
});

test('title, date and organiser are changed, and the bar follows', async () => {
  const { user, seminar } = await open('about');
  await user.clear(field('Tittel'));
  await user.type(field('Tittel'), 'Høstmøte{Enter}');
  expect(seminar.plan.snapshot()).toMatchObject({ title: 'Høstmøte', date: '2026-11-21', organiser: 'Hamar' });
  expect(within(screen.getByRole('banner')).getByText('Høstmøte')).toBeDefined();
  expect(button('Angre «Endret tittelen»')).toBeDefined();
});

test.each(languages)('it speaks %s', async (language) => {
  const { prepare: t } = await loadMessages(language);
  const seminar = preparedSeminar();
  await renderApp(`/s/${seminar.id}/prepare`, { seminar, language });
  expect(await screen.findByRole('heading', { name: t.themes })).toBeDefined();
  expect(button(t.remove(t.questionName(1)))).toBeDefined();
});
