import type { DeviceId, GroupId } from '../../domain/ids.ts';
import { groupOfScope } from '../../domain/scope.ts';
import type { Withdrawal } from '../../domain/withdrawal.ts';
import type { FeedCondition } from '../../session/conditionOfFeeds.ts';
import type { NetworkState } from '../../session/networkState.ts';
import type { SeminarHistory } from '../../session/openSeminar.ts';

export type KnownFeed = Awaited<ReturnType<SeminarHistory['feeds']>>[number];

/** A device that has written in the seminar. */
export interface DeviceRow {
  readonly device: DeviceId;
  readonly isOwn: boolean;
  readonly isFacilitator: boolean;
  /** The groups it has written for, in the order of ids. */
  readonly groups: readonly GroupId[];
  /** It is in reach now. */
  readonly isHere: boolean;
  /** When it was last in reach, or last wrote, ms since 1970; null when neither is known. */
  readonly lastAt: number | null;
  /** For each scope, the number of its last entry here: what it keeps when it is withdrawn now. */
  readonly heads: Readonly<Record<string, number>>;
  readonly withdrawal: Withdrawal | null;
  /** How many of its entries were refused because it may not write what they change. */
  readonly refused: number;
  /** How many entries are kept aside, by group. */
  readonly aside: readonly { readonly group: GroupId; readonly entries: number }[];
}

export interface KnownDevices {
  readonly feeds: readonly KnownFeed[];
  readonly network: Pick<NetworkState, 'present' | 'gone' | 'inReach'>;
  readonly withdrawn: ReadonlyMap<DeviceId, Withdrawal>;
  readonly aside: FeedCondition['aside'];
}

/**
 * Withdrawn devices first, then those that tried what they may not, and this one last of all; the others by group, the
 * last that was here first.
 */
export function deviceRows({ feeds, network, withdrawn, aside }: KnownDevices): readonly DeviceRow[] {
  const devices = new Set([...feeds.map(({ device }) => device), ...withdrawn.keys()]);
  const rows = [...devices].map((device): DeviceRow => {
    const own = feeds.filter((feed) => feed.device === device);
    const permitted = own.filter(({ issuer }) => issuer !== null);
    const groups = permitted.flatMap(({ scope }) => groupOfScope(scope) ?? []);
    const times = [
      ...network.gone.filter((each) => each.device === device).map(({ at }) => at),
      ...own.flatMap(({ time }) => time ?? []),
    ];
    return {
      device,
      isOwn: own.some(({ isOwn }) => isOwn),
      isFacilitator: own.some(({ issuer }) => issuer === 'root'),
      groups: groups.sort(),
      isHere: network.inReach.includes(device) || network.present.some((each) => each.device === device),
      lastAt: times.length > 0 ? Math.max(...times) : null,
      heads: Object.fromEntries(own.map(({ scope, seq }) => [scope, seq])),
      withdrawal: withdrawn.get(device) ?? null,
      refused: own.reduce((sum, { issuer, seq }) => sum + (issuer === null ? seq : 0), 0),
      aside: aside.flatMap((feed) => {
        const group = feed.device === device ? groupOfScope(feed.scope) : null;
        return group === null ? [] : [{ group, entries: feed.entries }];
      }),
    };
  });
  const rank = (row: DeviceRow) =>
    row.withdrawal ? 0 : row.refused > 0 ? 1 : row.isOwn ? 4 : row.isFacilitator ? 3 : 2;
  return rows.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.groups[0] ?? '').localeCompare(b.groups[0] ?? '') ||
      (b.lastAt ?? 0) - (a.lastAt ?? 0) ||
      (a.device < b.device ? -1 : 1),
  );
}
