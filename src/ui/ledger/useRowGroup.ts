import { useMemo, useSyncExternalStore } from 'react';
import type { LedgerRow } from '../../domain/ledger.ts';
import { groupOf, type ReadGroup } from './groupWords.ts';
import type { LedgerDesk } from './ledgerDesk.ts';

/** A row's group with its words, also as they are being written; null before it is read. */
export function useRowGroup(desk: LedgerDesk, { parts }: LedgerRow): ReadGroup | null {
  const follow = useMemo(() => {
    let version = 0;
    return {
      version: () => version,
      subscribe(listener: () => void) {
        const docs = parts.flatMap((part) => desk.groupDoc(part) ?? []);
        const changed = () => {
          version += 1;
          listener();
        };
        const stops = [...docs.map((doc) => doc.subscribeToAll(changed)), desk.subscribe(changed)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    };
  }, [desk, parts]);
  useSyncExternalStore(follow.subscribe, follow.version);
  return groupOf(parts.flatMap((part) => desk.groupDoc(part) ?? []));
}
