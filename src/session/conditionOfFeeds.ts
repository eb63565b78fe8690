import type { DeviceId } from '../domain/ids.ts';
import type { FeedEngine, Fork, LargeDeletion } from '../feed/feedEngine.ts';
import type { AsideFeed, WithdrawalState } from '../feed/withdrawalState.ts';
import type { KeptDeletions } from './keptDeletions.ts';

/** What people should know of the feeds. */
export interface FeedCondition {
  /** Devices that have told two stories under one number: copies of one device, or a cheat. Both are kept. */
  readonly forks: readonly Fork[];
  /** Scopes with something that only a newer version of the app can read. */
  readonly needsNewerApp: readonly string[];
  /** Large deletions of this device's text by others, kept until a person confirms them. */
  readonly deletions: readonly LargeDeletion[];
  /** What withdrawn devices have written since, in each scope. */
  readonly aside: readonly AsideFeed[];
  /** This device itself is withdrawn: what is written here reaches nobody. */
  readonly isWithdrawn: boolean;
}

/** What people should know of an open seminar's feeds, as its engine last told it. */
export interface ConditionOfFeeds {
  readonly kept: KeptDeletions;
  /** The same object until it changes. */
  now(): FeedCondition;
  /** Asks an engine that has loaded or taken in something. */
  read(engine: FeedEngine, isWriting: boolean): Promise<WithdrawalState>;
  /** See `SeminarHistory.confirmDeletion`. */
  confirm(scope: string, device: DeviceId): Promise<void>;
  confirmedElsewhere(): Promise<void>;
}

export function createConditionOfFeeds(kept: KeptDeletions, onChange: () => void): ConditionOfFeeds {
  let condition: FeedCondition = {
    forks: [],
    needsNewerApp: [],
    deletions: [],
    aside: [],
    isWithdrawn: false,
  };

  function set(next: Omit<FeedCondition, 'deletions'>): void {
    const deletions = kept.unconfirmed();
    const isSame =
      next.forks.length === condition.forks.length &&
      next.needsNewerApp.length === condition.needsNewerApp.length &&
      next.isWithdrawn === condition.isWithdrawn &&
      describeAside(next.aside) === describeAside(condition.aside) &&
      describe(deletions) === describe(condition.deletions);
    if (isSame) return;
    const { forks, needsNewerApp, aside, isWithdrawn } = next;
    condition = { forks, needsNewerApp, deletions, aside, isWithdrawn };
    onChange();
  }

  return {
    kept,
    now: () => condition,
    async read(engine, isWriting) {
      const [forks, needsNewerApp, large, withdrawals] = await Promise.all([
        engine.forks(),
        engine.needsNewerApp(),
        engine.largeDeletions(),
        engine.withdrawals(),
      ]);
      await kept.take(large, isWriting);
      set({ forks, needsNewerApp, aside: withdrawals.aside, isWithdrawn: withdrawals.isOwn });
      return withdrawals;
    },
    async confirm(scope, device) {
      await kept.confirm(scope, device);
      set(condition);
    },
    async confirmedElsewhere() {
      await kept.readAgain();
      set(condition);
    },
  };
}

function describe(deletions: readonly LargeDeletion[]): string {
  return deletions.map(({ scope, device, letters }) => `${scope} ${device} ${letters}`).join('\n');
}

function describeAside(aside: readonly AsideFeed[]): string {
  return aside.map(({ scope, device, entries }) => `${scope} ${device} ${entries}`).join('\n');
}
