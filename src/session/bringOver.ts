import type { SeminarId } from '../domain/ids.ts';
import type { SeminarRow } from '../storage/database.ts';
import { readVersion1 } from '../storage/readVersion1.ts';
import type { CarriedOver, CarryingDevice } from './carryOver.ts';

/** What became of the seminars that version 1 of the app had stored. */
export interface BroughtOver {
  /** Titles of those that stay as they were, for now. */
  readonly failed: readonly string[];
  /** The address in the app, from the # on, of what stood at this one before. */
  addressNow(hash: string): string;
}

/** Carries over what is left of version 1 of the app, if there is anything. */
export async function bringOver(own: CarryingDevice): Promise<BroughtOver> {
  // A store that cannot be read is said to be so by the front page.
  const left = await readVersion1(own.database).catch(() => null);
  const rows = left?.seminars ?? [];
  if (rows.length === 0) return { failed: [], addressNow: (hash) => hash };
  const { carried, failed } = await carryAll(own).catch(() => ({ carried: new Map(), failed: rows }));
  const gone = new Set(rows.filter(({ id }) => !failed.some((row) => row.id === id)).map(({ id }) => id));
  return {
    failed: failed.filter(({ deletedAt }) => deletedAt === null).map(titleOf),
    addressNow: (hash) => addressNow(hash, gone, carried),
  };
}

/** Most devices never need the code for it. */
async function carryAll(own: CarryingDevice): Promise<CarriedOver> {
  const { carryOver } = await import('./carryOver.ts');
  return carryOver(own);
}

function titleOf({ summary }: SeminarRow): string {
  return typeof summary?.title === 'string' ? summary.title : '';
}

/** A group's address leads to its seminar where another tab has given the group its new id. */
function addressNow(hash: string, gone: ReadonlySet<SeminarId>, carried: CarriedOver['carried']): string {
  const [, seminar = '', group, rest = ''] = /^#\/s\/([^/]+)(?:\/g\/([^/]+))?(.*)$/.exec(hash) ?? [];
  const old = [...gone].find((id) => id === seminar);
  if (!old) return hash;
  const now = carried.get(old);
  const start = `#/s/${now?.id ?? old}`;
  if (group === undefined) return start + rest;
  const groupNow = now?.groups.get(group)?.id;
  return groupNow ? `${start}/g/${groupNow}${rest}` : start;
}
