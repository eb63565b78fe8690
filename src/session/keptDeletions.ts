import type { DeviceId, SeminarId } from '../domain/ids.ts';
import type { LargeDeletion } from '../feed/feedEngine.ts';
import type { Confirmation, ConfirmationStore } from '../storage/confirmationStore.ts';

/**
 * What others have deleted of this device's text and is kept (SPEC F29 of src/feed), and what of it a person
 * has said may go. That holds for so much as was deleted then, and until it is gone.
 */
export interface KeptDeletions {
  /** Takes in what the engine says of the feeds. `mayTidy`: what is gone needs no confirmation any more. */
  take(large: readonly LargeDeletion[], mayTidy: boolean): Promise<void>;
  /** Takes in what another tab has confirmed. */
  readAgain(): Promise<void>;
  /** Keeps that it may go; rejects when that could not be saved. */
  confirm(scope: string, device: DeviceId): Promise<void>;
  /** Those that nobody has confirmed. */
  unconfirmed(): readonly LargeDeletion[];
  /** Whose deletions a scope's next checkpoint may forget. */
  confirmedIn(scope: string): ReadonlySet<DeviceId>;
  /** Scopes with something that may go, each told once. */
  takeReady(): readonly string[];
}

/** So many letters more (UTF-16 units) count as the same deletion, as they would go unasked by themselves. */
const unasked = 500;

export function createKeptDeletions(store: ConfirmationStore, seminar: SeminarId): KeptDeletions {
  let large: readonly LargeDeletion[] = [];
  let confirmations: readonly Confirmation[] = [];
  let isRead = false;
  const told = new Set<Confirmation>();

  /** A disk that cannot be read tells nothing new, and is asked again. */
  async function readAgain(): Promise<void> {
    const stored = await store.list(seminar).catch(() => null);
    if (stored === null) return;
    isRead = true;
    confirmations = stored.map((row) => confirmations.find((known) => isSame(known, row)) ?? row);
  }

  const confirmationOf = (deletion: LargeDeletion) =>
    confirmations.find((row) => isOf(row, deletion) && deletion.letters <= row.letters + unasked);

  return {
    async take(next, mayTidy) {
      large = next;
      if (!isRead || large.length > 0) await readAgain();
      if (!mayTidy) return;
      const gone = confirmations.filter((row) => !large.some((deletion) => isOf(row, deletion)));
      confirmations = confirmations.filter((row) => !gone.includes(row));
      for (const row of gone) await store.remove(seminar, row).catch(() => undefined);
    },
    readAgain,
    async confirm(scope, device) {
      const deletion = large.find((candidate) => isOf(candidate, { scope, device }));
      if (!deletion) return;
      await store.put(seminar, deletion);
      await readAgain();
    },
    unconfirmed: () => large.filter((deletion) => !confirmationOf(deletion)),
    confirmedIn: (scope) =>
      new Set(
        large.filter((deletion) => deletion.scope === scope && confirmationOf(deletion)).map(({ device }) => device),
      ),
    takeReady() {
      const ready = large.flatMap((deletion) => confirmationOf(deletion) ?? []).filter((row) => !told.has(row));
      for (const row of ready) told.add(row);
      return [...new Set(ready.map(({ scope }) => scope))];
    },
  };
}

function isOf(one: Pick<Confirmation, 'scope' | 'device'>, other: Pick<Confirmation, 'scope' | 'device'>): boolean {
  return one.scope === other.scope && one.device === other.device;
}

function isSame(one: Confirmation, other: Confirmation): boolean {
  return isOf(one, other) && one.letters === other.letters;
}
