import type { Issuer } from './canWrite.ts';
import { createFeed, type Feed } from './feed.ts';
import type { Intake } from './intake.ts';
import { limits } from './limits.ts';
import { createScopeState, type ScopeState } from './scopeState.ts';

/** Every scope and every feed an engine knows of. Feeds that nobody vouches for are let in up to a limit (SPEC F). */
export interface FeedRegistry {
  /** Made when it is new. */
  scopeOf(scope: string): ScopeState;
  feeds(): readonly Feed[];
  /** The feed an entry belongs to, made when it is new; null when there are too many. */
  feedOf(intake: Extract<Intake, { isSigned: true }>, isStored: boolean): Feed | null;
  /** From now on somebody who may write in its scope vouches for the feed. */
  vouch(feed: Feed, issuer: Issuer): void;
  /** Whether one that nobody vouches for was let in beyond the limit, for a certificate that it brought. */
  isCrowded(): boolean;
  /** Lets go of a feed that nobody vouches for. */
  forget(feed: Feed): void;
}

export function createFeedRegistry(): FeedRegistry {
  const scopes = new Map<string, ScopeState>();
  const all = new Set<Feed>();
  let unknown = 0;

  function scopeOf(scope: string): ScopeState {
    const state = scopes.get(scope) ?? createScopeState();
    scopes.set(scope, state);
    return state;
  }

  return {
    scopeOf,
    feeds: () => [...all],
    feedOf({ entry, device }, isStored) {
      const scope = scopeOf(entry.scope);
      const known = scope.feeds.get(device);
      if (known) return known;
      if (!isStored && unknown >= limits.unknownFeeds && entry.certificate.length === 0) return null;
      const feed = createFeed(`${device}/${entry.scope}`, device, entry.device, entry.scope);
      scope.feeds.set(device, feed);
      all.add(feed);
      unknown += 1;
      return feed;
    },
    vouch(feed, issuer) {
      feed.issuer = issuer;
      unknown -= 1;
    },
    isCrowded: () => unknown > limits.unknownFeeds,
    forget(feed) {
      scopeOf(feed.scope).feeds.delete(feed.device);
      all.delete(feed);
      unknown -= 1;
    },
  };
}
