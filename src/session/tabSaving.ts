import type { SaveState } from '../storage/saveState.ts';
import type { SeminarLog } from '../storage/seminarLog.ts';
import type { Saving } from './openSeminar.ts';
import type { ScopeUpdate, TabChannel, TabMessage } from './tabChannel.ts';

/** A writing tab that has not answered a change for this long (ms) is taken to be asleep. */
export const answerTime = 2_000;

/**
 * Gets this tab's changes to disk: by its own log while this tab writes, else by the tab that does,
 * which answers when the change is there. A change is held until that answer, whoever writes next.
 */
export interface TabSaving extends Saving {
  /** Takes a change made in this tab. */
  take(change: ScopeUpdate): void;
  receive(message: TabMessage): void;
  startWriting(log: SeminarLog): void;
  stopWriting(): void;
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
  let unsaved: (ScopeUpdate & { readonly number: number })[] = [];
  let lastSaved: number | null = null;
  let writerState: SaveState = { kind: 'saved', at: null };
  let state: SaveState = writerState;
  let answerTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const update = () => {
    const next = currentState();
    if (sameState(next, state)) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const currentState = (): SaveState => {
    if (log && log.state().kind !== 'saved') return log.state();
    if (!log && writerState.kind === 'failed') return writerState;
    return unsaved.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: lastSaved };
  };
  const markSaved = (upTo: number, at: number) => {
    unsaved = unsaved.filter((change) => change.number > upTo);
    lastSaved = at;
    update();
  };
  const heardOfWriter = () => {
    clearTimeout(answerTimer);
    answerTimer = undefined;
  };
  const send = (change: (typeof unsaved)[number]) => {
    options.post({ kind: 'change', tab: options.tab, ...change });
    if (log) {
      log.append(change.scope, change.update, () => markSaved(change.number, options.now()));
    } else {
      answerTimer ??= setTimeout(() => {
        answerTimer = undefined;
        if (unsaved.length > 0) options.onNoAnswer();
      }, answerTime);
    }
  };

  const nextChange = () =>
    new Promise<void>((resolve) => {
      const listener = () => {
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    });

  return {
    take(change) {
      const numbered = { ...change, number: ++number };
      unsaved.push(numbered);
      send(numbered);
      update();
    },
    receive(message) {
      if (message.kind === 'saved' && message.tab === options.tab) {
        heardOfWriter();
        markSaved(message.number, message.at);
      } else if (message.kind === 'state' && !log) {
        heardOfWriter();
        writerState = message.state;
        update();
      } else if (message.kind === 'writer' && !log) {
        heardOfWriter();
        writerState = { kind: 'saved', at: null };
        for (const change of unsaved) send(change);
      } else if (message.kind === 'ask' && log) {
        options.post({ kind: 'state', state: log.state() });
      } else if (message.kind === 'change' && log) {
        options.post({ kind: 'state', state: log.state() });
        const { tab, number: upTo } = message;
        log.append(message.scope, message.update, () =>
          options.post({ kind: 'saved', tab, number: upTo, at: options.now() }),
        );
      }
    },
    startWriting(next) {
      heardOfWriter();
      log = next;
      stopListening = next.subscribe(() => {
        options.post({ kind: 'state', state: next.state() });
        update();
      });
      for (const { scope, update: bytes, number: upTo } of unsaved)
        next.append(scope, bytes, () => markSaved(upTo, options.now()));
      options.post({ kind: 'writer' });
      update();
    },
    stopWriting() {
      stopListening();
      log?.stop();
      log = null;
      update();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async flush() {
      if (log) return log.flush();
      // Another tab writes, or none yet: a tab that does not answer loses the lock, so this ends.
      while (state.kind === 'saving') await nextChange();
    },
  };
}

function sameState(a: SaveState, b: SaveState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
