import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** As at a new start of the app. */
async function startWith(remembered: string | null, wishes: readonly string[] = ['en']) {
  if (remembered !== null) localStorage.setItem('langbord.preferences', remembered);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(wishes);
  return import('../../src/ui/preferences.ts');
}

test.each([
  ['nothing remembered', null],
  ['what is no JSON', '{'],
  ['what is no object', '[1]'],
  ['values of no use', '{"language":"de","colourScheme":7,"contrast":"less"}'],
])('with %s the device decides', async (_, remembered) => {
  const { usePreferences } = await startWith(remembered, ['no', 'en']);
  expect(usePreferences.getState()).toEqual({ language: 'nb', colourScheme: 'auto', contrast: 'normal' });
});

test('what was chosen holds at the next start, and nothing else is pinned', async () => {
  const first = await startWith(null, ['sv']);
  first.setPreference({ contrast: 'more' });
  vi.resetModules();
  const { usePreferences } = await startWith(localStorage.getItem('langbord.preferences'), ['nn']);
  expect(usePreferences.getState()).toEqual({ language: 'nn', colourScheme: 'auto', contrast: 'more' });
});

test('a browser that blocks storage still shows what was chosen', async () => {
  const { usePreferences, setPreference } = await startWith(null);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  setPreference({ colourScheme: 'dark' });
  expect(usePreferences.getState().colourScheme).toBe('dark');
});

test('the page is coloured as chosen, with more contrast also where the device asks for it', async () => {
  const { followAppearance, setPreference } = await startWith(null);
  const device = Object.assign(new EventTarget(), { matches: false });
  vi.spyOn(window, 'matchMedia').mockReturnValue(device as MediaQueryList);
  const root = document.createElement('html');
  followAppearance(root);
  expect({ ...root.dataset }).toEqual({ colorScheme: 'auto', contrast: 'normal' });
  setPreference({ colourScheme: 'dark' });
  expect(root.dataset.colorScheme).toBe('dark');
  device.matches = true;
  device.dispatchEvent(new Event('change'));
  expect(root.dataset.contrast).toBe('more');
});
