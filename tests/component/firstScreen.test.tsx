import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { isReadFirst, openFirstScreen } from '../../src/ui/firstScreen.ts';
import { createTestServices } from '../support/createTestServices.ts';
import { renderScreen } from '../support/renderScreen.tsx';

async function seminarWithGroup() {
  const services = createTestServices();
  const template = { title: '', themes: [], addressees: [] };
  const id = await services.createSeminar(template, { title: 'Kulturskole', date: '', organiser: '' });
  const opened = await services.sessions.open(id);
  const group = await opened.links.foundGroup();
  await opened.close();
  return { services, id, group };
}

test.each(['groups', 'group', 'tidy'])(
  'an address leads to the screen itself, at the first picture (%s)',
  async (at) => {
    const { services, id, group } = await seminarWithGroup();
    const place = at === 'group' ? `/s/${id}/g/${group}` : `/s/${id}/${at}`;
    // However long a busy machine takes to fetch the screen, what waits for it does not lose its patience.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const letGo = await openFirstScreen(place, services).finally(() => vi.useRealTimers());
    await renderScreen(place, { services });
    expect(document.querySelector('main[aria-busy]')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toBeDefined();
    letGo();
  },
);

test('a seminar stays open while its screen is shown, whoever opened it first lets go, and is closed after that', async () => {
  const { services, id } = await seminarWithGroup();
  const letGo = await openFirstScreen(`/s/${id}/groups`, services);
  const { unmount } = await renderScreen(`/s/${id}/groups`, { services });
  letGo();
  await waitFor(() => expect(services.sessions.openNow()).toHaveLength(1));
  unmount();
  await waitFor(() => expect(services.sessions.openNow()).toHaveLength(0));
});

test.each(['', '/', '/about', '/s/', '/s/no-such-seminar/groups', '/s/no-such-seminar/g/no-such-group', '/nowhere'])(
  'an address that leads to no seminar is left to the screens (%s)',
  async (place) => {
    const services = createTestServices();
    (await openFirstScreen(place, services))();
    expect(services.sessions.openNow()).toEqual([]);
  },
);

test('what takes too long is not waited for', async () => {
  vi.useFakeTimers();
  try {
    const services = { openSeminar: () => new Promise<never>(() => undefined) };
    let isReady = false;
    void openFirstScreen('/s/x/groups', services).then(() => {
      isReady = true;
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isReady).toBe(false);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(isReady).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test('[S46] only screens whose first picture holds nothing to write in do without the store until it stands', () => {
  const readFirst = [
    '/s/a/cluster',
    '/s/a/cluster/question',
    '/s/a/ledger',
    '/s/a/plenary',
    '/s/a/wall',
    '/s/a/groups',
  ];
  const others = [
    '',
    '/',
    '/new',
    '/cluster',
    '/s/a',
    '/s/a/g/cluster',
    '/s/a/g/b/t/c',
    '/s/a/prepare/about',
    '/s/a/run',
  ];
  expect(readFirst.filter((place) => !isReadFirst(place))).toEqual([]);
  expect(others.filter(isReadFirst)).toEqual([]);
});
