import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Doc } from 'yjs';
import { createPlanDoc } from '../../../src/document/planDoc.ts';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import type { SaveState } from '../../../src/storage/saveState.ts';
import { SaveFact } from '../../../src/ui/parts/SaveFact.tsx';
import * as download from '../../../src/ui/seminar/downloadFile.ts';
import { SeminarProvider } from '../../../src/ui/seminar/SeminarProvider.tsx';
import { createTestServices, testNow } from '../../support/createTestServices.ts';
import { emptyHands, emptyHistory, facilitatorsOwnLinks, nobodyElse } from '../../support/idleFeed.ts';
import { createMemoryClock } from '../../support/memoryClock.ts';
import { createTestContext } from '../../support/openDocuments.ts';
import { renderPart } from '../../support/renderScreen.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const id = toId<SeminarId>('seminarOfTheTest');

/** A seminar whose saving does what the test says. */
async function renderSaving(first: SaveState, toFile = async () => new Uint8Array([1, 2, 3])) {
  let state = first;
  const listeners = new Set<() => void>();
  const flush = vi.fn(async () => undefined);
  const flushAtOnce = vi.fn();
  const services = createTestServices({
    openSeminar: async () => ({
      id,
      device: toId('deviceOfTheTests'),
      plan: createPlanDoc(new Doc(), createTestContext()),
      openGroup: () => Promise.reject(new Error('no group here')),
      groupNow: () => null,
      openPlenary: () => Promise.reject(new Error('no plenary here')),
      storedGroups: async () => [],
      saving: {
        state: () => state,
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        flush,
        flushAtOnce,
      },
      links: facilitatorsOwnLinks,
      history: emptyHistory,
      others: nobodyElse,
      clock: async () => createMemoryClock(),
      byHand: emptyHands,
      accept: async () => ({ outcomes: [], isWritten: true }),
      toFile,
      close: async () => undefined,
    }),
  });
  const { user } = await renderPart(
    <SeminarProvider id={id}>
      <SaveFact />
    </SeminarProvider>,
    { services },
  );
  const set = (next: SaveState) =>
    act(() => {
      state = next;
      for (const listener of listeners) listener();
    });
  return { user, set, flush, flushAtOnce };
}

test('says that it is saved, and when, only after the commit', async () => {
  const { set } = await renderSaving({ kind: 'saved', at: null });
  expect((await screen.findByText(/Lagret på denne enheten/)).textContent).toBe('Lagret på denne enheten');
  set({ kind: 'saving' });
  expect(await screen.findByText('Lagrer på denne enheten …')).toBeDefined();
  expect(screen.queryByText(/Lagret på denne enheten/)).toBeNull();
  set({ kind: 'saved', at: testNow });
  const fact = await screen.findByText(/Lagret på denne enheten/);
  expect(fact.textContent).toBe('Lagret på denne enheten kl. 12.00');
});

test('a failed write is said at once, and can be tried again or saved to a file', async () => {
  const saved = vi.spyOn(download, 'downloadFile').mockReturnValue(undefined);
  const { user, set, flush } = await renderSaving({ kind: 'saved', at: null });
  await screen.findByText('Lagret på denne enheten');
  set({ kind: 'failed', reason: 'full' });
  expect((await screen.findByRole('alert')).textContent).toContain('Ikke lagret på denne enheten: den er full.');
  await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
  expect(flush).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Lagre til fil' }));
  expect(saved).toHaveBeenCalledExactlyOnceWith('langbord.langbord', new Uint8Array([1, 2, 3]));
  set({ kind: 'failed', reason: 'newerApp' });
  expect(await screen.findByRole('button', { name: 'Last siden på nytt' })).toBeDefined();
});

test('a file that cannot be made is said too, and nothing is taken for saved', async () => {
  const { user } = await renderSaving({ kind: 'failed', reason: 'full' }, () => Promise.reject(new Error('no file')));
  await user.click(await screen.findByRole('button', { name: 'Lagre til fil' }));
  expect(await screen.findByText(/Ikke lagret på denne enheten.*Filen kunne ikke lages\. Prøv igjen\./)).toBeDefined();
});

test('what waits is written when the page is hidden or left', async () => {
  const { flushAtOnce } = await renderSaving({ kind: 'saved', at: null });
  await screen.findByText('Lagret på denne enheten');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(flushAtOnce).toHaveBeenCalledTimes(1);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  expect(flushAtOnce).toHaveBeenCalledTimes(2);
});
