import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import { addVenue } from '../../../src/document/commands/planCommands.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createMemorySeminar, type MemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { alone, createPlayedOthers, meetOthers } from '../../support/playedOthers.ts';
import { renderApp } from '../../support/renderApp.tsx';

function prepared(): MemorySeminar {
  const seminar = createMemorySeminar();
  const texts = { introduction: '# Les først\n- én ting', instructions: '', minutes: 45 };
  applyTemplate(
    seminar.plan,
    {
      title: 'Vårmøte',
      themes: [
        { ...texts, title: 'Nå', questions: [{ text: 'Hva?', seats: 2 }] },
        {
          ...texts,
          title: 'Siden',
          questions: ['A?', 'B?', 'C?', 'D?', 'E?', 'F?'].map((text) => ({ text, seats: 0 })),
        },
      ],
      addressees: [],
    },
    { title: 'Vårmøte', date: '', organiser: '' },
  );
  planGroup(seminar.plan, { name: 'Gruppe 1', venue: addVenue(seminar.plan, 'Hamar') });
  return seminar;
}
const tab = (name: string) => screen.getByRole('link', { name });

test('at the table a facilitator meets the theme as a group does, and what is tried is kept nowhere', async () => {
  const seminar = prepared();
  const before = seminar.plan.snapshot();
  const { user } = await renderApp(`/s/${seminar.id}/preview`, { seminar });
  expect(await screen.findByRole('heading', { level: 1, name: 'Nå' })).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Les først' })).toBeDefined();
  const question = within(screen.getByRole('region', { name: 'Hva?' }));
  const line = question.getAllByRole('textbox').at(-1);
  if (!line) throw new Error('There is no line to write in.');
  await user.type(line, 'Korps{Enter}');
  expect(question.getByDisplayValue('Korps')).toBeDefined();
  expect(seminar.groups.size).toBe(0);
  expect(seminar.plan.snapshot()).toBe(before);
});

test('the screen on the wall shows the theme that is chosen, as much of it as can be read there', async () => {
  const seminar = prepared();
  const { user } = await renderApp(`/s/${seminar.id}/preview`, { seminar });
  await screen.findByRole('heading', { level: 1 });
  await user.click(tab('På storskjermen'));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Tema' }), 'Tema 2: Siden');
  const wall = within(screen.getByRole('region', { name: 'På storskjermen' }));
  expect(wall.getByRole('heading', { name: 'Siden' })).toBeDefined();
  expect(wall.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['1 A?', '2 B?', '3 C?', '4 D?']);
  expect(wall.getByText(/^og 2/)).toBeDefined();
  expect(wall.getByRole('timer').textContent).toMatch(/^45:00/);
});

test('the sheet is that of the first group, and all of them are a step away', async () => {
  const seminar = prepared();
  const { user } = await renderApp(`/s/${seminar.id}/preview`, { seminar });
  await screen.findByRole('heading', { level: 1 });
  await user.click(tab('På papir'));
  expect(await screen.findByRole('article', { name: 'Hamar, Gruppe 1' })).toBeDefined();
  expect(tab('Ark til utskrift').getAttribute('href')).toBe(`#/s/${seminar.id}/open/sheets`);
});

test('a seminar without themes or groups can be looked at too', async () => {
  const seminar = createMemorySeminar();
  await renderApp(`/s/${seminar.id}/preview/group`, { seminar });
  expect(await screen.findByRole('heading', { name: 'Seminaret har ingen tema ennå' })).toBeDefined();
});

test('the way there is where the seminar is prepared, and it is for facilitators', async () => {
  const seminar = prepared();
  const { unmount } = await renderApp(`/s/${seminar.id}/prepare`, { seminar });
  expect((await screen.findByRole('link', { name: 'Forhåndsvisning' })).getAttribute('href')).toBe(
    `#/s/${seminar.id}/preview`,
  );
  unmount();
  meetOthers(seminar, createPlayedOthers(alone), []);
  const { path } = await renderApp(`/s/${seminar.id}/preview`, { seminar, isFacilitator: false });
  await waitFor(() => expect(path()).not.toContain('preview'));
});

test.each(languages)('it speaks %s', async (language) => {
  const { preview: t } = await loadMessages(language);
  const seminar = prepared();
  await renderApp(`/s/${seminar.id}/preview/wall`, { seminar, language });
  expect(await screen.findByText(t.notes.wall)).toBeDefined();
});
