import type * as Y from 'yjs';
import { joinParty, type Kind, type Party } from './networkParties.ts';

/** One peer of a room, as the bench drives it; times are ms since 1970. */
export interface NetworkPage {
  join(kind: Kind, name: string, room: string, link: string): Promise<void>;
  isJoinedWith(others: number): boolean;
  hears(others: number): boolean;
  /** Makes one change of about so many letters; gives its name. */
  write(letters: number): Promise<string>;
  /** Makes changes of a few letters at a steady pace, and resolves when the last is made. */
  type(everyMs: number, forMs: number): Promise<void>;
  has(changes: readonly string[]): boolean;
  /** Changes made here and changes seen from others since this was last asked, with their times. */
  takeRecord(): { readonly made: Record<string, number>; readonly seen: Record<string, number> };
  /** Messages sent so far: all but signs of life, and those of more than so many bytes. */
  sent(largerThan: number): { readonly all: number; readonly large: number };
  leave(): Promise<void>;
}

declare global {
  interface Window {
    network: NetworkPage;
  }
}

const sizes: number[] = [];
for (const { prototype } of [RTCDataChannel, WebSocket]) {
  const { send } = prototype;
  Object.defineProperty(prototype, 'send', {
    value(this: object, data: unknown) {
      if (ArrayBuffer.isView(data)) sizes.push(data.byteLength);
      Reflect.apply(send, this, [data]);
    },
  });
}

const now = () => performance.timeOrigin + performance.now();
const words = (doc: Y.Doc) => doc.getText('words');
let party: Party | null = null;
let who = '';
let count = 0;
let made: Record<string, number> = {};
let seen: Record<string, number> = {};

function here(): Party {
  if (!party) throw new Error('nobody has joined');
  return party;
}

async function write(letters: number): Promise<string> {
  const change = `${who}.${++count}`;
  made[change] = now();
  const padding = 'e'.repeat(Math.max(1, letters - change.length - 2));
  await here().change((doc) => words(doc).insert(words(doc).length, `<${change}>${padding}`));
  return change;
}

function note({ changes, transaction }: Y.YTextEvent): void {
  if (transaction.local) return;
  for (const { insert } of changes.delta) {
    if (typeof insert !== 'string') continue;
    for (const [, change] of insert.matchAll(/<([^>]+)>/g)) if (change) seen[change] = now();
  }
}

window.network = {
  async join(kind, name, room, link) {
    [who, count, made, seen] = [name, 0, {}, {}];
    party = await joinParty(kind, room, link);
    words(party.doc).observe(note);
  },
  isJoinedWith: (others) => here().isJoinedWith(others),
  hears: (others) => here().hears(others),
  write,
  async type(everyMs, forMs) {
    const end = performance.now() + forMs;
    // Not all in the same moment.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * everyMs));
    const under: Promise<unknown>[] = [];
    while (performance.now() < end) {
      under.push(write(3));
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
    await Promise.all(under);
  },
  has(changes) {
    const text = words(here().doc).toString();
    return changes.every((change) => text.includes(`<${change}>`));
  },
  takeRecord() {
    const taken = { made, seen };
    [made, seen] = [{}, {}];
    return taken;
  },
  sent: (largerThan) => ({ all: sizes.length, large: sizes.filter((size) => size > largerThan).length }),
  async leave() {
    await party?.leave();
    party = null;
  },
};
