import { useEffect } from 'react';

/** Keeps the screen lit while its owner is shown, where the browser can and the battery allows it. */
export function useAwakeScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isLeft = false;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator) || lock?.released === false) return;
      const taken = await navigator.wakeLock.request('screen').catch(() => null);
      if (isLeft) await taken?.release();
      else lock = taken;
    };
    void hold();
    // The browser gives the lock up when the page is hidden.
    const takeBack = () => void hold();
    document.addEventListener('visibilitychange', takeBack);
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', takeBack);
      void lock?.release();
    };
  }, []);
}
