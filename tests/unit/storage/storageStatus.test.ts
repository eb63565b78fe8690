import { afterEach, expect, test, vi } from 'vitest';
import { askToPersist, readStorageStatus } from '../../../src/storage/storageStatus.ts';

afterEach(() => vi.unstubAllGlobals());

const unknown = { isPersistent: null, usedBytes: null, freeBytes: null };
const refuse = () => Promise.reject(new TypeError('no'));

test.each([
  ['has no navigator.storage', {}],
  ['has an empty one', { storage: {} }],
  ['refuses every answer', { storage: { persisted: refuse, estimate: refuse, persist: refuse } }],
])('a browser that %s tells nothing, and nothing fails', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await readStorageStatus()).toEqual(unknown);
  expect(await askToPersist()).toEqual(unknown);
});

test('what the browser tells is given on, and free space is never below zero', async () => {
  let isPersistent = false;
  const storage = {
    persisted: async () => isPersistent,
    persist: async () => {
      isPersistent = true;
      return true;
    },
    estimate: async () => ({ usage: 300, quota: isPersistent ? 1_000 : 200 }),
  };
  vi.stubGlobal('navigator', { storage });
  expect(await readStorageStatus()).toEqual({ isPersistent: false, usedBytes: 300, freeBytes: 0 });
  expect(await askToPersist()).toEqual({ isPersistent: true, usedBytes: 300, freeBytes: 700 });
});

test('a browser that knows what is used but not what there is', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5 }) } });
  expect(await readStorageStatus()).toEqual({ isPersistent: null, usedBytes: 5, freeBytes: null });
});
