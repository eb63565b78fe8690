/**
 * Calls `work` when no other tab of the app is open on this device, and from then on counts this tab as
 * open. Where the browser has no Web Locks nobody can tell, and `work` is left undone.
 */
export async function whenAlone(work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return;
  const name = 'langbord/open';
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
  // Held for as long as the tab lives.
  void locks.request(name, { mode: 'shared' }, () => new Promise(() => undefined));
}
