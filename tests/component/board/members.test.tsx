import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { addMember } from '../../../src/document/commands/groupCommands.ts';
import { toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { renderBoard, said } from '../../support/boardPage.ts';

const rail = () => within(screen.getByRole('region', { name: 'Ved bordet' }));
const people = () =>
  rail()
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent);
const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Kommune eller organisasjon' });

async function openForm(user: UserEvent) {
  await user.click(rail().getByRole('button', { name: 'Legg til deltaker' }));
  return within(await screen.findByRole('dialog'));
}

describe('who sits at the table', () => {
  test('a municipality is found by a few letters, chosen by key, and kept by its code', async () => {
    const { user, group } = await renderBoard();
    const dialog = await openForm(user);
    await user.type(box(), 'hamar');
    await screen.findByRole('option', { name: /^Hamar ?Innlandet/ });
    expect(box().getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent).toMatch(
      /^Hamar ?Innlandet/,
    );
    await user.keyboard('{Enter}');
    expect(box().value).toBe('Hamar');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Hva deltakeren arbeider med' }), 'Folkevalgt');
    await user.type(dialog.getByRole('textbox', { name: 'Navn (valgfritt)' }), 'Kari');
    await user.click(dialog.getByRole('button', { name: 'Legg til' }));
    expect(group.snapshot().members.map(({ affiliation, role, name }) => ({ affiliation, role, name }))).toEqual([
      { affiliation: { kind: 'municipality', id: 'NO:3403' }, role: 'politician', name: 'Kari' },
    ]);
    await rail().findByText('Hamar');
    expect(people()).toEqual(['HamarFolkevalgt, Kari']);
    expect(said()).toBe('1 deltaker lagt til.');
    expect(screen.getByRole('button', { name: /^1 ved bordet/ })).toBeTruthy();
  });

  test('a joint entry becomes several members', async () => {
    const { user, group } = await renderBoard();
    const dialog = await openForm(user);
    await user.type(box(), 'Evenes/Tjeldsund');
    await user.click(await screen.findByRole('option', { name: 'Evenes og Tjeldsund (2 deltakere)' }));
    await user.click(dialog.getByRole('button', { name: 'Legg til' }));
    expect(group.snapshot().members).toHaveLength(2);
    expect(said()).toBe('2 deltakere lagt til.');
  });

  test('namesakes are told apart by county, and a former name says what it became', async () => {
    const { user } = await renderBoard();
    await openForm(user);
    await user.type(box(), 'Våler');
    expect(await screen.findByRole('option', { name: /Våler \(Innlandet\)/ })).toBeTruthy();
    expect(screen.getByRole('option', { name: /Våler \(Østfold\)/ })).toBeTruthy();
    await user.clear(box());
    await user.type(box(), 'Orkdal');
    expect(await screen.findByRole('option', { name: /Orkdal → Orkland/ })).toBeTruthy();
  });

  test('text is read when nothing is chosen: a sure name, a namesake, an organisation, nothing', async () => {
    const { user, group } = await renderBoard();
    const dialog = await openForm(user);
    await screen.findByText(/Skriv noen bokstaver/);
    await user.click(dialog.getByRole('button', { name: 'Legg til' }));
    expect(dialog.getByText('Skriv hvor deltakeren kommer fra.')).toBeTruthy();
    expect(box().getAttribute('aria-invalid')).toBe('true');
    await user.type(box(), 'Våler');
    await screen.findByRole('option', { name: /Våler \(Innlandet\)/ });
    await user.click(dialog.getByRole('button', { name: 'Legg til' }));
    expect(dialog.getByText('Flere kommuner passer. Velg en i listen.')).toBeTruthy();
    await user.clear(box());
    await user.type(box(), 'Foreningen for lange bord');
    await user.click(dialog.getByRole('button', { name: 'Legg til' }));
    expect(group.snapshot().members[0]?.affiliation).toEqual({
      kind: 'organisation',
      name: 'Foreningen for lange bord',
    });
  });

  test('Escape folds the list before it closes the dialog', async () => {
    const { user } = await renderBoard();
    await openForm(user);
    await user.type(box(), 'hamar');
    await screen.findByRole('option', { name: /^Hamar ?Innlandet/ });
    await user.keyboard('{Escape}');
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  test('a participant is changed, and taken away with undo', async () => {
    const hamar = toMunicipalityId('NO:3403');
    const { user, group } = await renderBoard({
      prepare: ({ group: doc }) => {
        if (hamar) addMember(doc, { affiliation: { kind: 'municipality', id: hamar }, role: null, name: '' });
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Endre Hamar' }));
    let dialog = within(await screen.findByRole('dialog'));
    await screen.findByDisplayValue('Hamar');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Hva deltakeren arbeider med' }), 'Annet');
    await user.click(dialog.getByRole('button', { name: 'Lagre' }));
    expect(group.snapshot().members[0]).toMatchObject({ affiliation: { id: 'NO:3403' }, role: 'other' });
    await user.click(screen.getByRole('button', { name: 'Endre Hamar' }));
    dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Ta bort deltakeren' }));
    expect(people()).toEqual([]);
    expect(document.activeElement).toBe(rail().getByRole('button', { name: 'Legg til deltaker' }));
    await user.click(screen.getByRole('button', { name: 'Angre' }));
    expect(people()).toEqual(['HamarAnnet']);
  });

  test('the duties are given to whoever is chosen, one each', async () => {
    const { user, group } = await renderBoard({
      prepare: ({ group: doc }) => {
        for (const name of ['Kari', 'Ola'])
          addMember(doc, { affiliation: { kind: 'organisation', name: 'Foreningen' }, role: null, name });
      },
    });
    await user.click(rail().getByRole('button', { name: 'Fordel oppgavene' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Skriver' }), '2. Foreningen, Ola');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Temavakt' }), '2. Foreningen, Ola');
    const [kari, ola] = group.snapshot().members;
    expect(group.snapshot().duties).toEqual({ chair: null, scribe: ola?.id, topicKeeper: ola?.id });
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Skriver' }), '1. Foreningen, Kari');
    expect(group.snapshot().duties.scribe).toBe(kari?.id);
    await user.click(dialog.getByRole('button', { name: 'Ferdig' }));
    expect(people()).toEqual(['ForeningenKari. Skriver', 'ForeningenOla. Temavakt']);
  });

  test('in a narrow window everything beside the questions opens from one line', async () => {
    const { user } = await renderBoard();
    await user.click(screen.getByRole('button', { name: /^0 ved bordet/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Gruppen' }));
    await user.click(dialog.getByRole('button', { name: 'Legg til deltaker' }));
    expect(await screen.findByRole('dialog', { name: 'Legg til deltaker' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(screen.getByRole('dialog', { name: 'Gruppen' })).toBeTruthy();
  });
});
