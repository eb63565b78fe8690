import './others.css';
import { lazy, Suspense, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { NetworkState } from '../../session/networkState.ts';
import { useMessages } from '../language.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useOthers } from '../seminar/useOthers.ts';
import { useSaveState } from '../seminar/useSaveState.ts';
import { countAtGroup, countInReach } from './othersOf.ts';
import { type Reception, receptionOf } from './reception.ts';

const OthersDialog = lazy(async () => ({ default: (await import('./OthersDialog.tsx')).OthersDialog }));

/**
 * Whether what was written is with a facilitator, and who is in reach, in words; a tap tells of every device.
 * Beside `SaveFact`, which is the other fact. Nothing where no other device could come.
 */
export function OthersFact({ group = null }: { group?: GroupId | null }) {
  const t = useMessages().others;
  const moment = useMoment();
  const state = useOthers();
  const { isFacilitator } = useAccess();
  const isSaved = useSaveState().kind === 'saved';
  const [isOpen, setOpen] = useState(false);
  const reception = receptionOf(state, { isFacilitator, isSaved });
  const reach = state.hasWays ? reachWords(state, group, t) : '';
  const [first = '', second = reach] = receptionWords(reception, moment, t);
  if (!first && !reach) return null;
  return (
    <>
      <button type="button" className="lb-fact lb-others" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name={first ? iconOf[reception.kind] : 'people'} />
        <span>
          {first || reach}
          {first && second && <small>{second}</small>}
        </span>
        <Icon name="forward" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <OthersDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

const iconOf: Readonly<Record<Reception['kind'], IconName>> = {
  nothing: 'people',
  received: 'check',
  waiting: 'clock',
  fetching: 'reload',
  cameIn: 'check',
};

/** What became of the changes; with a second sentence where it says more than who is in reach. */
function receptionWords(reception: Reception, moment: (at: number) => string, t: Messages['others']): string[] {
  switch (reception.kind) {
    case 'nothing':
      return [];
    case 'received':
      return [t.received];
    case 'fetching':
      return [t.fetching];
    case 'cameIn':
      return [t.cameIn];
    case 'waiting': {
      const { count, isInReach, lastAt } = reception;
      const last = lastAt === null ? t.facilitatorNever : t.facilitatorLast(moment(lastAt));
      return [t.unreceived(count), isInReach ? t.onTheWay : last];
    }
  }
}

function reachWords(state: NetworkState, group: GroupId | null, t: Messages['others']): string {
  const count = countInReach(state);
  if (count === 0) return t.nobody;
  const here = group === null ? 0 : countAtGroup(state, group);
  return here > 0 ? t.inReachAndHere(count, here) : t.inReach(count);
}
