import { useMemo } from 'react';
import type { LedgerRow } from '../../domain/ledger.ts';
import { usePlaceNames } from '../board/members/usePlaceNames.ts';
import { useFormats } from '../language.tsx';
import type { LedgerView } from './useLedgerView.ts';

const none: LedgerView['rows'] = [];

/** Where those at a row's table come from, in words; '' until all groups have been read, for their states come first. */
export function usePlacesOfRows({ rows, unread }: LedgerView): (row: LedgerRow) => string {
  const read = unread?.size === 0 ? rows : none;
  const { list } = useFormats();
  const placeName = usePlaceNames(read.flatMap(({ affiliations }) => affiliations));
  const places = useMemo(
    () => new Map(read.map(({ group, affiliations }) => [group, list(affiliations.map(placeName).filter(Boolean))])),
    [read, list, placeName],
  );
  return (row) => places.get(row.group) ?? '';
}
