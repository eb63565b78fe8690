import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { renderApp } from '../../support/renderApp.tsx';

test('a seminar deleted in another tab says so where it is open, and can be brought back there', async () => {
  const seminar = createMemorySeminar();
  const { user, services } = await renderApp(`/s/${seminar.id}/prepare/about`, { seminar });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('alert')).toBeNull();
  await services.shelf.remove(seminar.id);
  expect((await screen.findByRole('alert')).textContent).toContain('slettet fra denne enheten i en annen fane');
  await user.click(screen.getByRole('button', { name: 'Hent seminaret tilbake' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect((await services.shelf.get(seminar.id))?.deletedAt).toBeNull();
});
