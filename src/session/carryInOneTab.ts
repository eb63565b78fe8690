/** Does the work in one tab of this device at a time, where the browser has Web Locks. */
export async function carryInOneTab<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? locks.request('langbord/carry', {}, work) : work();
}
