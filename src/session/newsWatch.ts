import type { GroupId } from '../domain/ids.ts';
import { groupScope } from '../domain/scope.ts';
import {
  type GroupNews,
  groupMarks,
  groupNews,
  type PlanNews,
  planMarks,
  planNews,
  type SeenMarks,
} from '../domain/seenMarks.ts';
import type { SeenStore } from '../storage/seenStore.ts';
import { devicesHere } from './networkState.ts';
import type { OpenSeminar } from './openSeminar.ts';
import { rememberLast } from './rememberLast.ts';
import { createSeenScope, type SeenScope, type SeenScopeOptions } from './seenScope.ts';
import { createSoon } from './soon.ts';

/** What has come in while the person was not looking. */
export interface News {
  readonly plan: PlanNews | null;
  readonly groups: readonly { readonly group: GroupId; readonly news: GroupNews }[];
}

const noNews: News = { plan: null, groups: [] };

/**
 * Watches what comes into a seminar while its person is away: the app closed, the page hidden, out of reach of
 * others, or, for facilitators, at another group's board. The device keeps only what has been seen, as sealed
 * marks without words; what is news follows from comparing them with the documents.
 */
export interface NewsWatch {
  /** The same object until it changes. */
  state(): News;
  subscribe(listener: () => void): () => void;
  /** The board that is on the screen; null for none. A facilitator who goes to one sees what is there. */
  lookAt(group: GroupId | null): void;
  /** Takes note of everything. */
  dismiss(): void;
  /** The page has been hidden, or is on the screen again. */
  setVisible(isVisible: boolean): void;
  close(): void;
}

export interface NewsWatchOptions {
  readonly seminar: Pick<OpenSeminar, 'id' | 'plan' | 'openGroup' | 'storedGroups' | 'others'>;
  readonly store: SeenStore;
  /** The groups that concern this person: a facilitator's are all, as they come. */
  readonly groups: 'all' | readonly GroupId[];
}

/** What comes this soon (ms) after others were met was written while they were apart. */
const catchingUp = 10_000;
/** Several changes are looked at together (ms). */
const gathering = 250;
/** What has been seen is kept this long (ms) after a change; and when the page is left. */
const keepDelay = 2_000;
/** By then (ms) another tab, which was on the screen until now, has kept what its person saw there. */
const tabDelay = 500;
/** Groups that are new on this device are looked for this long (ms) after something has come. */
const groupsDelay = 2_000;

export function createNewsWatch({ seminar, store, groups }: NewsWatchOptions): NewsWatch {
  const { id, plan, others } = seminar;
  const scopes = new Map<GroupId | 'plan', SeenScope>();
  const kept = new Map<GroupId | 'plan', SeenMarks>();
  /** Sixty groups are compared at each change, and most are as they were. */
  const comparePlan = rememberLast(planNews);
  const compareGroup = new Map<GroupId, typeof groupNews>();
  const listeners = new Set<() => void>();
  const soon = createSoon();
  let stored: ReadonlyMap<string, SeenMarks> = new Map();
  let news = noNews;
  let looked: GroupId | null = null;
  let isVisible = true;
  let isCaughtUp = false;
  /** On a first visit all is new, and nothing is news. */
  let isFirstVisit = false;
  let isClosed = false;

  const scopeOf = (what: GroupId | 'plan') => (what === 'plan' ? what : groupScope(what));

  function refresh(): void {
    if (isClosed || !isVisible) return;
    const next: News = {
      plan: newsIn('plan', comparePlan),
      groups: [...compareGroup].flatMap(([group, compare]) => {
        const came = newsIn(group, compare);
        return came ? [{ group, news: came }] : [];
      }),
    };
    if (JSON.stringify(next) === JSON.stringify(news)) return;
    news = next;
    for (const listener of listeners) listener();
  }

  function newsIn<Came>(what: GroupId | 'plan', compare: (seen: SeenMarks, now: SeenMarks) => Came): Came | null {
    const scope = scopes.get(what);
    return scope ? compare(scope.seen(), scope.now()) : null;
  }

  function keep(): void {
    for (const [what, scope] of scopes) {
      const seen = scope.seen();
      if (kept.get(what) === seen) continue;
      kept.set(what, seen);
      // Only news would be lost; the next look keeps it anew.
      store.put(id, scopeOf(what), seen).catch(() => kept.delete(what));
    }
  }

  /** What has come until now is judged by how it was until now. */
  function turn(change: () => void): void {
    for (const scope of scopes.values()) scope.now();
    change();
  }

  function add(
    what: GroupId | 'plan',
    watched: Pick<SeenScopeOptions, 'doc' | 'renewal'>,
    read: () => SeenMarks,
  ): void {
    const changed = () => {
      soon.run('refresh', gathering, refresh);
      soon.run('keep', keepDelay, keep);
    };
    const isWatched = () => isFirstVisit || (isVisible && isCaughtUp && (what === 'plan' || what === looked));
    const scope = createSeenScope({ ...watched, read, isWatched, onChange: changed });
    const before = stored.get(scopeOf(what));
    if (before) scope.setSeen(before);
    // A group that a facilitator's device did not have before.
    else if (groups === 'all' && !isFirstVisit) scope.setSeen(new Map());
    scopes.set(what, scope);
    changed();
  }

  async function addGroup(group: GroupId): Promise<void> {
    if (scopes.has(group)) return;
    const { doc, subscribeToRenewal: renewal, snapshot, textOf } = await seminar.openGroup(group);
    if (isClosed || scopes.has(group)) return;
    compareGroup.set(group, rememberLast(groupNews));
    add(group, { doc, renewal }, () => groupMarks({ group: snapshot(), textOf }));
  }

  async function addGroups(): Promise<void> {
    for (const group of groups === 'all' ? await seminar.storedGroups() : groups) await addGroup(group);
  }

  function follow(): void {
    const state = others.state();
    const isApart = [...devicesHere(state)].every((device) => device === state.device);
    if (isApart) {
      soon.cancel('caughtUp');
      if (isCaughtUp) turn(() => (isCaughtUp = false));
    } else if (!isCaughtUp && isVisible) soon.run('caughtUp', catchingUp, catchUp);
    if (groups === 'all') soon.run('groups', groupsDelay, () => void addGroups().catch(() => undefined));
  }

  function catchUp(): void {
    if (others.state().lacking > 0) {
      follow();
      return;
    }
    turn(() => {
      isCaughtUp = true;
      isFirstVisit = false;
    });
    keep();
  }

  /** What the person has seen in another tab meanwhile is no news here. */
  async function comeBack(): Promise<void> {
    stored = await store.load(id).catch(() => stored);
    if (isClosed) return;
    for (const [what, scope] of scopes) scope.addSeen(stored.get(scopeOf(what)) ?? new Map());
    turn(() => (isVisible = true));
    refresh();
    follow();
  }

  async function start(): Promise<void> {
    stored = await store.load(id).catch(() => stored);
    if (isClosed) return;
    isFirstVisit = stored.size === 0;
    add('plan', { doc: plan.doc }, () => planMarks(plan.snapshot()));
    await (groups === 'all' ? null : addGroups());
    follow();
  }

  const starting = start().catch(() => undefined);
  const unsubscribe = others.subscribe(follow);
  return {
    state: () => news,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lookAt(group) {
      turn(() => (looked = group));
      if (group === null) return;
      const look = async () => {
        await starting;
        await addGroup(group);
        if (groups === 'all') scopes.get(group)?.setSeen('all');
        refresh();
      };
      look().catch(() => undefined);
    },
    dismiss() {
      for (const scope of scopes.values()) scope.setSeen('all');
      keep();
      refresh();
    },
    setVisible(next) {
      soon.cancel('caughtUp');
      soon.cancel('comeBack');
      if (next) return soon.run('comeBack', tabDelay, () => void comeBack());
      turn(() => {
        isVisible = false;
        isCaughtUp = false;
        isFirstVisit = false;
      });
      keep();
    },
    close() {
      keep();
      isClosed = true;
      unsubscribe();
      soon.cancelAll();
      for (const scope of scopes.values()) scope.close();
    },
  };
}
