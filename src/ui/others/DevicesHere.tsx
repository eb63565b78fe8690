import './others.css';
import { useSyncExternalStore } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { countAtGroup } from './othersOf.ts';

/** By a group, or several that are one: how many other devices are at its table now. */
export function DevicesHere({ groups }: { groups: readonly GroupId[] }) {
  const t = useMessages().others;
  const { others } = useSeminar();
  const count = useSyncExternalStore(others.subscribe, () =>
    groups.reduce((sum, group) => sum + countAtGroup(others.state(), group), 0),
  );
  if (count === 0) return null;
  return (
    <small className="lb-here">
      <Icon name="people" />
      {t.hereNow(count)}
    </small>
  );
}
