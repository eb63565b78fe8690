import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { openReader } from '../../../src/session/reader/openReader.ts';

const question = { seminar: toId<SeminarId>('AAAAAAAAAAAAAAAAAAAAAA'), scopes: ['plan'], readsOn: false };
const read = { isShelved: true, links: [], journals: [[]], plan: null };

afterEach(() => void vi.unstubAllGlobals());

/** What a browser has, or lacks; `made` counts the workers that are started. */
function surround({
  controller,
}: {
  controller: { postMessage(message: unknown, ports: MessagePort[]): void } | null;
}) {
  const made = { workers: 0 };
  class SilentWorker {
    constructor() {
      made.workers += 1;
    }
    postMessage() {}
    terminate() {}
  }
  vi.stubGlobal('indexedDB', {});
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('navigator', { serviceWorker: { controller } });
  return made;
}

test('[S46] where no worker can be had all is read in the page', () => {
  surround({ controller: null });
  vi.stubGlobal('Worker', undefined);
  expect(openReader(question)).toBe(null);
  class ForbiddenWorker {
    constructor() {
      throw new DOMException('refused', 'SecurityError');
    }
  }
  vi.stubGlobal('Worker', ForbiddenWorker);
  expect(openReader(question)).toBe(null);
});

test('[S46] asks the service worker that serves the page, and starts no worker of its own', async () => {
  const asked: unknown[] = [];
  const made = surround({
    controller: {
      postMessage(message, [port]) {
        asked.push(message);
        port?.postMessage(read);
      },
    },
  });
  expect(await openReader(question)?.start).toEqual(read);
  expect(asked).toEqual([{ type: 'READ_START', question }]);
  expect(made.workers).toBe(0);
});

test('[S46] where the browser cannot take over what the service worker hands over, it is read in the page at once', async () => {
  const port = { onmessageerror: () => undefined, close: () => undefined };
  surround({ controller: { postMessage: () => void queueMicrotask(() => port.onmessageerror()) } });
  vi.stubGlobal(
    'MessageChannel',
    class {
      readonly port1 = port;
      readonly port2 = port;
    },
  );
  expect(await openReader(question)?.start).toBe(null);
});

test('[S46] starts a worker of its own where no service worker serves the page, and where it is needed at once anyway', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const wouldAnswer = { postMessage: (_: unknown, [port]: MessagePort[]) => port?.postMessage(read) };
  for (const [navigator, readsOn] of [
    [{ serviceWorker: { controller: null } }, false],
    [{}, false],
    [{ serviceWorker: { controller: wouldAnswer } }, true],
  ] as const) {
    const made = surround({ controller: null });
    vi.stubGlobal('navigator', navigator);
    const reader = openReader({ ...question, readsOn });
    expect(made.workers).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await reader?.start).toBe(null);
  }
});
