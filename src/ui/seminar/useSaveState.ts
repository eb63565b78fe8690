import { useSyncExternalStore } from 'react';
import type { SaveState } from '../../storage/saveState.ts';
import { useSeminar } from './SeminarProvider.tsx';

/** Whether what was written in the seminar of the route is on this device. */
export function useSaveState(): SaveState {
  const { saving } = useSeminar();
  return useSyncExternalStore(saving.subscribe, saving.state);
}
