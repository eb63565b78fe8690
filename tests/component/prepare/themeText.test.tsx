import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addTheme } from '../../../src/document/commands/planCommands.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

async function open(introduction: string) {
  const seminar = createMemorySeminar();
  addTheme(seminar.plan, { title: 'Nå', introduction });
  const app = await renderApp(`/s/${seminar.id}/prepare/themes`, { seminar });
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Innledning' });
  const tools = within(screen.getByRole('group', { name: 'Utforming av Innledning' }));
  return { ...app, seminar, field, tools, words: () => seminar.plan.snapshot().themes[0]?.introduction };
}

test('buttons format what is selected, and how it will look is shown once it differs', async () => {
  const { user, field, tools, words } = await open('Les dette\nførst og sist');
  expect(screen.queryByRole('region', { name: 'Slik ser Innledning ut' })).toBeNull();
  field.setSelectionRange(0, 3);
  await user.click(tools.getByRole('button', { name: 'Fet' }));
  expect(words()).toBe('**Les** dette\nførst og sist');
  expect(document.activeElement).toBe(field);
  field.setSelectionRange(20, 20);
  await user.click(tools.getByRole('button', { name: 'Punkter' }));
  expect(words()).toBe('**Les** dette\n- først og sist');
  const looks = within(screen.getByRole('region', { name: 'Slik ser Innledning ut' }));
  expect(looks.getByRole('listitem').textContent).toBe('først og sist');
});

test('a link is asked for, refused where it leads nowhere, and stands where the words were', async () => {
  const { user, field, tools, words } = await open('Les planen nå');
  field.setSelectionRange(4, 10);
  await user.click(tools.getByRole('button', { name: 'Lenke' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Lenke' }));
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Det lenken sier' }).value).toBe('planen');
  const address = dialog.getByRole('textbox', { name: 'Adresse' });
  await user.type(address, 'javascript:x');
  await user.click(dialog.getByRole('button', { name: 'Legg til' }));
  expect(dialog.getByText(/^Skriv en nettadresse/)).toBeDefined();
  expect(document.activeElement).toBe(address);
  await user.clear(address);
  await user.type(address, 'ks.no/plan');
  await user.click(dialog.getByRole('button', { name: 'Legg til' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(words()).toBe('Les [planen](https://ks.no/plan) nå');
});

test('a group reads it formatted', async () => {
  const { seminar, unmount } = await open('# Først\n- en');
  const group = planGroup(seminar.plan, { name: 'Gruppe 1', venue: null });
  unmount();
  await renderApp(`/s/${seminar.id}/g/${group}`, { seminar });
  expect(await screen.findByRole('heading', { name: 'Først' })).toBeDefined();
});
