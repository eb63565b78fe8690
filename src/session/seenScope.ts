import type * as Y from 'yjs';
import { isOwnChange } from '../document/ownChange.ts';
import { differences, type SeenMarks, takeMarks } from '../domain/seenMarks.ts';

/**
 * One document beside what its person has seen of it. What is written here counts as seen; what others
 * write does when the person is looking, and else is news until it is taken note of.
 */
export interface SeenScope {
  seen(): SeenMarks;
  now(): SeenMarks;
  /** Only this has been seen, or all that is there now. */
  setSeen(seen: SeenMarks | 'all'): void;
  /** This has been seen too, where it is how things still are. */
  addSeen(seen: SeenMarks): void;
  close(): void;
}

export interface SeenScopeOptions {
  readonly doc: Y.Doc;
  /** Tells of the document that takes the place of this one. */
  readonly renewal?: (listener: (doc: Y.Doc) => void) => () => void;
  /** The marks of the document as it is. */
  readonly read: () => SeenMarks;
  /** Whether the person sees what others write in it as it comes. */
  readonly isWatched: () => boolean;
  /** Told of each change; marks may be asked for later, when several have come. */
  readonly onChange: () => void;
}

/** All that is there is seen at first. */
export function createSeenScope({ doc, renewal, read, isWatched, onChange }: SeenScopeOptions): SeenScope {
  let now = read();
  let seen = now;
  /** Whose changes have come since `now` was read: it is only read when another's follow, or somebody asks. */
  let pending: 'own' | 'theirs' | null = null;

  function settle(): void {
    const whose = pending;
    pending = null;
    if (whose === null) return;
    const next = read();
    const changed = differences(now, next).map(([key]) => key);
    if (changed.length === 0) return;
    const isNews = (key: string) => seen.get(key) !== now.get(key);
    if (seen === now && (whose === 'own' || isWatched())) seen = next;
    else if (whose === 'own') seen = takeMarks(seen, next, changed);
    else if (isWatched()) {
      const watched = changed.filter((key) => !isNews(key));
      seen = takeMarks(seen, next, watched);
    }
    now = next;
  }

  /** Nothing is news, and whoever writes now, it is seen. */
  const isAllSeen = () => seen === now && isWatched();

  const before = (transaction: Y.Transaction) => {
    if (pending === (isOwnChange(transaction) ? 'theirs' : 'own') && !isAllSeen()) settle();
  };
  const after = (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    pending = isOwnChange(transaction) ? 'own' : 'theirs';
    onChange();
  };
  const listenTo = (watched: Y.Doc) => {
    watched.on('beforeTransaction', before);
    watched.on('afterTransaction', after);
    return () => {
      watched.off('beforeTransaction', before);
      watched.off('afterTransaction', after);
    };
  };
  let stop = listenTo(doc);
  const stopRenewal = renewal?.((next) => {
    stop();
    stop = listenTo(next);
    pending = 'theirs';
    onChange();
  });
  return {
    seen() {
      settle();
      return seen;
    },
    now() {
      settle();
      return now;
    },
    setSeen(next) {
      settle();
      seen = next === 'all' || differences(next, now).length === 0 ? now : next;
    },
    addSeen(also) {
      settle();
      const news = differences(seen, now).map(([key]) => key);
      const known = news.filter((key) => also.get(key) === now.get(key));
      seen = takeMarks(seen, now, known);
    },
    close() {
      stop();
      stopRenewal?.();
    },
  };
}
