import type { SeminarHistory } from './openSeminar.ts';
import type { SeminarFeed } from './seminarFeed.ts';

/** What a seminar's feeds tell of what has happened; `confirmed` is told of each deletion that was confirmed here. */
export function seminarHistory(feed: SeminarFeed, confirmed: () => void): SeminarHistory {
  return {
    async of(scope) {
      await feed.sealNow();
      return feed.history(scope);
    },
    stateAt: feed.stateAt,
    stateWithAside: feed.stateWithAside,
    feeds: feed.feeds,
    async confirmDeletion(scope, by) {
      await feed.confirmDeletion(scope, by);
      confirmed();
    },
    condition: feed.condition,
    subscribe: feed.subscribe,
  };
}
