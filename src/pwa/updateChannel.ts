/** How tabs of this app ask each other to save before an update; BroadcastChannel in the browser, a fake in tests. */
export interface UpdateChannel {
  send(message: UpdateMessage): void;
  /** Listens until the returned function is called. */
  onMessage(listener: (message: UpdateMessage) => void): () => void;
}

export type UpdateMessage =
  | { kind: 'saveNow'; request: string }
  | { kind: 'saving'; request: string; tab: string }
  | { kind: 'saved'; request: string; tab: string; ok: boolean };

/** A channel to the other tabs, or a silent one where the browser has none. */
export function openUpdateChannel(): UpdateChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, onMessage: () => () => undefined };
  const channel = new BroadcastChannel('langbord-update');
  return {
    send: (message) => channel.postMessage(message),
    onMessage(listener) {
      const hear = (event: MessageEvent<UpdateMessage>) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
