import { useSyncExternalStore } from 'react';
import type { Scope } from '../../domain/scope.ts';
import type { Access } from '../../session/access.ts';
import { useSeminar } from './SeminarProvider.tsx';
import { useCondition } from './useCondition.ts';

/** Why nothing can be written: the links that are here do not open it, or a newer app has written there. */
export type WritingLimit = 'noLink' | 'newerApp';

/** What keeps this device from writing in a scope of the seminar of the route; null when nothing does. */
export function useWritingLimit(scope: Scope): WritingLimit | null {
  const access = useAccess();
  const { needsNewerApp } = useCondition();
  if (!access.mayWrite(scope)) return 'noLink';
  return needsNewerApp.includes(scope) ? 'newerApp' : null;
}

/** Whether this device may write in a scope of the seminar of the route. */
export function useMayWrite(scope: Scope): boolean {
  return useWritingLimit(scope) === null;
}

/** What the links on this device let it do, as it is now. */
export function useAccess(): Access {
  const { links } = useSeminar();
  return useSyncExternalStore(links.subscribe, links.access);
}
