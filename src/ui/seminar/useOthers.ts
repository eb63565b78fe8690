import { useSyncExternalStore } from 'react';
import type { NetworkState } from '../../session/networkState.ts';
import { useSeminar } from './SeminarProvider.tsx';

/** The other devices in the seminar, as far as this one knows. */
export function useOthers(): NetworkState {
  const { others } = useSeminar();
  return useSyncExternalStore(others.subscribe, others.state);
}
