import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';
import { createAppServer } from '../../src/server/createAppServer.ts';
import { readSettings } from '../../src/server/readSettings.ts';
import { type Actor, createActor } from '../support/createActor.ts';
import type { BrowserProfile } from '../support/launchBrowser.ts';
import { type Figure, median } from './measure.ts';

/** How much slower than this machine's the processor of a device is taken to be, where a figure says so. */
export const slowdown = 4;

/** Seconds the page's main thread has worked, and of these in scripts, since the page was made. */
interface Work {
  readonly task: number;
  readonly script: number;
}

/** Serves a built folder while `use` runs. */
export async function withServer<T>(folder: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = createAppServer(readSettings({}), folder, () => undefined);
  await new Promise<void>((resolve) => server.http.listen(0, 'localhost', resolve));
  const { port } = server.http.address() as AddressInfo;
  try {
    return await use(`http://localhost:${port}/`);
  } finally {
    server.http.closeAllConnections();
    await server.stop();
  }
}

/** Opens a browser for one person while `use` runs. */
export async function withActor<T>(address: string, use: (actor: Actor) => Promise<T>): Promise<T> {
  const actor = await createActor('bench', address);
  try {
    return await use(actor);
  } finally {
    await actor.leave();
  }
}

/** What a person does in a browser with this profile, which is closed after that. */
export async function visitWith<T>(profile: BrowserProfile, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await profile.open();
  try {
    return await use(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

export async function watchWork(page: Page, rate = 1): Promise<{ read(): Promise<Work>; session: CDPSession }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
  return {
    session,
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find((candidate) => candidate.name === name)?.value ?? Number.NaN;
      return { task: metric('TaskDuration'), script: metric('ScriptDuration') };
    },
  };
}

/** Main-thread milliseconds that saving adds to one typed character. */
export async function measurePersistence(pages: string): Promise<Figure[]> {
  const edits = 1_000;
  return withServer(pages, (address) =>
    withActor(`${address}editing.html`, async ({ page }) => {
      const work = await watchWork(page);
      const timeOf = async (isSaved: boolean) => {
        await page.evaluate(`begin(${isSaved})`);
        const before = await work.read();
        await page.evaluate(`edit(${edits})`);
        const after = await work.read();
        await page.evaluate('end()');
        return (after.task - before.task) * 1_000;
      };
      await timeOf(true);
      const added: number[] = [];
      for (let run = 0; run < 5; run++) added.push((await timeOf(true)) - (await timeOf(false)));
      const value = median(added) / edits;
      return [{ name: 'Main-thread time to persist one edit', value, unit: 'ms', gate: 0.1, aim: 0.05 }];
    }),
  );
}
