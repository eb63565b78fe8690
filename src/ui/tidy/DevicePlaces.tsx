import type { GroupId } from '../../domain/ids.ts';
import { usePlaceNames } from '../board/members/usePlaceNames.ts';
import { useFormats } from '../language.tsx';
import { useOpenedGroups } from './useOpenedGroups.ts';

/** Where those come from who sit at a device's tables: it is not known which of them wrote on it. */
export function DevicePlaces({ groups }: { groups: readonly GroupId[] }) {
  const formats = useFormats();
  const members = useOpenedGroups(groups)
    .flatMap((group) => group.snapshot().members)
    .filter(({ affiliation }) => affiliation !== null);
  const nameOf = usePlaceNames(members.map(({ affiliation }) => affiliation));
  const places = [...new Set(members.map(({ affiliation }) => nameOf(affiliation)))].filter(Boolean);
  if (places.length === 0) return null;
  return <small className="lb-soft">{formats.list(places)}</small>;
}
