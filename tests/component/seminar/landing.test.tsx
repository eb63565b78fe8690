import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createTestServices } from '../../support/createTestServices.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const code = vi.hoisted(() => {
  const waiting: (() => void)[] = [];
  return { waiting, fetch: (_place: string) => new Promise<void>((resolve) => waiting.push(resolve)) };
});

vi.mock('../../../src/ui/screens.ts', async (original) => ({
  ...(await original<typeof import('../../../src/ui/screens.ts')>()),
  fetchScreenAt: code.fetch,
}));

test('a seminar leads on when the code of its screen is here, also somebody who is sent to it again meanwhile', async () => {
  const services = createTestServices();
  const template = { title: '', themes: [], addressees: [] };
  const id = await services.createSeminar(template, { title: 'Kulturskole', date: '', organiser: '' });
  await renderScreen(`/s/${id}`, { services });
  await vi.waitFor(() => expect(code.waiting).toHaveLength(1));
  expect(window.location.hash).toBe(`#/s/${id}`);
  act(() => {
    window.location.hash = `/s/${id}`;
  });
  await act(async () => {
    for (const arrive of code.waiting) arrive();
  });
  await screen.findByRole('heading', { level: 1 });
  expect(window.location.hash).toBe(`#/s/${id}/prepare`);
});
