import type { NetworkState } from '../../session/networkState.ts';
import { countInReach, otherFacilitators } from './othersOf.ts';

/** What became of what was written here, on the way to the facilitators; each only when it is known. */
export type Reception =
  /** Nothing was written on this device, or there is no way on which anybody could get it. */
  | { readonly kind: 'nothing' }
  /** A facilitator's device has said that it holds every change. */
  | { readonly kind: 'received' }
  /** `lastAt`: when a facilitator was last in reach (ms since 1970), null when none has been. */
  | { readonly kind: 'waiting'; readonly count: number; readonly isInReach: boolean; readonly lastAt: number | null }
  /** This is a facilitator's device: what others have written comes here. */
  | { readonly kind: 'fetching' }
  | { readonly kind: 'cameIn' };

/** `isSaved`: whether everything in this tab is on the disk; what is not has reached nobody. */
export function receptionOf(
  state: NetworkState,
  { isFacilitator, isSaved }: { readonly isFacilitator: boolean; readonly isSaved: boolean },
): Reception {
  if (state.device === null) return { kind: 'nothing' };
  if (isFacilitator) {
    if (state.lacking > 0) return { kind: 'fetching' };
    return countInReach(state) > 0 ? { kind: 'cameIn' } : { kind: 'nothing' };
  }
  const [nearest] = otherFacilitators(state);
  if (!state.hasWays && !nearest) return { kind: 'nothing' };
  // What is not sealed yet will be one change more.
  const count = state.unreceived + (state.isSettled && isSaved ? 0 : 1);
  if (count === 0) return state.sealed === 0 ? { kind: 'nothing' } : { kind: 'received' };
  if (state.sealed === 0 && isSaved && !state.isSettled) return { kind: 'nothing' };
  return { kind: 'waiting', count, isInReach: nearest?.isInReach ?? false, lastAt: nearest?.heardAt ?? null };
}
