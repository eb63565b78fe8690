import { useSyncExternalStore } from 'react';
import type { FeedCondition } from '../../session/conditionOfFeeds.ts';
import { useSeminar } from './SeminarProvider.tsx';

/** What people should know of the feeds of the seminar of the route. */
export function useCondition(): FeedCondition {
  const { history } = useSeminar();
  return useSyncExternalStore(history.subscribe, history.condition);
}
