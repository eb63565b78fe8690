import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { registerServiceWorker, type ServiceWorkerControl } from '../../../src/pwa/registerServiceWorker.ts';
import { FakeBrowser, type FakeTab } from '../../support/fakeBrowser.ts';

let browser: FakeBrowser;

beforeEach(() => {
  vi.useFakeTimers();
  browser = new FakeBrowser();
});
afterEach(() => vi.useRealTimers());

async function start(tab: FakeTab): Promise<ServiceWorkerControl> {
  const control = registerServiceWorker({ flush: tab.flush, when: (act) => act() }, tab.surroundings());
  await settle();
  return control;
}

/** Lets everything that is due now, and nothing that needs time, happen. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

/** A browser that has Langbord stored and a newer version waiting. */
async function startWithUpdate(names: string[]): Promise<{ tab: FakeTab; control: ServiceWorkerControl }[]> {
  browser.beginInstall();
  browser.finishInstall();
  const tabs = names.map((name) => browser.openTab(name));
  const started = [];
  for (const tab of tabs) started.push({ tab, control: await start(tab) });
  browser.beginInstall();
  browser.finishInstall();
  return started;
}

function only<T>(list: T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('the list is empty');
  return first;
}

describe('the state', () => {
  test('without service workers it is unsupported, and nothing fails', async () => {
    const tab = browser.openTab('a');
    const control = registerServiceWorker(
      { flush: tab.flush, when: (act) => act() },
      { ...tab.surroundings(), container: undefined },
    );
    tab.page.dispatchEvent(new Event('online'));
    await control.applyUpdate();
    expect(control.state).toBe('unsupported');
    expect(tab.reloads).toBe(0);
  });

  test('the first visit goes from installing to ready, tells it once, and never reloads', async () => {
    const tab = browser.openTab('a');
    const control = await start(tab);
    const seen: string[] = [];
    control.subscribe(() => seen.push(control.state));
    expect(control.state).toBe('installing');
    browser.beginInstall();
    expect(control.state).toBe('installing');
    browser.finishInstall();
    browser.takeControl();
    await settle();
    expect(seen).toEqual(['ready']);
    expect(tab.reloads).toBe(0);
  });

  test('a first visit that stored only a part stays installing, and tries again when the network is back', async () => {
    const tab = browser.openTab('a');
    const control = await start(tab);
    browser.beginInstall();
    browser.failInstall();
    expect(control.state).toBe('installing');
    tab.page.dispatchEvent(new Event('online'));
    expect(tab.container.registrations).toBe(2);
  });

  test('a refused registration is tried again when the network is back', async () => {
    browser.isRegistrationRefused = true;
    const tab = browser.openTab('a');
    const control = await start(tab);
    expect(control.state).toBe('installing');
    browser.isRegistrationRefused = false;
    browser.beginInstall();
    browser.finishInstall();
    tab.page.dispatchEvent(new Event('online'));
    await settle();
    expect(control.state).toBe('ready');
  });

  test('a later visit is ready at once, and one that finds a version waiting says so', async () => {
    browser.beginInstall();
    browser.finishInstall();
    expect((await start(browser.openTab('a'))).state).toBe('ready');
    browser.beginInstall();
    browser.finishInstall();
    expect((await start(browser.openTab('b'))).state).toBe('updateWaiting');
  });

  test('a listener that has left hears nothing', async () => {
    const control = await start(browser.openTab('a'));
    let calls = 0;
    control.subscribe(() => {
      calls += 1;
    })();
    browser.beginInstall();
    browser.finishInstall();
    expect(calls).toBe(0);
  });

  test('coming back to the app asks for a newer version', async () => {
    const tab = browser.openTab('a');
    await start(tab);
    tab.page.dispatchEvent(new Event('visibilitychange'));
    expect(browser.registration.updates).toBe(1);
  });
});

describe('an update', () => {
  test('waits for as long as nobody asks', async () => {
    const { tab, control } = only(await startWithUpdate(['a']));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(control.state).toBe('updateWaiting');
    expect(browser.registration.waiting?.received).toEqual([]);
    expect(tab.reloads).toBe(0);
  });

  test('saves first, then takes over, then reloads exactly once', async () => {
    const { tab, control } = only(await startWithUpdate(['a']));
    const waiting = browser.registration.waiting;
    let finishSaving = () => {};
    tab.save = () => new Promise((resolve) => (finishSaving = resolve));
    const applied = control.applyUpdate();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(waiting?.received).toEqual([]);
    tab.save = async () => undefined;
    finishSaving();
    await vi.advanceTimersByTimeAsync(1_000);
    await applied;
    expect(waiting?.received).toEqual(['SKIP_WAITING']);
    expect(tab.reloads).toBe(0);
    browser.takeControl();
    browser.takeControl();
    await settle();
    expect(tab.reloads).toBe(1);
  });

  test('is not begun when this tab cannot save', async () => {
    const { tab, control } = only(await startWithUpdate(['a']));
    tab.save = () => Promise.reject(new Error('disk full'));
    await expect(control.applyUpdate()).rejects.toThrow('disk full');
    expect(browser.registration.waiting?.received).toEqual([]);
    expect(tab.reloads).toBe(0);
  });

  test('makes the other tabs save before the new version takes over, and reloads them too', async () => {
    const [first, second] = await startWithUpdate(['a', 'b']);
    if (!first || !second) throw new Error('two tabs were opened');
    const waiting = browser.registration.waiting;
    let finishSaving = () => {};
    second.tab.save = () => new Promise((resolve) => (finishSaving = resolve));
    const applied = first.control.applyUpdate();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(second.tab.flushes).toBe(1);
    expect(waiting?.received).toEqual([]);
    second.tab.save = async () => undefined;
    finishSaving();
    await settle();
    await applied;
    expect(waiting?.received).toEqual(['SKIP_WAITING']);
    browser.takeControl();
    await settle();
    expect([first.tab.reloads, second.tab.reloads]).toEqual([1, 1]);
  });

  test.each([
    ['cannot save', () => Promise.reject(new Error('disk full'))],
    ['does not finish saving', () => new Promise<void>(() => {})],
  ])('is not begun when another tab %s', async (_name, save) => {
    const [first, second] = await startWithUpdate(['a', 'b']);
    if (!first || !second) throw new Error('two tabs were opened');
    second.tab.save = save;
    const applied = expect(first.control.applyUpdate()).rejects.toThrow('another tab could not save');
    await vi.advanceTimersByTimeAsync(10_000);
    await applied;
    expect(browser.registration.waiting?.received).toEqual([]);
  });

  test('asked for in a tab that was asleep: that tab saves before it reloads, and stays when it cannot', async () => {
    const { tab, control } = only(await startWithUpdate(['a']));
    tab.save = () => Promise.reject(new Error('disk full'));
    browser.takeControl();
    await settle();
    expect(tab.reloads).toBe(0);
    expect(control.state).toBe('updateWaiting');
    tab.save = async () => undefined;
    await control.applyUpdate();
    expect(tab.reloads).toBe(1);
  });

  test('reloads also a page that no worker served, once it was asked for', async () => {
    const { tab, control } = only(await startWithUpdate(['a']));
    tab.container.controller = null;
    const applied = control.applyUpdate();
    await vi.advanceTimersByTimeAsync(1_000);
    await applied;
    browser.takeControl();
    await settle();
    expect(tab.reloads).toBe(1);
  });
});

describe('a part of the app that is gone from the server', () => {
  test('is announced as an update, and a reload waits to be asked for', async () => {
    const tab = browser.openTab('a');
    const control = await start(tab);
    tab.page.dispatchEvent(new Event('vite:preloadError'));
    await settle();
    expect(control.state).toBe('updateWaiting');
    expect(tab.reloads).toBe(0);
    await control.applyUpdate();
    expect([tab.flushes, tab.reloads]).toEqual([1, 1]);
  });

  test('is no reason to reload while the server does not answer', async () => {
    browser.isServerReachable = false;
    const tab = browser.openTab('a');
    const control = await start(tab);
    tab.page.dispatchEvent(new Event('vite:preloadError'));
    await settle();
    expect(control.state).toBe('installing');
  });
});
