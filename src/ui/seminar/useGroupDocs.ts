import { useEffect, useState } from 'react';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { GroupId } from '../../domain/ids.ts';
import { createSoon } from '../../session/soon.ts';
import { useSeminar } from './SeminarProvider.tsx';

/** Groups that come from other devices are looked for this long (ms) after something has come. */
const calm = 1_000;

/**
 * The documents of all groups that have anything written on this device, by id, also of those that come; null until
 * they are open. What is in them changes under way: see their `subscribe`. Throws what kept them from being read.
 */
export function useGroupDocs(): ReadonlyMap<GroupId, GroupDoc> | null {
  const seminar = useSeminar();
  const [docs, setDocs] = useState<ReadonlyMap<GroupId, GroupDoc> | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const soon = createSoon();
    const read = async () => {
      const stored = await seminar.storedGroups();
      const opened = await Promise.all(stored.map((id) => seminar.openGroup(id)));
      if (isLeft) return;
      setDocs((known) => (hasAll(known, opened) ? known : new Map(opened.map((doc) => [doc.id, doc]))));
    };
    const tryToRead = () => void read().catch((error: unknown) => isLeft || setFailure({ error }));
    const stop = seminar.others.subscribe(() => soon.run('read', calm, tryToRead));
    tryToRead();
    return () => {
      isLeft = true;
      soon.cancelAll();
      stop();
    };
  }, [seminar]);
  if (failure) throw failure.error;
  return docs;
}

function hasAll(known: ReadonlyMap<GroupId, GroupDoc> | null, docs: readonly GroupDoc[]): boolean {
  return known !== null && docs.length === known.size && docs.every((doc) => known.get(doc.id) === doc);
}
