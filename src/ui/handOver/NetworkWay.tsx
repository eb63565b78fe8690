import { useMessages } from '../language.tsx';
import { receptionOf } from '../others/reception.ts';
import { Icon } from '../parts/Icon.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useOthers } from '../seminar/useOthers.ts';
import { useSaveState } from '../seminar/useSaveState.ts';

export type NetworkReach = 'received' | 'onTheWay' | 'others' | 'waiting';

/** How the network does with what was written here. */
export function useNetworkReach(): NetworkReach {
  const state = useOthers();
  const { isFacilitator } = useAccess();
  const isSaved = useSaveState().kind === 'saved';
  const reception = receptionOf(state, { isFacilitator, isSaved });
  if (reception.kind === 'received') return 'received';
  if (reception.kind === 'waiting' && reception.isInReach) return 'onTheWay';
  return state.inReach.length > 0 ? 'others' : 'waiting';
}

/** What the network does by itself, in a sentence. */
export function NetworkWay({ reach }: { reach: NetworkReach }) {
  const t = useMessages().handOver.network;
  return (
    <p className="lb-fact" data-wait={reach === 'waiting' || undefined} role="status">
      <Icon name={reach === 'received' ? 'check' : 'clock'} />
      <span>{t[reach]}</span>
    </p>
  );
}
