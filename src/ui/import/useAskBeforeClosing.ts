import { useEffect } from 'react';

/** Lets the browser ask before the page is closed or loaded anew: what is not yet a seminar is nowhere else. */
export function useAskBeforeClosing(isWorthAsking: boolean): void {
  useEffect(() => {
    if (!isWorthAsking) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWorthAsking]);
}
