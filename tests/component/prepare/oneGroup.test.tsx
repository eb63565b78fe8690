import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { foundGroup } from '../../../src/document/commands/groupCommands.ts';
import { addVenue, mergeGroup } from '../../../src/document/commands/planCommands.ts';
import { toId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

async function seminarWithTwins() {
  const seminar = createMemorySeminar();
  const venue = addVenue(seminar.plan, 'Hamar');
  const planned = planGroup(seminar.plan, { name: 'Gruppe 2', venue });
  const third = planGroup(seminar.plan, { name: 'Gruppe 3', venue });
  const { id: founded } = await seminar.openGroup(toId('foundedAtTheTable'));
  foundGroup(await seminar.openGroup(founded), { name: 'Gruppe 2', venue });
  return { seminar, planned, third, founded };
}

type Twins = Awaited<ReturnType<typeof seminarWithTwins>>;

async function open(change: (twins: Twins) => void = () => undefined) {
  const twins = await seminarWithTwins();
  change(twins);
  const app = await renderApp(`/s/${twins.seminar.id}/prepare/groups`, { seminar: twins.seminar });
  await screen.findByRole('region', { name: 'Hamar' });
  return { ...app, ...twins, mergedInto: () => [...twins.seminar.plan.snapshot().mergedInto] };
}

const asFounded = 'Hamar, Gruppe 2 (startet ved bordet)';
const isPart = `${asFounded} er en del av Hamar, Gruppe 2`;

test('[D18] a group founded at a table is made one with a planned one, told in a line, and separated again', async () => {
  const { user, planned, founded, mergedInto } = await open();
  const atTables = await screen.findByRole('region', { name: 'Startet ved bordet' });
  await user.click(within(atTables).getByRole('button', { name: `${asFounded} er samme gruppe som …` }));
  const dialog = within(screen.getByRole('dialog', { name: `Hvilken gruppe er den samme som ${asFounded}?` }));
  expect(dialog.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Hamar, Gruppe 2',
    'Hamar, Gruppe 3',
  ]);
  expect(dialog.getByText(/Begge beholder det de har skrevet/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Gjør dem til én gruppe' }));
  expect(mergedInto()).toEqual([[founded, planned]]);
  expect(screen.queryByRole('region', { name: 'Startet ved bordet' })).toBeNull();
  const separate = screen.getByRole('button', { name: 'Skill dem igjen', description: isPart });
  expect(document.activeElement).toBe(separate);
  await user.click(separate);
  expect(mergedInto()).toEqual([]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`${asFounded} er samme gruppe som …`);
});

test('[D18] the planned group stays what both are known as, whichever of them is asked about', async () => {
  const { user, planned, founded, mergedInto } = await open();
  const hamar = within(screen.getByRole('region', { name: 'Hamar' }));
  await user.click(await hamar.findByRole('button', { name: 'Hamar, Gruppe 2 er samme gruppe som …' }));
  // The one of the same name is proposed.
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Den andre gruppen' }).value).toBe(founded);
  expect(screen.getByText('Alle ser dem som én gruppe: Hamar, Gruppe 2.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Gjør dem til én gruppe' }));
  expect(mergedInto()).toEqual([[founded, planned]]);
});

test('[D18] joining is a step that the bar takes back and does again by name', async () => {
  const { user, planned, third, mergedInto } = await open();
  await user.click(await screen.findByRole('button', { name: 'Hamar, Gruppe 3 er samme gruppe som …' }));
  await user.click(screen.getByRole('button', { name: 'Gjør dem til én gruppe' }));
  expect(mergedInto()).toEqual([[third, planned]]);
  expect(within(screen.getByRole('region', { name: 'Hamar' })).getByText('Del av Hamar, Gruppe 2')).toBeDefined();
  const step = 'Gjorde Hamar, Gruppe 3 til en del av Hamar, Gruppe 2';
  await user.click(screen.getByRole('button', { name: `Angre «${step}»` }));
  expect(mergedInto()).toEqual([]);
  await user.click(screen.getByRole('button', { name: `Gjør om «${step}»` }));
  expect(mergedInto()).toEqual([[third, planned]]);
});

test('closing the question changes nothing', async () => {
  const { user, mergedInto } = await open();
  const button = await screen.findByRole('button', { name: 'Hamar, Gruppe 3 er samme gruppe som …' });
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(mergedInto()).toEqual([]);
  expect(document.activeElement).toBe(button);
});

test('[D18] a merge made elsewhere is told here too, and a part is no longer offered', async () => {
  const { user } = await open(({ seminar, planned, founded }) => mergeGroup(seminar.plan, founded, planned));
  await waitFor(() => expect(screen.getByText(isPart)).toBeDefined());
  await user.click(screen.getByRole('button', { name: 'Hamar, Gruppe 3 er samme gruppe som …' }));
  const offered = within(screen.getByRole('dialog')).getAllByRole('option');
  expect(offered.map((option) => option.textContent)).toEqual(['Hamar, Gruppe 2']);
});

test.each(languages)('it speaks %s', async (language) => {
  const { oneGroup: t } = await loadMessages(language);
  const { seminar, planned, third, founded } = await seminarWithTwins();
  mergeGroup(seminar.plan, third, planned);
  const { user } = await renderApp(`/s/${seminar.id}/prepare/groups`, { seminar, language });
  const title = t.founded('Hamar, Gruppe 2');
  await user.click(await screen.findByRole('button', { name: t.sameAs(title) }));
  expect(screen.getByRole('dialog', { name: t.which(title) })).toBeDefined();
  for (const words of [t.both, t.canBeUndone, t.isPart('Hamar, Gruppe 3', 'Hamar, Gruppe 2')])
    expect(screen.getByText(words)).toBeDefined();
  await user.click(screen.getByRole('button', { name: t.join }));
  expect(seminar.plan.snapshot().mergedInto.get(founded)).toBe(planned);
});
