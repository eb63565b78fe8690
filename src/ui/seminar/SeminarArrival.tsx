import { lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { NetworkState } from '../../session/networkState.ts';
import type { SeminarReach } from '../join/WaitingForSeminar.tsx';
import { useServices } from '../services.tsx';
import { useIsOnline } from './useIsOnline.ts';
import { useOthers } from './useOthers.ts';
import { usePlanDoc } from './usePlan.ts';

const WaitingForSeminar = lazy(async () => ({
  default: (await import('../join/WaitingForSeminar.tsx')).WaitingForSeminar,
}));

const ArriveByCode = lazy(async () => ({ default: (await import('../handOver/ArriveByCode.tsx')).ArriveByCode }));

/**
 * The screens of a seminar, once its plan is on this device. A link may come before what it leads to; the
 * address is kept meanwhile, so the screens show what the link is for as soon as there is something.
 */
export function SeminarArrival({ children }: { children: ReactNode }) {
  const { subscribe, isEmpty } = usePlanDoc();
  const isHere = !useSyncExternalStore(subscribe, isEmpty);
  const [wasHere, setWasHere] = useState(isHere);
  return wasHere ? children : <Arriving isHere={isHere} onHere={() => setWasHere(true)} />;
}

function Arriving({ isHere, onHere }: { isHere: boolean; onHere: () => void }) {
  const { openFile } = useServices();
  const [, navigate] = useLocation();
  const others = useOthers();
  const isOnline = useIsOnline();
  return (
    <WaitingForSeminar
      reach={isHere ? 'here' : reachOf(others, isOnline)}
      onHere={onHere}
      openFile={openFile}
      byCode={
        <Suspense fallback={null}>
          <ArriveByCode />
        </Suspense>
      }
      onOpened={(seminar) => navigate(`/s/${seminar}`)}
    />
  );
}

function reachOf({ inReach, lacking }: NetworkState, isOnline: boolean): SeminarReach {
  if (inReach.length > 0 && lacking > 0) return 'receiving';
  return isOnline || inReach.length > 0 ? 'searching' : 'noNetwork';
}
