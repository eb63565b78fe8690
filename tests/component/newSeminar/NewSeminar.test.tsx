import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { renderApp } from '../../support/renderApp.tsx';

const titleField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tittel' });
const makeButton = () => screen.getByRole('button', { name: 'Lag seminaret' });

test('the template in the language of the interface becomes a seminar, and preparing it is next', async () => {
  const { user, seminars, path } = await renderApp('/new');
  expect(await screen.findByRole('heading', { name: 'Nytt seminar' })).toBeDefined();
  await waitFor(() => expect(titleField().value).toBe('Skole og kulturskole sammen'));
  await user.type(screen.getByLabelText('Dato'), '2026-11-21');
  await user.type(screen.getByRole('textbox', { name: 'Arrangør' }), 'Hamar kulturskole');
  await user.click(makeButton());
  expect(await screen.findByRole('heading', { name: 'Temaer og spørsmål' })).toBeDefined();
  const [made] = [...seminars.values()];
  expect(path()).toBe(`/s/${made?.id}/prepare`);
  expect(made?.plan.snapshot()).toMatchObject({
    title: 'Skole og kulturskole sammen',
    date: '2026-11-21',
    organiser: 'Hamar kulturskole',
  });
  expect(made?.plan.snapshot().themes.map((theme) => theme.questions.length)).toEqual([4, 2]);
});

test('another language gives other words, but a title written by hand stays', async () => {
  const { user, seminars } = await renderApp('/new');
  const language = await screen.findByRole('combobox', { name: 'Språk i temaer og spørsmål' });
  await user.selectOptions(language, 'sv');
  await waitFor(() => expect(titleField().value).toBe('Skola och kulturskola tillsammans'));
  await user.clear(titleField());
  await user.type(titleField(), 'Höstmöte');
  await user.selectOptions(language, 'nn');
  await user.click(makeButton());
  await screen.findByRole('heading', { name: 'Temaer og spørsmål' });
  const [made] = [...seminars.values()];
  expect(made?.plan.snapshot()).toMatchObject({
    title: 'Höstmöte',
    themes: [{ title: 'Det vi gjer saman i dag' }, {}],
  });
});

test('an empty seminar has a title and nothing else', async () => {
  const { user, seminars } = await renderApp('/new');
  await user.click(await screen.findByRole('radio', { name: 'Et tomt seminar' }));
  expect(screen.queryByRole('combobox')).toBeNull();
  await user.click(makeButton());
  await screen.findByRole('heading', { name: 'Temaer og spørsmål' });
  const [made] = [...seminars.values()];
  expect(made?.plan.snapshot()).toMatchObject({ title: 'Dialogseminar', themes: [], addressees: [] });
});

test('a missing title is asked for, in words beside the field', async () => {
  const { user, seminars } = await renderApp('/new');
  await screen.findByRole('heading', { name: 'Nytt seminar' });
  await waitFor(() => expect(titleField().value).not.toBe(''));
  await user.clear(titleField());
  await user.click(makeButton());
  expect(document.activeElement).toBe(titleField());
  expect(titleField().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/så dere finner igjen seminaret/)).toBeDefined();
  expect(seminars.size).toBe(0);
});

test('when it cannot be saved, the screen says so and keeps what was filled in', async () => {
  const createSeminar = () => Promise.reject(new Error('disk full'));
  const { user, path } = await renderApp('/new', { services: { createSeminar } });
  await user.type(await screen.findByRole('textbox', { name: 'Arrangør' }), 'Hamar kulturskole');
  await user.clear(titleField());
  await user.type(titleField(), 'Høstmøte');
  await user.click(makeButton());
  expect((await screen.findByRole('alert')).textContent).toContain('Det du har fylt ut, står her fortsatt.');
  expect(titleField().value).toBe('Høstmøte');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Arrangør' }).value).toBe('Hamar kulturskole');
  expect(path()).toBe('/new');
  expect(makeButton().getAttribute('aria-disabled')).toBe('false');
});

test.each(languages)('it speaks %s', async (language) => {
  const { newSeminar: t } = await loadMessages(language);
  await renderApp('/new', { language });
  expect(await screen.findByRole('heading', { name: t.heading })).toBeDefined();
  expect(screen.getByRole('button', { name: t.make })).toBeDefined();
});
