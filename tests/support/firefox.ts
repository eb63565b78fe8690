import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { WebSocket } from 'ws';
import { until } from './until.ts';

/** A person in Firefox, driven over WebDriver BiDi: the little of it that these tests need. */
export interface FirefoxPerson {
  visit(address: string): Promise<void>;
  /** Waits for something of this role and name, and clicks it. */
  click(role: string, name: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  waitFor(role: string, name: string): Promise<void>;
  /** What the fields of the page say, from top to bottom. */
  fields(): Promise<readonly string[]>;
  leave(): Promise<void>;
}

const programs = ['firefox-esr', 'firefox'];

/** What lets Firefox meet others where no name is resolved; the microphone's permission does it in Chromium. */
const preferences = {
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'intl.accept_languages': 'nb-NO, nb',
};

const answer = v.object({
  id: v.number(),
  type: v.string(),
  result: v.optional(v.unknown()),
  message: v.optional(v.string()),
});
const located = v.object({ nodes: v.array(v.object({ sharedId: v.string() })) });
const contexts = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const evaluated = v.object({ result: v.object({ value: v.string() }) });

/** The program of Firefox; null where there is none. */
export function findFirefox(): string | null {
  return programs.find((program) => isThere(program)) ?? null;
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens Firefox with a profile of its own. */
export async function openFirefox(program: string): Promise<FirefoxPerson> {
  const profile = mkdtempSync(join(tmpdir(), 'langbord-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(program, ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const { send, close } = await connect(await addressOf(browser));
  await send('session.new', { capabilities: {} });
  const { contexts: tabs } = v.parse(contexts, await send('browsingContext.getTree', {}));
  const context = tabs[0]?.context ?? '';

  async function locate(role: string, name: string): Promise<string> {
    let found = '';
    await until(async () => {
      const locator = { type: 'accessibility', value: { role, name } };
      const { nodes } = v.parse(located, await send('browsingContext.locateNodes', { context, locator }));
      found = nodes[0]?.sharedId ?? '';
      return found !== '';
    });
    return found;
  }

  return {
    async visit(address) {
      await send('browsingContext.navigate', { context, url: address, wait: 'interactive' });
    },
    async waitFor(role, name) {
      await locate(role, name);
    },
    async click(role, name) {
      const origin = { type: 'element', element: { sharedId: await locate(role, name) } };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async fields() {
      const expression = `JSON.stringify([...document.querySelectorAll('main textarea')].map((field) => field.value))`;
      const asked = await send('script.evaluate', { expression, target: { context }, awaitPromise: false });
      return v.parse(v.array(v.string()), JSON.parse(v.parse(evaluated, asked).result.value));
    },
    async leave() {
      const ended = once(browser, 'exit');
      await send('browser.close', {});
      close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Where Firefox says that it can be driven. */
async function addressOf(browser: ChildProcess): Promise<string> {
  if (!browser.stderr) throw new Error('Firefox has no way to say where it can be driven.');
  for await (const line of createInterface({ input: browser.stderr })) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (!address) continue;
    browser.stderr.resume();
    return `${address}/session`;
  }
  throw new Error('Firefox ended before it could be driven.');
}

/** Sends commands and gives their results; rejects with what Firefox says is wrong. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let sent = 0;
  socket.on('message', (data: Buffer) => {
    const parsed = v.safeParse(answer, JSON.parse(data.toString()));
    // What happens in the page is told too, and of no use here.
    if (!parsed.success) return;
    const { id, type, result, message } = parsed.output;
    const command = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') command?.reject(new Error(message));
    else command?.resolve(result);
  });
  return {
    send: (method: string, params: object) =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++sent;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
