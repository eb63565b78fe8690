import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addQuestion, addTheme, addVenue, setAbout } from '../../../src/document/commands/planCommands.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { accessOf } from '../../../src/session/access.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

test('whoever is no facilitator reads what a seminar holds, changes nothing, and is told how to', async () => {
  const seminar = createMemorySeminar();
  const { plan } = seminar;
  setAbout(plan, { title: 'Bygd og by', date: '2026-11-21', organiser: 'Innlandet' });
  const venue = addVenue(plan, 'Hamar');
  const theme = addTheme(plan, { title: 'Nå', introduction: 'Snakk sammen.', minutes: 45 });
  addQuestion(plan, theme, { text: 'Hva kommer først?', seats: 3 });
  planGroup(plan, { name: 'Gruppe 4', venue });
  const access = accessOf([{ kind: 'group', group: toId<GroupId>('group') }]);
  Object.assign(seminar, { links: { ...seminar.links, access: () => access } });
  const { user, path } = await renderApp(`/s/${seminar.id}/prepare/themes`, { seminar });
  await screen.findByText(/^Du kan lese hvordan seminaret er lagt opp/);
  const main = within(screen.getByRole('main'));
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryAllByRole('button')).toEqual([]);
  for (const words of ['21. november 2026', 'Innlandet', 'Hamar', 'Snakk sammen.', 'Gruppe 4, Hamar'])
    expect(main.getByText(words)).toBeTruthy();
  expect(within(main.getByRole('region', { name: 'Tema 1: Nå' })).getByRole('listitem').textContent).toContain(
    'Hva kommer først? Prioriteres 1–3',
  );
  await user.click(screen.getByRole('link', { name: 'Historikk' }));
  expect(path()).toBe(`/s/${seminar.id}/history`);
});
