import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as download from '../../../src/ui/seminar/downloadFile.ts';
import { contentSeminar } from '../../support/contentSeminar.ts';
import { exampleSeminar } from '../../support/exampleSeminar.ts';
import { renderApp } from '../../support/renderApp.tsx';

beforeEach(() => {
  vi.spyOn(download, 'downloadFile').mockReturnValue();
});
afterEach(() => {
  Reflect.deleteProperty(window, 'showDirectoryPicker');
  vi.restoreAllMocks();
});

/** Nothing is handed in yet. */
const open = { ...exampleSeminar, groups: exampleSeminar.groups.map((group) => ({ ...group, handIns: [] })) };

async function showReport(services: Parameters<typeof renderApp>[1] = {}) {
  const seminar = await contentSeminar(open);
  const app = await renderApp(`/s/${seminar.id}/report`, { seminar, ...services });
  const part = within(await screen.findByRole('region', { name: 'Sikkerhetskopi' }));
  return { ...app, seminar, part };
}

describe('a copy of the seminar', () => {
  test('can be saved from the report, which says when the last one was', async () => {
    const { user, part } = await showReport();
    expect(part.getByText('Ingen kopi er lagret fra denne enheten ennå.')).toBeTruthy();
    await user.click(part.getByRole('button', { name: 'Lagre en kopi' }));
    await part.findByText(/^Kopien er laget, og alt er med/);
    await part.findByText(/^Sist lagret /);
    expect(download.downloadFile).toHaveBeenCalledOnce();
  });

  test('is not said to be made when it does not open again, and nothing is handed over', async () => {
    const checkedFile = vi.fn(() => Promise.reject(new Error('The file does not hold the whole seminar.')));
    const { user, part, services, seminar } = await showReport({ services: { checkedFile } });
    await user.click(part.getByRole('button', { name: 'Lagre en kopi' }));
    expect((await part.findByRole('alert')).textContent).toContain('noe manglet i den');
    expect(checkedFile).toHaveBeenCalledWith(seminar);
    expect(download.downloadFile).not.toHaveBeenCalled();
    expect((await services.shelf.get(seminar.id))?.fileSavedAt).toBeUndefined();
  });

  test('is offered on the board when a theme was handed in, until one is saved', async () => {
    const seminar = await contentSeminar(open);
    const [group] = seminar.plan.snapshot().groups;
    const { user } = await renderApp(`/s/${seminar.id}/g/${group?.id}`, { seminar });
    await user.click(await screen.findByRole('button', { name: 'Lever tema 1' }));
    const offer = within(await screen.findByRole('region', { name: 'Sikkerhetskopi' }));
    expect(offer.getByText(/^Levert\. Lagre gjerne en kopi også\./)).toBeTruthy();
    await user.click(offer.getByRole('button', { name: 'Lagre en kopi' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Sikkerhetskopi' })).toBeNull());
  });

  test('is not offered on the board while nothing is handed in', async () => {
    const seminar = await contentSeminar(open);
    const [group] = seminar.plan.snapshot().groups;
    await renderApp(`/s/${seminar.id}/g/${group?.id}`, { seminar });
    await screen.findByRole('button', { name: 'Lever tema 1' });
    expect(screen.queryByRole('region', { name: 'Sikkerhetskopi' })).toBeNull();
  });

  test('is kept in a folder only where the browser has folders', async () => {
    const { part } = await showReport();
    expect(part.queryByRole('button', { name: 'Hold en mappe oppdatert' })).toBeNull();
  });

  test('thinking better of the folder changes nothing', async () => {
    Object.assign(window, { showDirectoryPicker: () => Promise.reject(new DOMException('', 'AbortError')) });
    const { user, part } = await showReport();
    await user.click(part.getByRole('button', { name: 'Hold en mappe oppdatert' }));
    expect(part.getByText('Ingen kopi er lagret fra denne enheten ennå.')).toBeTruthy();
    expect(part.queryByRole('alert')).toBeNull();
  });
});
