import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { foundGroup } from '../../../src/document/commands/groupCommands.ts';
import { addVenue, removePlanItem } from '../../../src/document/commands/planCommands.ts';
import { toId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

function seminarWithGroups() {
  const seminar = createMemorySeminar();
  const hamar = addVenue(seminar.plan, 'Hamar');
  const forde = addVenue(seminar.plan, 'Førde');
  const [one, two] = ['Gruppe 1', 'Gruppe 2'].map((name) => planGroup(seminar.plan, { name, venue: hamar }));
  const away = planGroup(seminar.plan, { name: 'Gruppe 1', venue: forde });
  if (!one || !two) throw new Error('No groups were made.');
  return { seminar, hamar, forde, one, two, away };
}

async function open(made = seminarWithGroups(), isFacilitator = true) {
  const app = await renderApp(`/s/${made.seminar.id}/groups`, { seminar: made.seminar, isFacilitator });
  await screen.findByRole('heading', { name: 'Hvilken gruppe er dere?' });
  return { ...app, ...made };
}

const nameField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Gruppens navn eller nummer' });

test('a group is chosen at its venue: the device writes for it, and its table opens', async () => {
  const { user, services, seminar, away, path } = await open();
  await user.click(within(screen.getByRole('region', { name: 'Førde' })).getByRole('button', { name: 'Gruppe 1' }));
  await waitFor(() => expect(path()).toBe(`/s/${seminar.id}/g/${away}`));
  expect((await services.shelf.get(seminar.id))?.group).toBe(away);
});

test('a new group is proposed the next number of its venue, and is founded there', async () => {
  const { user, services, seminar, forde, path } = await open();
  expect(nameField().value).toBe('Gruppe 3');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Samlingssted' }), 'Førde');
  expect(nameField().value).toBe('Gruppe 2');
  await user.click(screen.getByRole('button', { name: 'Start gruppen' }));
  await waitFor(() => expect(path()).toContain(`/s/${seminar.id}/g/`));
  const [founded] = [...seminar.groups.values()];
  expect(founded?.snapshot()).toMatchObject({ name: 'Gruppe 2', venue: forde });
  expect((await services.shelf.get(seminar.id))?.group).toBe(founded?.id);
});

test('a name in use at the venue gets a warning, not a ban; an empty one is asked for', async () => {
  const { user, seminar } = await open();
  await user.clear(nameField());
  await user.click(screen.getByRole('button', { name: 'Start gruppen' }));
  expect(screen.getByText('Skriv et navn eller et nummer på gruppen.')).toBeDefined();
  expect(document.activeElement).toBe(nameField());
  await user.type(nameField(), 'gruppe 2');
  expect(screen.getByText(/Det finnes allerede en gruppe som heter «gruppe 2» her/)).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Samlingssted' }), 'Førde');
  expect(screen.queryByText(/Det finnes allerede/)).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Samlingssted' }), 'Hamar');
  await user.click(screen.getByRole('button', { name: 'Start gruppen' }));
  await waitFor(() => expect([...seminar.groups.values()][0]?.snapshot().name).toBe('gruppe 2'));
});

test('groups founded on this device stand at their venue, and the one it writes for says so', async () => {
  const made = seminarWithGroups();
  const founded = await made.seminar.openGroup(toId('founded'));
  foundGroup(founded, { name: 'Toten', venue: made.forde });
  const { services, seminar } = await open(made);
  const forde = within(screen.getByRole('region', { name: 'Førde' }));
  expect(await forde.findByRole('button', { name: 'Toten Har skrevet noe' })).toBeDefined();
  await services.shelf.setGroup(seminar.id, founded.id);
  expect(await forde.findByRole('button', { name: 'Toten Denne enheten skriver her', current: true })).toBeDefined();
});

test('a group taken out of the plan is reached as long as it has something written here', async () => {
  const made = seminarWithGroups();
  foundGroup(await made.seminar.openGroup(made.two), { name: 'Gruppe 2', venue: made.hamar });
  removePlanItem(made.seminar.plan, 'groups', made.one);
  removePlanItem(made.seminar.plan, 'groups', made.two);
  await open(made);
  const removed = within(await screen.findByRole('region', { name: 'Tatt ut av planen' }));
  expect(removed.getAllByRole('button').map((each) => each.textContent)).toEqual(['Gruppe 2Har skrevet noe']);
  expect(nameField().value).toBe('Gruppe 3');
});

test('only a facilitator is led to preparing', async () => {
  await open(seminarWithGroups(), false);
  expect(screen.queryByRole('link', { name: 'Forbered seminaret' })).toBeNull();
});

test('a seminar opens where the person works: preparing, choosing a group, the group', async () => {
  const empty = createMemorySeminar();
  const { path, services } = await renderApp(`/s/${empty.id}`, { seminar: empty });
  await waitFor(() => expect(path()).toBe(`/s/${empty.id}/prepare`));
  await screen.findByRole('navigation', { name: 'Deler av seminaret' });
  addVenue(empty.plan, 'Hamar');
  window.location.hash = `#/s/${empty.id}`;
  await waitFor(() => expect(path()).toBe(`/s/${empty.id}/groups`));
  await services.shelf.setGroup(empty.id, toId('table'));
  window.location.hash = `#/s/${empty.id}`;
  await waitFor(() => expect(path()).toBe(`/s/${empty.id}/g/table`));
});

test.each(languages)('it speaks %s', async (language) => {
  const { chooseGroup: t } = await loadMessages(language);
  const { seminar } = seminarWithGroups();
  await renderApp(`/s/${seminar.id}/groups`, { seminar, language });
  expect(await screen.findByRole('heading', { name: t.heading })).toBeDefined();
  expect(await screen.findByRole('link', { name: t.prepare })).toBeDefined();
  expect(screen.getByRole('button', { name: t.start })).toBeDefined();
});
