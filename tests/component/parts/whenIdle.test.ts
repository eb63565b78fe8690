import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Told = (entries: { getEntriesByName(name: string): readonly unknown[] }) => void;

/** What the page tells of its pictures, and what waits for the browser to have nothing else to do. */
let tell: Told[];
let idle: (() => void)[];

beforeEach(() => {
  vi.resetModules();
  tell = [];
  idle = [];
  class FakeObserver {
    static readonly supportedEntryTypes = ['paint'];
    constructor(told: Told) {
      tell.push(told);
    }
    observe() {}
    disconnect() {
      tell = [];
    }
  }
  vi.stubGlobal('PerformanceObserver', FakeObserver);
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => void delete idle[handle - 1]);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const load = async () => (await import('../../../src/ui/parts/whenIdle.ts')).whenIdle;
const draw = (name: string) =>
  tell.forEach((told) => void told({ getEntriesByName: (of) => (of === name ? [name] : []) }));
const rest = () => idle.splice(0).forEach((act) => void act?.());

test('what is no part of the first picture has its turn after that, and after all else', async () => {
  const whenIdle = await load();
  const act = vi.fn();
  whenIdle(act);
  rest();
  draw('first-paint');
  rest();
  expect(act).not.toHaveBeenCalled();
  draw('first-contentful-paint');
  expect(act).not.toHaveBeenCalled();
  rest();
  expect(act).toHaveBeenCalledOnce();
  const later = vi.fn();
  whenIdle(later);
  rest();
  expect(later).toHaveBeenCalledOnce();
});

test('what is called off has no turn, before the first picture and after it', async () => {
  const whenIdle = await load();
  const act = vi.fn();
  whenIdle(act)();
  const stop = whenIdle(act);
  draw('first-contentful-paint');
  stop();
  rest();
  expect(act).not.toHaveBeenCalled();
});

test('a page that draws nothing keeps nobody waiting for long, and a hidden one not at all', async () => {
  vi.useFakeTimers();
  const whenIdle = await load();
  const act = vi.fn();
  whenIdle(act);
  vi.advanceTimersByTime(1_900);
  rest();
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  rest();
  expect(act).toHaveBeenCalledOnce();
  draw('first-contentful-paint');
  rest();
  expect(act).toHaveBeenCalledOnce();
  vi.resetModules();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const whenHidden = await load();
  whenHidden(act);
  rest();
  expect(act).toHaveBeenCalledTimes(2);
});

test('where the browser does not tell what it draws, only what else it does counts', async () => {
  vi.stubGlobal('PerformanceObserver', undefined);
  const whenIdle = await load();
  const act = vi.fn();
  whenIdle(act);
  rest();
  expect(act).toHaveBeenCalledOnce();
});
