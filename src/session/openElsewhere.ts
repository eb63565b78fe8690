import type { SeminarId } from '../domain/ids.ts';
import { writerLockName } from './writerLock.ts';

/** Tells which seminars some tab of this device has open now; none where the browser has no Web Locks. */
export async function openElsewhere(): Promise<(seminar: SeminarId) => boolean> {
  const locks: LockManager | undefined = navigator.locks;
  const { held = [] } = (await locks?.query()) ?? {};
  const names = new Set(held.map((lock) => lock.name));
  return (seminar) => names.has(writerLockName(seminar));
}
