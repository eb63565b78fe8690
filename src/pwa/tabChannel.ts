/** How tabs of this app ask each other to save before an update; BroadcastChannel in the browser, a fake in tests. */
export interface TabChannel {
  send(message: TabMessage): void;
  onMessage(listener: (message: TabMessage) => void): void;
}

export type TabMessage =
  | { kind: 'saveNow'; request: string }
  | { kind: 'saving'; request: string; tab: string }
  | { kind: 'saved'; request: string; tab: string; ok: boolean };

/** A channel to the other tabs, or a silent one where the browser has none. */
export function openTabChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, onMessage: () => undefined };
  const channel = new BroadcastChannel('langbord-update');
  return {
    send: (message) => channel.postMessage(message),
    onMessage: (listener) => channel.addEventListener('message', (event) => listener(event.data)),
  };
}
