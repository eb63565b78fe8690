import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { addPlannedGroup, addQuestion, addTheme, setAbout } from '../../../src/document/commands/planCommands.ts';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import { type GroupId, type QuestionId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import type { NetworkState } from '../../../src/session/networkState.ts';
import { summaryOf } from '../../../src/session/summaryOf.ts';
import { emptySummary } from '../../../src/storage/seminarSummary.ts';
import * as download from '../../../src/ui/seminar/downloadFile.ts';
import { createTestServices, type TestServices } from '../../support/createTestServices.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const title = 'Vårsamling';
const question = toId<QuestionId>('question');

/** A seminar of this device, written in, that was to be kept until the day before the tests' today. */
async function keptTooLong(changes: Parameters<typeof createTestServices>[0] = {}) {
  const services = createTestServices(changes);
  const template = { title, themes: [], addressees: [] };
  const id = await services.createSeminar(template, { title, date: '2026-08-20', organiser: '' });
  await inSeminar(services, id, async (seminar) => {
    setAbout(seminar.plan, { keepUntil: '2026-11-20' });
    await services.shelf.setSummary(id, summaryOf(seminar.plan.snapshot(), null));
  });
  return { services, id };
}

async function inSeminar(
  services: TestServices,
  id: SeminarId,
  work: (seminar: NonNullable<Awaited<ReturnType<TestServices['openSeminar']>>>) => Promise<void>,
): Promise<void> {
  const seminar = await services.openSeminar(id);
  if (!seminar) throw new Error('The seminar is on the device.');
  await work(seminar);
  await seminar.close();
}

const proposal = /skulle beholdes til og med 20\. november 2026\. Nå kan det slettes/;

describe('when a seminar has been kept for as long as it was to be', () => {
  test('the front page proposes to delete it; who keeps it is asked again only after another day', async () => {
    const { services, id } = await keptTooLong();
    const { user, unmount } = await renderScreen('/', { services });
    await screen.findByText(proposal);
    await user.click(screen.getByRole('button', { name: 'Behold det her' }));
    await waitFor(() => expect(screen.queryByText(proposal)).toBeNull());
    expect((await services.shelf.get(id))?.deletedAt).toBeNull();
    unmount();
    const summary = { ...(await services.shelf.get(id))?.summary, keepUntil: '2026-11-19' };
    await services.shelf.setSummary(id, { ...emptySummary, ...summary });
    await renderScreen('/', { services });
    expect(await screen.findByText(/til og med 19\. november 2026/)).toBeDefined();
  });

  test('so do the screens of the seminar; deleting it there leads to the front page, where it can be undone', async () => {
    const { services, id } = await keptTooLong();
    const { user } = await renderScreen(`/s/${id}/prepare/about`, { services });
    await screen.findByText(proposal);
    await user.click(screen.getByRole('button', { name: 'Slett fra denne enheten' }));
    await confirm(user);
    await user.click(await screen.findByRole('button', { name: 'Angre' }));
    await vi.waitUntil(async () => (await services.shelf.get(id))?.deletedAt === null);
    expect(screen.queryByText(/slettet fra denne enheten i en annen fane/)).toBeNull();
  });

  test('nothing is deleted by itself, and nothing is proposed before', async () => {
    const { services, id } = await keptTooLong({ now: () => new Date(2026, 10, 20, 23).getTime() });
    const { unmount } = await renderScreen('/', { services });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText(proposal)).toBeNull();
    unmount();
    await renderScreen('/', { services: { ...services, now: () => new Date(2030, 0, 1).getTime() } });
    await screen.findByText(proposal);
    expect((await services.shelf.get(id))?.deletedAt).toBeNull();
  });
});

describe('before a seminar is deleted', () => {
  test('a facilitator is told first that no copy was saved, and can save one', async () => {
    const saved = vi.spyOn(download, 'downloadFile').mockReturnValue(undefined);
    const { services } = await keptTooLong();
    const { user } = await renderScreen('/', { services });
    const dialog = await askToDelete(user);
    await within(dialog).findByText('Det er ikke lagret noen kopi fra denne enheten.');
    await user.click(within(dialog).getByRole('button', { name: 'Lagre en kopi først' }));
    await within(dialog).findByText(/^Kopien er laget, og alt er med/);
    expect(saved).toHaveBeenCalledOnce();
    expect(within(dialog).queryByText('Det er ikke lagret noen kopi fra denne enheten.')).toBeNull();
  });

  test('a facilitator is told first of groups that have not come in', async () => {
    const { services, id } = await keptTooLong();
    await inSeminar(services, id, async (seminar) => {
      const made = addQuestion(seminar.plan, addTheme(seminar.plan), { text: 'Hva nå?', seats: 3 });
      for (const name of ['En', 'To']) {
        const group = await seminar.links.foundGroup();
        addPlannedGroup(seminar.plan, { id: group, seed: '', name, venue: null });
        const place = { question: made, parent: null, index: 0 };
        addPoints(await seminar.openGroup(group), place, [{ text: 'Felles korps', subpoints: [] }]);
      }
    });
    const { user } = await renderScreen('/', { services });
    const dialog = await askToDelete(user);
    expect(await within(dialog).findByText(/^2 grupper har ikke levert alt/)).toBeDefined();
  });

  test('a group is told first of changes that no facilitator is known to have', async () => {
    const { services } = await keptTooLong();
    const open = services.openSeminar;
    services.openSeminar = async (id) => {
      const seminar = await open(id);
      if (!seminar) return null;
      const state: NetworkState = { ...seminar.others.state(), unreceived: 2, isSettled: true };
      const access = { ...seminar.links.access(), isFacilitator: false };
      return {
        ...seminar,
        others: { ...seminar.others, state: () => state },
        links: { ...seminar.links, access: () => access },
      };
    };
    const { user } = await renderScreen('/', { services });
    const dialog = await askToDelete(user);
    expect(await within(dialog).findByText(/^2 endringer herfra er ikke bekreftet mottatt/)).toBeDefined();
  });

  test('what goes and what stays elsewhere is said: notes, photos, the folder of copies and a template', async () => {
    const { services, id } = await keptTooLong();
    const group = toId<GroupId>('group');
    const note = { seminar: id, group, question, text: 'Bare for meg', createdAt: 1 };
    await services.notes.put({ ...note, id: toId('note') });
    const picture = Uint8Array.of(1);
    await services.sheetPhotos.add({ id: 'one', seminar: id, group, takenAt: 1, picture });
    await services.sheetPhotos.add({ id: 'two', seminar: id, group, takenAt: 2, picture });
    const { user } = await renderScreen('/', { services });
    const dialog = await askToDelete(user);
    await within(dialog).findByText('1 privat notat');
    expect(within(dialog).getByText('2 bilder av ark')).toBeDefined();
    const stays = within(dialog).getByRole('list', { name: 'Dette må slettes der det er' });
    expect(within(stays).getByText('seminaret på andre enheter som har det')).toBeDefined();
  });

  test('a seminar that cannot be looked at can still be deleted', async () => {
    const { services, id } = await keptTooLong();
    services.openSeminar = async () => {
      throw new Error('The disk cannot be read.');
    };
    const { user } = await renderScreen('/', { services });
    const dialog = await askToDelete(user);
    await within(dialog).findByText('Det gikk ikke å se etter om alt er mottatt.');
    await user.click(within(dialog).getByRole('button', { name: 'Slett' }));
    await vi.waitUntil(async () => (await services.shelf.get(id))?.deletedAt !== null);
  });
});

type User = Awaited<ReturnType<typeof renderScreen>>['user'];

async function askToDelete(user: User): Promise<HTMLElement> {
  await screen.findByText(proposal);
  await user.click(screen.getByRole('button', { name: 'Slett fra denne enheten' }));
  return screen.findByRole('dialog', { name: `Slette «${title}» fra denne enheten?` });
}

async function confirm(user: User): Promise<void> {
  const dialog = await screen.findByRole('dialog', { name: `Slette «${title}» fra denne enheten?` });
  const button = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Slett' });
  await waitFor(() => expect(button.disabled).toBe(false));
  await user.click(button);
}
