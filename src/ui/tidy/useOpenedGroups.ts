import { useEffect, useState } from 'react';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { GroupId } from '../../domain/ids.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

const none: readonly GroupDoc[] = [];

/** The documents of these groups, once they are open; one that cannot be read is left out. */
export function useOpenedGroups(groups: readonly GroupId[]): readonly GroupDoc[] {
  const seminar = useSeminar();
  const [opened, setOpened] = useState(none);
  const wanted = groups.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` says which groups `groups` holds.
  useEffect(() => {
    let isLeft = false;
    void Promise.allSettled(groups.map((group) => seminar.openGroup(group))).then((results) => {
      if (isLeft) return;
      setOpened(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
    });
    return () => {
      isLeft = true;
    };
  }, [seminar, wanted]);
  return opened;
}
