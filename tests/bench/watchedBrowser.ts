import { spawn } from 'node:child_process';
import { WebSocket } from 'ws';
import { browserArguments, mayOpenSandbox } from '../support/launchBrowser.ts';
import { obtainChromium } from '../support/obtainChromium.mjs';

/**
 * A browser that is watched by its own tracing alone. A debugger that looks into a page has it read all its code once
 * more to know where each line stands, which no person's browser does, and takes up to half of a start.
 */
export interface WatchedBrowser {
  /**
   * Main-thread milliseconds of a fresh tab until the sign has been drawn, for each of these starts, one after the other,
   * on a processor `slowdown` times slower. They share one trace, since a browser may take 15 s to begin and end one.
   */
  timeStarts(starts: readonly Start[], slowdown: number): Promise<readonly number[]>;
}

/** An address, and what stands on its screen once that is there. */
export interface Start {
  readonly address: string;
  readonly sign: string;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, and for a task how long it took its thread. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** What a tab marks in the trace before it is sent to the address, and when the sign has been drawn; then it has it in its address too. */
const marks = (turn: number) => ({ sent: `langbord-bench-sent-${turn}`, drawn: `langbord-bench-drawn-${turn}` });
/** The browser's name for a thread that shows a page. */
const mainThread = 'CrRendererMain';
/** Its names for what that does: tasks, and after each what promises have waited for. */
const work: readonly string[] = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint'];

/** Opens a browser with this profile while `use` runs. */
export async function withWatchedBrowser<T>(profile: string, use: (browser: WatchedBrowser) => Promise<T>): Promise<T> {
  // A process that the browser has begun ahead may have done some of its work before a start, or none.
  const own = [
    '--headless',
    '--disable-features=SpareRendererForSitePerProcess',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const sandbox = mayOpenSandbox() ? [] : ['--no-sandbox'];
  const started = spawn(obtainChromium(), [...browserArguments, ...sandbox, ...own], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => started.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    started.stderr.on('data', (bytes) => {
      said += bytes;
      const [, found] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    started.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
  const line = await openLine(address);
  try {
    return await use({ timeStarts: (starts, slowdown) => timeStarts(line, starts, slowdown) });
  } finally {
    line.close();
    started.kill();
    await ended;
  }
}

type Line = Awaited<ReturnType<typeof openLine>>;

async function openLine(address: string) {
  const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 2 ** 30 });
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  let lastId = 0;
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('message', (data) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else for (const listener of listeners) listener(message);
  });
  return {
    async send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
      lastId += 1;
      const answer = new Promise<Message>((resolve) => waiting.set(lastId, resolve));
      socket.send(JSON.stringify({ id: lastId, method, params, sessionId }));
      const { result, error } = await answer;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result ?? {};
    },
    /** Resolves with the first message that `isIt`, after all before it have been listened to. */
    hear(isIt: (message: Message) => boolean): Promise<void> {
      return new Promise((resolve) => {
        const listener = (message: Message) => {
          if (!isIt(message)) return;
          listeners.delete(listener);
          resolve();
        };
        listeners.add(listener);
      });
    },
    close: () => socket.close(),
  };
}

async function timeStarts(line: Line, starts: readonly Start[], slowdown: number): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  const collected = line.hear(({ method, params }) => {
    if (method === 'Tracing.dataCollected' && Array.isArray(params?.value))
      events.push(...params.value.filter(isOfUse));
    return method === 'Tracing.tracingComplete';
  });
  await line.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } });
  for (const [turn, start] of starts.entries()) await openTab(line, start, slowdown, turn);
  await line.send('Tracing.end');
  await collected;
  return starts.map((_, turn) => workUntilDrawn(events, turn));
}

async function openTab(line: Line, { address, sign }: Start, slowdown: number, turn: number): Promise<void> {
  const { sent, drawn } = marks(turn);
  const { targetId } = await line.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await line.send('Target.attachToTarget', { targetId, flatten: true });
  const tab = String(sessionId);
  await line.send('Page.enable', {}, tab);
  await line.send(
    'Page.addScriptToEvaluateOnNewDocument',
    { source: `(${markDrawn})(${JSON.stringify({ sign, drawn })})` },
    tab,
  );
  if (slowdown > 1) await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown }, tab);
  const isDrawn = line.hear(
    ({ method, params }) => method === 'Page.navigatedWithinDocument' && JSON.stringify(params).includes(`?${drawn}`),
  );
  await line.send('Runtime.evaluate', { expression: `performance.mark('${sent}')` }, tab);
  await line.send('Page.navigate', { url: address }, tab);
  await isDrawn;
  await line.send('Target.closeTarget', { targetId });
}

/** Runs in the page, before all else there. */
function markDrawn({ sign, drawn: name }: { sign: string; drawn: string }): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(sign)) return;
    observer.disconnect();
    // The frame that draws it comes first.
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark(name);
        history.replaceState(null, '', `?${name}${location.hash}`);
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Of all that a browser tells, a bench of many starts cannot keep what it does not need. */
function isOfUse({ name, args }: TraceEvent): boolean {
  return work.includes(name) || name.startsWith('langbord-bench-') || args?.name === mainThread;
}

function workUntilDrawn(events: readonly TraceEvent[], turn: number): number {
  const { sent, drawn } = marks(turn);
  const [begin, end] = [sent, drawn].map((mark) => events.find(({ name }) => name === mark));
  if (!begin || !end) throw new Error('The tab has drawn nothing.');
  const isOfTab = ({ pid, tid }: TraceEvent) => pid === end.pid && tid === end.tid;
  if (!events.some((event) => isOfTab(event) && event.args?.name === mainThread)) throw new Error('No main thread.');
  const done = events
    .filter((event) => isOfTab(event) && work.includes(event.name) && event.ts >= begin.ts && event.ts <= end.ts)
    .sort((one, other) => one.ts - other.ts);
  let [until, sum] = [0, 0];
  for (const { ts, dur = 0, tdur = dur } of done) {
    // What was done inside of another is counted with that.
    if (ts < until) continue;
    until = ts + dur;
    sum += tdur;
  }
  return sum / 1_000;
}
