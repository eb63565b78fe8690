import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createTestServices } from '../../support/createTestServices.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

async function prepareWith(isPersistent: boolean | null) {
  const askToPersist = vi.fn(async () => ({ isPersistent: true, usedBytes: 1, freeBytes: 1 }));
  const storageStatus = { read: async () => ({ isPersistent, usedBytes: 1, freeBytes: 1 }), askToPersist };
  const services = createTestServices({ storageStatus });
  const id = await services.createSeminar(
    { title: '', themes: [], addressees: [] },
    { title: '', date: '', organiser: '' },
  );
  const { user } = await renderScreen(`/s/${id}/prepare/about`, { language: 'nb', services });
  const title = await screen.findByRole('textbox', { name: 'Tittel' });
  return { user, title, askToPersist };
}

test('the browser is asked to keep what is stored once something is written, and once only', async () => {
  const { user, title, askToPersist } = await prepareWith(false);
  expect(askToPersist).not.toHaveBeenCalled();
  await user.type(title, 'Samspill{Enter}');
  await waitFor(() => expect(askToPersist).toHaveBeenCalledOnce());
  await screen.findByText(/^kl\./);
  await user.type(title, ' i bygd og by{Enter}');
  await screen.findByText(/^kl\./);
  expect(askToPersist).toHaveBeenCalledOnce();
});

test.each([true, null])(
  'a browser that keeps it already, or does not tell, is not asked (%s)',
  async (isPersistent) => {
    const { user, title, askToPersist } = await prepareWith(isPersistent);
    await user.type(title, 'Samspill{Enter}');
    await screen.findByText(/^kl\./);
    expect(askToPersist).not.toHaveBeenCalled();
  },
);
