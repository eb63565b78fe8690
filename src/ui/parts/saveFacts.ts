import { useLayoutEffect } from 'react';
import { create } from 'zustand';

const useShown = create<{ readonly count: number }>(() => ({ count: 0 }));

/** Tells, as long as it is on the screen, that this part of it says whether what was written is saved. */
export function useTellsOfSaving(): void {
  useLayoutEffect(() => {
    useShown.setState(({ count }) => ({ count: count + 1 }));
    return () => useShown.setState(({ count }) => ({ count: count - 1 }));
  }, []);
}

/** Whether any part of the screen says it. */
export function useIsSavingTold(): boolean {
  return useShown(({ count }) => count > 0);
}
