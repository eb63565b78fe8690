import type { GroupId } from '../../domain/ids.ts';
import { groupScope } from '../../domain/scope.ts';
import type { NetworkState } from '../../session/networkState.ts';
import { devicesByGroup } from '../others/othersOf.ts';

/** How a group's devices stand to this one. */
export interface GroupNetwork {
  readonly kind: 'fetching' | 'inReach' | 'gone' | 'outOfReach' | 'notLooking';
  readonly here: number;
  /** When the last of those that have gone was here (ms since 1970). */
  readonly lastAt: number | null;
}

/** `parts`: the groups that are one with it, itself among them. */
export function networkOf(state: NetworkState, parts: readonly GroupId[]): GroupNetwork {
  const devices = devicesByGroup(state).filter(({ group }) => group !== null && parts.includes(group));
  const here = devices.reduce((sum, each) => sum + each.here, 0);
  const left = devices.flatMap(({ lastAt }) => lastAt ?? []);
  const lastAt = left.length > 0 ? Math.max(...left) : null;
  const kind = () => {
    if (parts.some((part) => state.lackingScopes.includes(groupScope(part)))) return 'fetching';
    if (here > 0) return 'inReach';
    if (lastAt !== null) return 'gone';
    return state.isLooking && state.hasWays ? 'outOfReach' : 'notLooking';
  };
  return { kind: kind(), here, lastAt };
}
