import { useEffect, useState } from 'react';
import { votesAt } from '../../document/earlierState.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { GroupVotes } from '../../domain/plenary/plenary.ts';
import { groupOfScope, groupScope } from '../../domain/scope.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useCondition } from '../seminar/useCondition.ts';

const none: ReadonlyMap<GroupId, GroupVotes> = new Map();

/** How the votes would stand in the groups of which something is kept aside, if it were not; none where nothing is. */
export function useVotesAside(): ReadonlyMap<GroupId, GroupVotes> {
  const { history } = useSeminar();
  const { aside } = useCondition();
  const [whole, setWhole] = useState(none);
  useEffect(() => {
    let isLeft = false;
    const groups = [...new Set(aside.flatMap(({ scope }) => groupOfScope(scope) ?? []))];
    const read = async () => {
      const states = await Promise.all(groups.map((group) => history.stateWithAside(groupScope(group))));
      const votes = new Map(
        states.flatMap((state, index) =>
          groups.slice(index, index + 1).map((group) => [group, votesAt(state)] as const),
        ),
      );
      if (!isLeft) setWhole(votes);
    };
    // What cannot be read now is read when more comes; the count does not depend on it.
    read().catch(() => undefined);
    return () => {
      isLeft = true;
    };
  }, [history, aside]);
  return whole;
}
