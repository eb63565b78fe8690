import * as v from 'valibot';
import type { ClockWord } from '../domain/clockBook.ts';
import { type ClockId, type DeviceId, type GroupId, type QuestionId, toId } from '../domain/ids.ts';
import { type ReadySummary, readySubjects } from '../domain/readyCheck.ts';
import type { EntryPlace } from '../feed/outcome.ts';
import type { SaveState } from '../storage/saveState.ts';
import type { Whereabouts } from '../sync/presenceRecord.ts';
import type { NetworkState } from './networkState.ts';

/** What the tabs of one device tell each other about one seminar. */
export type TabMessage =
  /** A tab's own change, numbered by that tab, which goes by the name of its session. The writing tab answers `state` at once, and `saved` later. */
  | ({ readonly kind: 'change'; readonly tab: string; readonly number: number } & ScopeUpdate)
  /** The change `number` of `tab` is on disk. */
  | { readonly kind: 'saved'; readonly tab: string; readonly number: number; readonly at: number }
  /** How the writing tab is doing. */
  | { readonly kind: 'state'; readonly state: SaveState }
  /** The sender writes from now on; whoever has unsaved changes sends them again. */
  | { readonly kind: 'writer' }
  /** The sender waits: the writing tab answers `state` and writes now. */
  | { readonly kind: 'flush' }
  /** The sender has opened a scope and wants what it lacks. */
  | { readonly kind: 'ask'; readonly tab: string; readonly scope: string; readonly vector: Uint8Array }
  | ({ readonly kind: 'have'; readonly to: string } & ScopeUpdate)
  /** The scope's document was built anew at the sender, which writes: this takes the place of the old one in every tab. */
  | ({ readonly kind: 'rebuilt' } & ScopeUpdate)
  /** What was rebuilt lacked something of the sender's that has been on its way: it waits for the next. */
  | { readonly kind: 'rebuildAgain'; readonly scope: string }
  /** The sender has written feed entries, its own or others', and deleted what checkpoints contain. */
  | {
      readonly kind: 'entries';
      readonly added: readonly EntryPlace[];
      readonly contained: readonly Pick<EntryPlace, 'device' | 'scope' | 'seq'>[];
    }
  /** Somebody has said at the sender that a deletion may stand. */
  | { readonly kind: 'confirmed' }
  /** What the writing tab knows of other devices. */
  | { readonly kind: 'network'; readonly state: NetworkState }
  /** What the sender's clock shows; each tab has its own. */
  | { readonly kind: 'clock'; readonly word: ClockWord }
  /** Where the person at the sender is. */
  | ({ readonly kind: 'where' } & Whereabouts)
  /** What came of the ready check at the sender. */
  | { readonly kind: 'ready'; readonly ready: ReadySummary };

export interface ScopeUpdate {
  readonly scope: string;
  readonly update: Uint8Array;
}

export interface TabChannel {
  post(message: TabMessage): void;
  close(): void;
}

const scopeUpdate = { scope: v.string(), update: v.instance(Uint8Array) };
const saveState = v.variant('kind', [
  v.object({ kind: v.literal('saved'), at: v.nullable(v.number()) }),
  v.object({ kind: v.literal('saving') }),
  v.object({ kind: v.literal('failed'), reason: v.picklist(['full', 'newerApp', 'unknown']) }),
]);
const deviceId = v.pipe(v.string(), v.transform(toId<DeviceId>));
const feedPoint = v.object({ device: deviceId, scope: v.string(), seq: v.number() });
const entryPlace = v.object({ ...feedPoint.entries, hash: v.string() });
const whereabouts = {
  group: v.nullable(v.pipe(v.string(), v.transform(toId<GroupId>))),
  question: v.nullable(v.pipe(v.string(), v.transform(toId<QuestionId>))),
};
const readySummary = {
  fine: v.number(),
  look: v.array(v.picklist(readySubjects)),
  // An older version of the app tells only of checks in its own visit.
  at: v.optional(v.number(), Date.now),
};
const networkState = v.object({
  device: v.nullable(deviceId),
  isLooking: v.boolean(),
  hasWays: v.boolean(),
  inReach: v.array(deviceId),
  present: v.array(v.object({ device: deviceId, ...whereabouts })),
  checked: v.array(v.object({ device: deviceId, ...readySummary })),
  gone: v.array(v.object({ device: deviceId, group: whereabouts.group, at: v.number() })),
  facilitators: v.array(
    v.object({ device: deviceId, heardAt: v.number(), isInReach: v.boolean(), unreceived: v.number() }),
  ),
  sealed: v.number(),
  unreceived: v.number(),
  isSettled: v.boolean(),
  lacking: v.number(),
  // An older version of the app does not tell.
  lackingScopes: v.optional(v.array(v.string()), []),
});
const clockId = v.pipe(v.string(), v.transform(toId<ClockId>));
const clockWord = v.object({
  clock: clockId,
  at: v.number(),
  offsets: v.array(v.object({ clock: clockId, least: v.number(), most: v.number() })),
});
/** Tabs may run different versions of the app, so what comes in is checked. */
const tabMessage = v.variant('kind', [
  v.object({ kind: v.literal('change'), tab: v.string(), number: v.number(), ...scopeUpdate }),
  v.object({ kind: v.literal('saved'), tab: v.string(), number: v.number(), at: v.number() }),
  v.object({ kind: v.literal('state'), state: saveState }),
  v.object({ kind: v.literal('writer') }),
  v.object({ kind: v.literal('flush') }),
  v.object({ kind: v.literal('ask'), tab: v.string(), scope: v.string(), vector: v.instance(Uint8Array) }),
  v.object({ kind: v.literal('have'), to: v.string(), ...scopeUpdate }),
  v.object({ kind: v.literal('rebuilt'), ...scopeUpdate }),
  v.object({ kind: v.literal('rebuildAgain'), scope: v.string() }),
  v.object({ kind: v.literal('entries'), added: v.array(entryPlace), contained: v.array(feedPoint) }),
  v.object({ kind: v.literal('confirmed') }),
  v.object({ kind: v.literal('network'), state: networkState }),
  v.object({ kind: v.literal('clock'), word: clockWord }),
  v.object({ kind: v.literal('where'), ...whereabouts }),
  v.object({ kind: v.literal('ready'), ready: v.object(readySummary) }),
]);

/** Joins the tabs' channel; messages that are not understood are left out. Without one, a tab is alone. */
export function openTabChannel(name: string, receive: (message: TabMessage) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const message = v.safeParse(tabMessage, event.data);
    if (message.success) receive(message.output);
  };
  let isClosed = false;
  return {
    // A write that was under way may be answered after the tab has left.
    post: (message) => isClosed || channel.postMessage(message),
    close() {
      isClosed = true;
      channel.close();
    },
  };
}
