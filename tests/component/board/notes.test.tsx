import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { NoteRow } from '../../../src/storage/database.ts';
import type { NoteStore } from '../../../src/storage/noteStore.ts';
import { linesOf, renderBoard } from '../../support/boardPage.ts';

/** Notes in memory, on a disk that can be full, or busy until the test says it is not. */
function createMemoryNotes() {
  const rows = new Map<string, NoteRow>();
  let listener: (notes: readonly NoteRow[]) => void = () => {};
  const disk = {
    isFull: false,
    busy: Promise.resolve(),
    /** Keeps the disk busy until the returned function is called. */
    occupy() {
      let free = () => {};
      disk.busy = new Promise<void>((resolve) => {
        free = resolve;
      });
      return () => free();
    },
  };
  const tell = () => listener([...rows.values()]);
  const notes: NoteStore = {
    watch(_seminar, _group, tellMe) {
      listener = tellMe;
      tell();
      return () => {};
    },
    async put(note) {
      await disk.busy;
      if (disk.isFull) throw new DOMException('Full', 'QuotaExceededError');
      rows.set(note.id, note);
      tell();
    },
    async remove(id) {
      await disk.busy;
      rows.delete(id);
      tell();
    },
  };
  return { notes, disk, texts: () => [...rows.values()].map((note) => note.text) };
}

async function openNotes(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: 'Åpne notatene' }));
  return within(await screen.findByRole('dialog', { name: 'Stille minutt' }));
}

describe('the quiet minute', () => {
  test('notes are written, changed, deleted and brought back, on this device only', async () => {
    const memory = createMemoryNotes();
    const { user, group, questions } = await renderBoard({ services: { notes: memory.notes } });
    const dialog = await openNotes(user);
    expect(dialog.getByText(/Bare denne enheten har notatene/)).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Nytt notat' }), 'Jeg tror{Enter}');
    await waitFor(() => expect(memory.texts()).toEqual(['Jeg tror']));
    await user.type(dialog.getByRole('textbox', { name: 'Notat 1' }), ' på kor');
    await user.click(dialog.getByRole('textbox', { name: 'Nytt notat' }));
    await waitFor(() => expect(memory.texts()).toEqual(['Jeg tror på kor']));
    await user.click(dialog.getByRole('button', { name: 'Slett notat 1' }));
    await waitFor(() => expect(memory.texts()).toEqual([]));
    await user.click(await dialog.findByRole('button', { name: 'Hent notatet tilbake' }));
    await waitFor(() => expect(memory.texts()).toEqual(['Jeg tror på kor']));
    expect(linesOf(group, questions[0])).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Lukk' }));
    expect(screen.getByText(/^1 privat notat\./)).toBeTruthy();
  });

  test('what is written when the notes are closed is kept', async () => {
    const memory = createMemoryNotes();
    const { user } = await renderBoard({ services: { notes: memory.notes } });
    const dialog = await openNotes(user);
    await user.type(dialog.getByRole('textbox', { name: 'Nytt notat' }), 'Nesten borte');
    await user.click(dialog.getByRole('button', { name: 'Lukk' }));
    await waitFor(() => expect(memory.texts()).toEqual(['Nesten borte']));
  });

  test('a note moves into the answer of a chosen question', async () => {
    const memory = createMemoryNotes();
    const { user, group, questions } = await renderBoard({ services: { notes: memory.notes }, plain: ['Kor'] });
    const dialog = await openNotes(user);
    await user.type(dialog.getByRole('textbox', { name: 'Nytt notat' }), 'Dans{Enter}');
    await user.click(await dialog.findByRole('button', { name: 'Flytt inn i svaret: notat 1' }));
    await user.click(await screen.findByRole('button', { name: /Hva gjør vi/ }));
    expect(linesOf(group, questions[0])).toEqual(['Kor', 'Dans']);
    await waitFor(() => expect(memory.texts()).toEqual([]));
    expect(screen.getByRole('dialog', { name: 'Stille minutt' })).toBeTruthy();
  });

  test('a note that is moved or deleted right after writing goes with the words on the screen', async () => {
    const memory = createMemoryNotes();
    const { user, group, questions } = await renderBoard({ services: { notes: memory.notes } });
    const dialog = await openNotes(user);
    await user.type(dialog.getByRole('textbox', { name: 'Nytt notat' }), 'Kor{Enter}');
    await waitFor(() => expect(memory.texts()).toEqual(['Kor']));
    const free = memory.disk.occupy();
    await user.type(dialog.getByRole('textbox', { name: 'Notat 1' }), ' og dans');
    await user.click(dialog.getByRole('button', { name: 'Flytt inn i svaret: notat 1' }));
    await user.click(await screen.findByRole('button', { name: /Hva gjør vi/ }));
    expect(linesOf(group, questions[0])).toEqual(['Kor og dans']);
    free();
    await waitFor(() => expect(memory.texts()).toEqual([]));
    await user.type(dialog.getByRole('textbox', { name: 'Nytt notat' }), 'Teater{Enter}');
    const freeAgain = memory.disk.occupy();
    await user.type(await dialog.findByRole('textbox', { name: 'Notat 1' }), ' i bygda');
    await user.click(dialog.getByRole('button', { name: 'Slett notat 1' }));
    freeAgain();
    await user.click(await dialog.findByRole('button', { name: 'Hent notatet tilbake' }));
    await waitFor(() => expect(memory.texts()).toEqual(['Teater i bygda']));
  });

  test('a note the disk refuses is said and stays on the screen until it is taken', async () => {
    const memory = createMemoryNotes();
    memory.disk.isFull = true;
    const { user } = await renderBoard({ services: { notes: memory.notes } });
    const dialog = await openNotes(user);
    await user.type(dialog.getByRole('textbox', { name: 'Nytt notat' }), 'Viktig{Enter}');
    expect((await dialog.findByRole('alert')).textContent).toMatch(/ble ikke lagret på denne enheten/);
    expect(dialog.getByDisplayValue('Viktig')).toBeTruthy();
    memory.disk.isFull = false;
    await user.click(dialog.getByRole('button', { name: 'Prøv igjen' }));
    await waitFor(() => expect(memory.texts()).toEqual(['Viktig']));
    await waitFor(() => expect(dialog.queryByRole('alert')).toBeNull());
  });
});
