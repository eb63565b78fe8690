import { useSyncExternalStore } from 'react';
import type { Group } from '../../domain/group.ts';
import { useGroupDoc } from './GroupProvider.tsx';

/** The group of the route, as it is now; typing in a point does not change it. */
export function useGroup(): Group {
  const { subscribe, snapshot } = useGroupDoc();
  return useSyncExternalStore(subscribe, snapshot);
}
