import { waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { fillRoom, renderPlenary } from '../../support/plenaryPage.tsx';

afterEach(() => window.history.replaceState(null, '', '/'));

test('a page that was opened for the wall shows the wall, wherever else a seminar would lead', async () => {
  const room = await fillRoom();
  window.history.replaceState(null, '', '/?wall');
  const { path } = await renderPlenary('', room);
  await waitFor(() => expect(path()).toBe(`/s/${room.seminar.id}/wall/everywhere`), { timeout: 5_000 });
});
