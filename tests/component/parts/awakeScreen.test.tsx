import { act } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { QrCodeFullScreen } from '../../../src/ui/parts/QrCodeFullScreen.tsx';
import { renderPart } from '../../support/renderScreen.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

const code = <QrCodeFullScreen heading="Seminaret" text="x" label="Kode" onClose={() => undefined} />;

interface WakeLocks {
  /** How many are held now. */
  readonly held: number;
  /** Gives the lock that was asked for last. */
  give(): void;
  /** Takes all back, as browsers do when the page is hidden. */
  takeBack(): void;
}

function offerWakeLocks(): WakeLocks {
  const given: { released: boolean }[] = [];
  const locks: WakeLocks = {
    get held() {
      return given.filter((lock) => !lock.released).length;
    },
    give: () => undefined,
    takeBack() {
      for (const lock of given) lock.released = true;
    },
  };
  const request = () =>
    new Promise((resolve) => {
      locks.give = () => {
        const lock = {
          released: false,
          async release() {
            lock.released = true;
          },
        };
        given.push(lock);
        resolve(lock);
      };
    });
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  return locks;
}

test('the screen stays lit while the code is held up, and no longer', async () => {
  const locks = offerWakeLocks();
  const { unmount } = await renderPart(code);
  await act(async () => locks.give());
  expect(locks.held).toBe(1);
  unmount();
  expect(locks.held).toBe(0);
});

test('a lock that comes after the code has gone is given back', async () => {
  const locks = offerWakeLocks();
  const { unmount } = await renderPart(code);
  unmount();
  await act(async () => locks.give());
  expect(locks.held).toBe(0);
});

test('the lock is asked for again when the page comes back into view', async () => {
  const locks = offerWakeLocks();
  await renderPart(code);
  await act(async () => locks.give());
  locks.takeBack();
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  await act(async () => locks.give());
  expect(locks.held).toBe(1);
});

test('a browser without such locks shows the code all the same', async () => {
  await expect(renderPart(code)).resolves.toBeDefined();
});
