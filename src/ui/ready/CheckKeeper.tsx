import { useEffect } from 'react';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useServices } from '../services.tsx';
import { type KeptCheck, keepChecks, readChecksOfOthers, readOwnCheck } from './keptChecks.ts';

/** Tells others of this device's last check, from an earlier visit too; a facilitator's device keeps what others tell of theirs. */
export function CheckKeeper() {
  const { id, others } = useSeminar();
  const { memos, now } = useServices();
  const { isFacilitator } = useAccess();
  useEffect(() => {
    memos
      .read(id, 'ownCheck')
      .then((memo) => {
        const check = readOwnCheck(memo);
        if (check) others.sayReady(check);
      })
      // The next check is told.
      .catch(() => undefined);
  }, [memos, id, others]);
  useEffect(() => {
    if (!isFacilitator) return;
    let kept: readonly KeptCheck[] | null = null;
    let last: Promise<unknown> = Promise.resolve();
    const keep = async () => {
      const { checked, present, facilitators } = others.state();
      if (checked.length === 0) return;
      kept ??= readChecksOfOthers(await memos.read(id, 'checksOfOthers'));
      const heard = checked.map((check) => ({
        ...check,
        group: present.find(({ device }) => device === check.device)?.group ?? null,
        isFacilitator: facilitators.some(({ device }) => device === check.device),
      }));
      const next = keepChecks(kept, heard, now());
      if (next === kept) return;
      await memos.write(id, 'checksOfOthers', JSON.stringify(next));
      kept = next;
    };
    // One after another, so that none is overwritten; what is not kept is heard again.
    const keepNext = () => {
      last = last.then(keep).catch(() => undefined);
    };
    keepNext();
    return others.subscribe(keepNext);
  }, [memos, now, id, others, isFacilitator]);
  return null;
}
