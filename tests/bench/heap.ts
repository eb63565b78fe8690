import type { CDPSession } from 'playwright-core';
import { words } from '../browser/pages/words.ts';
import { withActor, withServer } from './browser.ts';
import { groupsInRoom, receiveRoom } from './filledSeminars.ts';
import type { Figure } from './measure.ts';

/** Megabytes a facilitator's tab holds once all groups are loaded and the overview of them is open. */
export async function measureHeap(app: string): Promise<Figure[]> {
  return withServer(app, (address) =>
    withActor(address, async ({ page, context }) => {
      const { ledger } = await receiveRoom(page, address);
      // A tab of its own, so that what taking in the file has left is not counted.
      const opened = await context.newPage();
      await page.close();
      const started = opened.waitForEvent('worker');
      await opened.goto(ledger);
      await opened.getByRole('heading', { level: 1, name: words.ledger.missing(2).replace(/^\d+ /, '') }).waitFor();
      await started;
      const session = await context.newCDPSession(opened);
      const worker = await heapOf(await sessionOfWorker(session));
      const value = await heapOf((method) => session.send(method));
      const note = `beside it ${worker.toFixed(1)} MB in the worker that seals and checks`;
      return [
        { name: `Heap, ${groupsInRoom} groups loaded, overview open`, value, unit: 'MB', gate: 40, aim: 20, note },
      ];
    }),
  );
}

type Ask = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>;

/** What is held when rubbish is gone, once it stays the same: the engine reads its entries when the page is idle. */
async function heapOf(ask: Ask): Promise<number> {
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    await ask('HeapProfiler.collectGarbage');
    const usage = await ask('Runtime.getHeapUsage');
    const now = Number(usage && typeof usage === 'object' && 'usedSize' in usage ? usage.usedSize : Number.NaN) / 1e6;
    if (!(Math.abs(now - before) > 0.1)) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
}

/** The line to the page's only worker, which goes by way of the page. */
async function sessionOfWorker(page: CDPSession): Promise<Ask> {
  const attached = new Promise<string>((resolve) =>
    page.once('Target.attachedToTarget', (to) => resolve(to.sessionId)),
  );
  await page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  const waiting = new Map<number, (result: unknown) => void>();
  page.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: unknown };
    waiting.get(id)?.(result);
  });
  let last = 0;
  return (method) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      void page.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method }) });
    });
}
