import { useEffect, useState } from 'react';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { OpenSeminar } from '../../session/openSeminar.ts';

/** The groups this device knows of beyond the plan. */
export interface GroupsHere {
  /** Those that have written something on this device, planned or not. */
  readonly stored: ReadonlySet<GroupId>;
  /** Those founded at a table, which name themselves. */
  readonly founded: readonly Pick<Group, 'id' | 'name' | 'venue'>[];
}

/** Groups that come from other devices are read when nothing more has come for this long (ms). */
const calm = 300;
const nothingHere: GroupsHere = { stored: new Set(), founded: [] };

/** `own` is the group this device writes for, which counts although its first words may still be on their way. */
export function useGroupsHere(seminar: OpenSeminar, plan: Plan, own: GroupId | null): GroupsHere {
  const [here, setHere] = useState(nothingHere);
  const { groups, removedGroups } = plan;
  useEffect(() => {
    let isCurrent = true;
    /** Founded groups name themselves, and may sit elsewhere tomorrow. */
    const followed = new Map<GroupId, () => void>();
    const planned = new Set([...groups, ...removedGroups].map((group) => group.id));
    const read = async () => {
      const stored = new Set(await seminar.storedGroups());
      const unplanned = [...new Set([...stored, ...(own ? [own] : [])])].filter((id) => !planned.has(id));
      const docs = await Promise.all(unplanned.map((id) => seminar.openGroup(id)));
      if (!isCurrent) return;
      for (const doc of docs) if (!followed.has(doc.id)) followed.set(doc.id, doc.subscribe(readSoon));
      setHere({ stored, founded: docs.map((doc) => doc.snapshot()) });
    };
    // A disk that cannot be read leaves the plan's groups to choose from; opening one says what is wrong.
    const tryToRead = () => void read().catch(() => undefined);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(tryToRead, calm);
    };
    const stop = seminar.others.subscribe(readSoon);
    tryToRead();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
      for (const unfollow of followed.values()) unfollow();
    };
  }, [seminar, groups, removedGroups, own]);
  return here;
}
