import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerTo } from '../../../src/domain/answerState.ts';
import type { SheetPhoto } from '../../../src/storage/database.ts';
import { photoLimits } from '../../../src/storage/photoLimits.ts';
import type { SheetPhotoStore } from '../../../src/storage/sheetPhotoStore.ts';
import type { Services } from '../../../src/ui/services.tsx';
import { card, field, linesOf, said, writeIn } from '../../support/boardPage.ts';
import { answer, createLedgerSeminar, type LedgerSeminar } from '../../support/ledgerSeminar.ts';
import { renderApp } from '../../support/renderApp.tsx';

const patience = { timeout: 15_000 };
const shrunk = vi.hoisted((): { next: Uint8Array<ArrayBuffer> | null } => ({ next: null }));

vi.mock(import('../../../src/ui/ledger/sheet/shrinkPicture.ts'), () => ({ shrinkPicture: async () => shrunk.next }));

async function show(room: LedgerSeminar, services: Partial<Services> = {}) {
  const path = `/s/${room.seminar.id}/ledger/sheet/${room.groups[0]}`;
  const app = await renderApp(path, { seminar: room.seminar, services });
  await screen.findByRole('heading', { level: 1, name: 'Nå' }, patience);
  return app;
}

/** Keeps photos in memory, or fails as it is told. */
function createPhotoStore(failure: Error | null = null): SheetPhotoStore {
  let photos: readonly SheetPhoto[] = [];
  let tell: () => void = () => undefined;
  return {
    watch(_, __, listener) {
      tell = () => listener(photos);
      tell();
      return () => undefined;
    },
    async add(photo) {
      if (failure) throw failure;
      photos = [...photos, photo];
      tell();
    },
    async remove(id) {
      photos = photos.filter((photo) => photo.id !== id);
      tell();
    },
  };
}

async function addPhoto(user: Awaited<ReturnType<typeof show>>['user']) {
  const input = screen.getByLabelText('Ta bilde av arket', { selector: 'input' });
  await user.upload(input, new File(['x'], 'ark.jpg', { type: 'image/jpeg' }));
}

test('[D22] what is entered is marked, its seats and the hand-in too, and the group own words are not', async () => {
  const room = createLedgerSeminar(['Hamar 1']);
  const group = await room.docOf(0);
  answer(group, room.questions[1], ['Vårt eget']);
  const { user } = await show(room);
  expect(screen.getByText('Før inn for Hamar, Hamar 1')).toBeTruthy();
  await user.click(card('Hva kommer først?').getByLabelText('Nytt innspill'));
  await user.keyboard('Korps{Enter}Kor');
  const rowOf = (words: string) => within(field(words).closest('li') ?? document.body);
  await user.click(rowOf('Kor').getByRole('button', { name: '1' }));
  await user.click(rowOf('Vårt eget').getByRole('button', { name: '2' }));
  await user.click(screen.getByRole('button', { name: 'Lever tema 1' }));
  expect(linesOf(group, room.questions[1])).toEqual(['Vårt eget', 'Korps', 'Kor']);
  const { points, enteredSeats } = answerTo(group.snapshot(), room.questions[1]);
  expect(points.map(({ entered }) => entered ?? false)).toEqual([false, true, true]);
  expect(enteredSeats).toEqual([1, 2]);
  expect(group.snapshot().handIns.get(room.themes[0])).toMatchObject({ handedIn: true, entered: true });
  expect(screen.getAllByText('For hånd')).toHaveLength(2);
});

test('[D22] a correction marks the point; on the group board a facilitator marks nothing', async () => {
  const room = createLedgerSeminar(['Hamar 1']);
  const group = await room.docOf(0);
  answer(group, room.questions[0], ['Vårt eget']);
  const { user } = await show(room);
  const enteredNow = () => answerTo(group.snapshot(), room.questions[0]).points.map(({ entered }) => entered ?? false);
  await writeIn(user, 'Vårt eget');
  await user.keyboard(' ord');
  expect(enteredNow()).toEqual([true]);
  await user.click(screen.getByRole('link', { name: 'Mottak' }));
  await user.click(await screen.findByRole('button', { name: 'Hamar 1' }, patience));
  await user.click(screen.getByRole('link', { name: 'Se gruppens tavle' }));
  await screen.findByRole('button', { name: 'Meny' }, patience);
  await user.click(card('Hva gjør vi?').getByLabelText('Nytt innspill'));
  await user.keyboard('Fra tavla');
  expect(enteredNow()).toEqual([true, false]);
});

test('a sheet that is entered twice is noticed, and taken away only when somebody says so', async () => {
  const room = createLedgerSeminar(['Hamar 1']);
  const group = await room.docOf(0);
  const lines = ['Felles ventelister i regionen', 'Instrumenter til låns', 'Samspill på tvers'];
  answer(group, room.questions[0], lines);
  const { user } = await show(room);
  await user.click(card('Hva gjør vi?').getByLabelText('Nytt innspill'));
  await user.keyboard('felles venteliste i regionen{Enter}Instrumentar til låns{Enter}Samspill på tvers');
  const notice = await screen.findByText('Det du fører inn, ligner på det gruppen alt har. Er arket ført inn før?');
  expect(linesOf(group, room.questions[0])).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: 'Ta bort det jeg førte inn nå' }));
  expect(linesOf(group, room.questions[0])).toEqual(lines);
  expect(said()).toBe('Det du førte inn nå, er tatt bort. Du kan angre.');
  await waitFor(() => expect(notice.isConnected).toBe(false));
});

test('a sheet that looks like another group is asked about once', async () => {
  const room = createLedgerSeminar(['Hamar 1', 'Oslo 1']);
  answer(await room.docOf(1), room.questions[0], ['Felles ventelister i regionen', 'Instrumenter til låns']);
  const { user } = await show(room);
  await user.click(card('Hva gjør vi?').getByLabelText('Nytt innspill'));
  await user.keyboard('Felles ventelister i regionen{Enter}Instrumenter til låns');
  await screen.findByText('Det du fører inn, ligner på det Oslo 1 har. Er dette riktig ark?', {}, patience);
  await user.click(screen.getByRole('button', { name: 'Behold begge' }));
  expect(screen.queryByText(/ligner på/)).toBe(null);
  expect(linesOf(await room.docOf(0), room.questions[0])).toHaveLength(2);
});

test('[S40] a photo of the sheet is shown, made large, and deleted when that is confirmed', async () => {
  shrunk.next = Uint8Array.of(1, 2, 3);
  const { user } = await show(createLedgerSeminar(['Hamar 1']), { sheetPhotos: createPhotoStore() });
  await addPhoto(user);
  const small = await screen.findByRole('button', { name: 'Bilde av arket, tatt kl. 12.00' });
  await user.click(small);
  expect(small.getAttribute('aria-expanded')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Slett bildet' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Slett bildet' }));
  await waitFor(() => expect(screen.queryByRole('img', { name: /Bilde av arket/ })).toBe(null));
});

test('[S40] each thing that can go wrong with a photo is said with what to do', async () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  shrunk.next = null;
  const { user } = await show(createLedgerSeminar(['Hamar 1']), { sheetPhotos: createPhotoStore(full) });
  await addPhoto(user);
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Dette kunne ikke leses som et bilde\./);
  shrunk.next = Uint8Array.of(1);
  await addPhoto(user);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/enheten er full/));
});

test('[S40] a group has only so many photos', async () => {
  shrunk.next = Uint8Array.of(1);
  const store = createPhotoStore();
  const add = vi.spyOn(store, 'add');
  onTestFinished(() => add.mockRestore());
  const { user } = await show(createLedgerSeminar(['Hamar 1']), { sheetPhotos: store });
  for (let count = 0; count < photoLimits.ofGroup; count++) {
    await addPhoto(user);
    await waitFor(() => expect(screen.getAllByRole('img', { name: /Bilde av arket/ })).toHaveLength(count + 1));
  }
  await addPhoto(user);
  expect((await screen.findByRole('alert')).textContent).toMatch(/så mange bilder som det er plass til/);
  expect(add).toHaveBeenCalledTimes(photoLimits.ofGroup);
});
