import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { offerLanguage } from '../../../src/document/commands/invitationCommands.ts';
import { setAbout } from '../../../src/document/commands/planCommands.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { accessOf } from '../../../src/session/access.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

test('whom to ask is written once, and stands on the sheet for the wall', async () => {
  const seminar = createMemorySeminar();
  const { user, unmount } = await renderApp(`/s/${seminar.id}/prepare/about`, { seminar });
  await user.type(await screen.findByRole('textbox', { name: 'Kontakt' }), 'Kari, 900 00 000{Enter}');
  expect(seminar.plan.snapshot().contact).toBe('Kari, 900 00 000');
  expect(screen.getByRole('button', { name: 'Angre «Endret kontakten»' })).toBeDefined();
  unmount();
  await renderApp(`/s/${seminar.id}/open/sheets/wall`, { seminar });
  expect(await screen.findByText('Spørsmål om seminaret: Kari, 900 00 000')).toBeDefined();
});

test('[D21] languages are offered or not, all but the last one, and can be taken back', async () => {
  const seminar = createMemorySeminar();
  const { user } = await renderApp(`/s/${seminar.id}/prepare/about`, { seminar });
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  await screen.findByRole('group', { name: 'Språk deltakerne kan velge' });
  await user.click(box('Svenska'));
  await user.click(box('English'));
  expect(seminar.plan.snapshot().languages).toEqual(['nb', 'nn']);
  await user.click(screen.getByRole('button', { name: 'Angre «Endret språkene»' }));
  expect(seminar.plan.snapshot().languages).toEqual(['nb', 'nn', 'en']);
  await user.click(box('English'));
  await user.click(box('Bokmål'));
  expect(box('Nynorsk').disabled).toBe(true);
});

test('a board offers those languages, and the one it is read in', async () => {
  const seminar = createMemorySeminar();
  setAbout(seminar.plan, { title: 'Vårmøte' });
  for (const language of ['nb', 'nn', 'sv'] as const) offerLanguage(seminar.plan, language, language === 'nn');
  const group = planGroup(seminar.plan, { name: 'Gruppe 1', venue: null });
  const { user } = await renderApp(`/s/${seminar.id}/g/${group}`, { seminar });
  await user.click(await screen.findByRole('button', { name: 'Meny' }));
  const names = ['Bokmål', 'Nynorsk', 'Svenska', 'English'];
  expect(names.filter((name) => screen.queryByRole('button', { name }))).toEqual(['Bokmål', 'Nynorsk', 'English']);
});

test('those who only read the plan read whom to ask, the languages and who is invited', async () => {
  const seminar = createMemorySeminar();
  setAbout(seminar.plan, { contact: 'Kari' });
  seminar.plan.roots.invited.set('NO:3403', true);
  const access = accessOf([{ kind: 'group', group: toId<GroupId>('group') }]);
  Object.assign(seminar.links, { access: () => access });
  await renderApp(`/s/${seminar.id}/prepare`, { seminar, isFacilitator: false });
  expect(await screen.findByText('Kari')).toBeDefined();
  expect(screen.getByText('Bokmål, Nynorsk, Svenska, English')).toBeDefined();
  await waitFor(() => expect(screen.getByText('Hamar')).toBeDefined());
});

test('[S44] a last day of keeping is offered when the seminar has a day, and nobody has to take it', async () => {
  const seminar = createMemorySeminar();
  const { user } = await renderApp(`/s/${seminar.id}/prepare/about`, { seminar });
  const field = await screen.findByLabelText<HTMLInputElement>('Beholdes til og med');
  expect(field.value).toBe('');
  expect(screen.queryByRole('button', { name: /tre måneder etter/ })).toBeNull();
  act(() => setAbout(seminar.plan, { date: '2026-11-30' }));
  await user.click(await screen.findByRole('button', { name: 'Bruk 28. februar 2027, tre måneder etter seminaret' }));
  expect(seminar.plan.snapshot().keepUntil).toBe('2027-02-28');
  expect(screen.queryByRole('button', { name: /tre måneder etter/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Angre «Endret hvor lenge det beholdes»' }));
  expect(seminar.plan.snapshot().keepUntil).toBe('');
});

test('[S44] a last day before the seminar is pointed out, and a year that is being written is none', async () => {
  const seminar = createMemorySeminar();
  setAbout(seminar.plan, { date: '2026-11-30' });
  await renderApp(`/s/${seminar.id}/prepare/about`, { seminar });
  const field = await screen.findByLabelText<HTMLInputElement>('Beholdes til og med');
  fireEvent.change(field, { target: { value: '0002-11-30' } });
  fireEvent.blur(field);
  expect(seminar.plan.snapshot().keepUntil).toBe('');
  fireEvent.change(field, { target: { value: '2026-11-29' } });
  fireEvent.blur(field);
  expect(await screen.findByText('Dette er før seminaret. Velg en senere dag.')).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
