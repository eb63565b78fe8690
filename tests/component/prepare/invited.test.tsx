import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inviteMunicipalities } from '../../../src/document/commands/invitationCommands.ts';
import { toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { renderApp } from '../../support/renderApp.tsx';

async function open() {
  const seminar = createMemorySeminar();
  const app = await renderApp(`/s/${seminar.id}/prepare/invited`, { seminar });
  await screen.findByRole('textbox', { name: 'Lim inn en liste' });
  return { ...app, seminar, invited: () => seminar.plan.snapshot().invited };
}

const list = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lim inn en liste' });
const add = () => screen.getByRole('button', { name: 'Legg til fra listen' });
const button = (name: string) => screen.getByRole('button', { name });
const names = () =>
  within(screen.getByRole('region', { name: 'Inviterte kommuner' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);

test('a pasted list is understood, told of, counted and taken back as one', async () => {
  const { user, invited } = await open();
  await user.click(list());
  await user.paste('Hamar kommune\nLøten\n3440 Øyer\tInnlandet\nAlta');
  await user.click(add());
  expect(names()).toEqual(['Hamar', 'Løten', 'Øyer', 'Alta']);
  expect(screen.getByText('4 kommuner lagt til.')).toBeDefined();
  expect(list().value).toBe('');
  expect(screen.getByRole('link', { name: 'Inviterte kommuner 4' })).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Innlandet 3' })).toBeDefined();
  await user.click(button('Angre «La til Hamar …»'));
  expect(invited()).toEqual([]);
});

test('what was not understood is kept until it is put right: chosen, found or left out', async () => {
  const { user } = await open();
  await user.click(list());
  await user.paste('Våler\nHedemarken\nRektorforeningen\nHamar');
  await user.click(add());
  expect(screen.getByText(/3 ble ikke forstått/)).toBeDefined();
  const unclear = () => within(screen.getByRole('region', { name: 'Ikke forstått' }));
  expect(names()).toEqual(['Hamar']);

  // Another part of the screen, and back: nothing is lost.
  await user.click(screen.getByRole('link', { name: /^Mottakere/ }));
  await user.click(screen.getByRole('link', { name: /^Inviterte kommuner/ }));
  await screen.findByRole('region', { name: 'Ikke forstått' });
  // Nor when the screen is left altogether.
  const onward = within(screen.getByRole('navigation', { name: 'Videre' }));
  await user.click(onward.getByRole('link', { name: 'Åpne seminaret' }));
  await user.click(await screen.findByRole('link', { name: 'Forbered' }));
  await user.click(await screen.findByRole('link', { name: /^Inviterte kommuner/ }));
  await screen.findByRole('region', { name: 'Ikke forstått' });

  await user.click(button('«Våler» er Våler (Innlandet)'));
  await user.type(unclear().getByRole('combobox', { name: 'Finn kommunen for «Hedemarken»' }), 'Ring');
  await user.click(await screen.findByRole('option', { name: /Ringsaker/ }));
  await user.click(button('Ta bort «Rektorforeningen»'));
  expect(screen.queryByRole('region', { name: 'Ikke forstått' })).toBeNull();
  expect(names()).toEqual(['Hamar', 'Ringsaker', 'Våler (Innlandet)']);
});

test('a former name and a slip are told, and can be put right', async () => {
  const { user } = await open();
  await user.click(list());
  await user.paste('Orkdal, Hamar');
  await user.click(add());
  const told = within(screen.getByRole('region', { name: 'Lest som et annet navn enn det som sto' }));
  expect(told.getByText('«Orkdal» er lest som Orkland')).toBeDefined();
  await user.click(told.getByRole('button', { name: 'Fjern Orkland' }));
  expect(names()).toEqual(['Hamar']);
  await user.click(told.getByRole('button', { name: 'Dette stemmer' }));
  expect(screen.queryByText(/er lest som/)).toBeNull();
});

test('one municipality is found by some letters and the keyboard, or written and entered', async () => {
  const { user } = await open();
  const search = screen.getByRole<HTMLInputElement>('combobox', { name: 'Legg til en kommune' });
  await user.type(search, 'guovda');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(names()).toEqual(['Kautokeino']);
  expect(search.value).toBe('');
  await user.type(search, 'Hamar, Løten{Enter}');
  expect(names()).toEqual(['Hamar', 'Løten', 'Kautokeino']);
  await user.type(search, 'Hamar{Enter}');
  expect(screen.getByText('Ingen nye kommuner. 1 var invitert fra før.')).toBeDefined();
});

test('a municipality is taken away by its button, focus goes on, and it can be had back', async () => {
  const { user, seminar, invited } = await open();
  const ids = ['NO:3403', 'NO:3412', 'NO:3440'].flatMap((text) => toMunicipalityId(text) ?? []);
  inviteMunicipalities(seminar.plan, ids);
  await user.click(await screen.findByRole('button', { name: 'Fjern Løten' }));
  expect(names()).toEqual(['Hamar', 'Øyer']);
  expect(document.activeElement).toBe(button('Fjern Øyer'));
  expect(screen.getByText('Løten er ikke lenger invitert.')).toBeDefined();
  const [undo] = screen.getAllByRole('button', { name: 'Angre «Fjernet Løten»' });
  if (undo) await user.click(undo);
  expect(invited()).toEqual(ids);
});

test('the way to who has been heard is here', async () => {
  const { seminar } = await open();
  expect(screen.getByRole('link', { name: 'Hvem er hørt' }).getAttribute('href')).toBe(`#/s/${seminar.id}/coverage`);
});

test.each(languages)('it speaks %s', async (language) => {
  const { invited: t } = await loadMessages(language);
  const seminar = createMemorySeminar();
  await renderApp(`/s/${seminar.id}/prepare/invited`, { seminar, language });
  expect(await screen.findByRole('button', { name: t.read })).toBeDefined();
  expect(screen.getByText(t.none)).toBeDefined();
});
