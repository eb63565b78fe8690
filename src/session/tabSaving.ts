import type { SaveState } from '../storage/saveState.ts';
import type { SeminarLog } from '../storage/seminarLog.ts';
import type { Saving } from './openSeminar.ts';
import type { ScopeUpdate, TabChannel, TabMessage } from './tabChannel.ts';
import { createWriterWatch } from './writerWatch.ts';

/**
 * Gets this tab's changes to disk: by its own log while this tab writes, else by the tab that does,
 * which answers when the change is there. A change is held until that answer, whoever writes next.
 */
export interface TabSaving extends Saving {
  /** Takes a change made in this tab. */
  take(change: ScopeUpdate): void;
  receive(message: TabMessage): void;
  /** See `SeminarLog.rewrite`; nothing in a tab that does not write. */
  rewrite(scope: string, fullState: () => Uint8Array): void;
  startWriting(log: SeminarLog): void;
  /** Hands what is not yet on disk to the tab that writes now. */
  stopWriting(): void;
  /** Ends everything; what is not on disk by then is given up. */
  close(): void;
}

export function createTabSaving(options: {
  readonly tab: string;
  readonly post: TabChannel['post'];
  readonly now: () => number;
  readonly onNoAnswer: () => void;
}): TabSaving {
  let log: SeminarLog | null = null;
  let stopListening: () => void = () => undefined;
  let number = 0;
  const unsaved = new Map<number, ScopeUpdate>();
  let lastSaved: number | null = null;
  let writerState: SaveState = { kind: 'saved', at: null };
  let state: SaveState = writerState;
  let isClosed = false;
  let flushes: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const watch = createWriterWatch({
    // A failure is asked about too, since the news of it may come late, from a tab that has slept.
    isWaiting: () => !log && (unsaved.size > 0 || writerState.kind === 'failed'),
    ask: () => options.post({ kind: 'flush' }),
    onNoAnswer: options.onNoAnswer,
  });

  const update = () => {
    const next = currentState();
    const isNew = !sameState(next, state);
    if (isNew) state = next;
    const waiting = flushes;
    flushes = [];
    for (const proceed of waiting) proceed();
    if (isNew) for (const listener of listeners) listener();
  };
  const currentState = (): SaveState => {
    if (log && log.state().kind !== 'saved') return log.state();
    if (!log && writerState.kind === 'failed') return writerState;
    return unsaved.size > 0 ? { kind: 'saving' } : { kind: 'saved', at: lastSaved };
  };
  const markSaved = (saved: number, at: number) => {
    unsaved.delete(saved);
    lastSaved = at;
    update();
  };
  const send = (sent: number, change: ScopeUpdate) => {
    options.post({ kind: 'change', tab: options.tab, number: sent, ...change });
    if (log) log.append(change.scope, change.update, () => markSaved(sent, options.now()));
    else watch.asked();
  };
  const sendUnsaved = () => {
    for (const [sent, change] of unsaved) send(sent, change);
  };
  const stopLog = () => {
    stopListening();
    log?.stop();
    log = null;
  };

  return {
    take(change) {
      number++;
      unsaved.set(number, change);
      send(number, change);
      update();
    },
    receive(message) {
      if (message.kind === 'saved' && message.tab === options.tab) {
        markSaved(message.number, message.at);
        watch.heard();
      } else if (message.kind === 'state' && !log) {
        writerState = message.state;
        watch.heard();
        update();
      } else if (message.kind === 'writer' && !log) {
        writerState = { kind: 'saved', at: null };
        watch.heard();
        sendUnsaved();
        update();
      } else if (message.kind === 'flush' && log) {
        options.post({ kind: 'state', state: log.state() });
        void log.flush();
      } else if (message.kind === 'change' && log) {
        options.post({ kind: 'state', state: log.state() });
        const { tab, number: saved } = message;
        log.append(message.scope, message.update, () =>
          options.post({ kind: 'saved', tab, number: saved, at: options.now() }),
        );
      }
    },
    rewrite: (scope, fullState) => log?.rewrite(scope, fullState),
    startWriting(next) {
      watch.stop();
      log = next;
      stopListening = next.subscribe(() => {
        options.post({ kind: 'state', state: next.state() });
        update();
      });
      options.post({ kind: 'writer' });
      sendUnsaved();
      update();
    },
    stopWriting() {
      stopLog();
      writerState = { kind: 'saved', at: null };
      sendUnsaved();
      update();
    },
    close() {
      isClosed = true;
      stopLog();
      watch.stop();
      update();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // While another tab writes it has every change already.
    flushAtOnce: () => log?.flushAtOnce(),
    async flush() {
      if (!log && unsaved.size > 0) {
        options.post({ kind: 'flush' });
        watch.asked();
      }
      await log?.flush();
      // While another tab writes, or none yet: a tab that does not answer loses the lock, so this ends.
      while (unsaved.size > 0 && state.kind !== 'failed' && !isClosed) {
        await new Promise<void>((resolve) => flushes.push(resolve));
        await log?.flush();
      }
    },
  };
}

/** Asked twice for every letter that is typed. */
function sameState(a: SaveState, b: SaveState): boolean {
  if (a.kind === 'saved') return b.kind === 'saved' && a.at === b.at;
  return a.kind === 'failed' ? b.kind === 'failed' && a.reason === b.reason : a.kind === b.kind;
}
