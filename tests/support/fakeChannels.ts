/** The BroadcastChannels of one browser. A message arrives soon, copied, in order, at every other tab that is awake. */
export interface FakeChannels {
  /** The BroadcastChannel class as this tab sees it. */
  of(tab: string): new (name: string) => FakeChannel;
  die(tab: string): void;
  /** The tab's messages, in and out, wait until it wakes. */
  sleep(tab: string): void;
  wake(tab: string): void;
  /** What waits for a sleeping tab never arrives. */
  forget(tab: string): void;
  /** Every message that was posted and what kind it was. */
  readonly posted: readonly { readonly tab: string; readonly kind: string }[];
}

interface FakeChannel {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

interface TabChannel extends FakeChannel {
  readonly tab: string;
  readonly name: string;
}

export function createFakeChannels(): FakeChannels {
  const open = new Set<TabChannel>();
  const posted: { readonly tab: string; readonly kind: string }[] = [];
  const asleep = new Map<string, (() => void)[]>();
  const dead = new Set<string>();

  const whenAwake = (tab: string, act: () => void) => {
    const waiting = asleep.get(tab);
    if (dead.has(tab)) return;
    if (waiting) waiting.push(act);
    else act();
  };

  return {
    posted,
    of: (tab) =>
      class {
        onmessage: FakeChannel['onmessage'] = null;
        readonly tab = tab;
        readonly name: string;
        constructor(name: string) {
          this.name = name;
          open.add(this);
        }
        postMessage(message: unknown) {
          if (!open.has(this)) throw new DOMException('The channel is closed.', 'InvalidStateError');
          const copy: unknown = structuredClone(message);
          whenAwake(tab, () => {
            posted.push({ tab, kind: kindOf(copy) });
            for (const other of open) if (other !== this && other.name === this.name) deliver(other, copy);
          });
        }
        close() {
          open.delete(this);
        }
      },
    die: (tab) => void dead.add(tab),
    forget: (tab) => void asleep.get(tab)?.splice(0),
    sleep: (tab) => void asleep.set(tab, asleep.get(tab) ?? []),
    wake(tab) {
      const waiting = asleep.get(tab) ?? [];
      asleep.delete(tab);
      for (const act of waiting) act();
    },
  };

  function deliver(to: TabChannel, data: unknown): void {
    queueMicrotask(() =>
      whenAwake(to.tab, () => {
        if (open.has(to)) to.onmessage?.({ data: structuredClone(data) });
      }),
    );
  }
}

function kindOf(message: unknown): string {
  return typeof message === 'object' && message !== null && 'kind' in message ? String(message.kind) : '?';
}
