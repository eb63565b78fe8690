import { useCallback, useState, useSyncExternalStore } from 'react';
import { questionsOf } from '../../domain/plan.ts';
import type { ReadyFacts } from '../../domain/readyCheck.ts';
import type { StorageStatus } from '../../storage/storageStatus.ts';
import { countInReach } from '../others/othersOf.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useOthers } from '../seminar/useOthers.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useSaveState } from '../seminar/useSaveState.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useServices } from '../services.tsx';
import { readBattery } from './readBattery.ts';
import { readNewestByOthers } from './readNewestByOthers.ts';
import { readServerAhead } from './readServerAhead.ts';
import { useCameraFact } from './useCameraFact.ts';
import { useReading } from './useReading.ts';

interface ReadyDevice {
  /** Null until this device has been looked at. */
  readonly facts: ReadyFacts | null;
  /** Looks at everything once more. */
  again(): void;
  tryCamera(): Promise<void>;
  /** Asks the browser to keep what is stored. */
  askToPersist(): Promise<void>;
}

/** What this device knows of itself, now and as it changes. */
export function useReadyFacts(): ReadyDevice {
  const { updates, storageStatus, now } = useServices();
  const seminar = useSeminar();
  const plan = usePlan();
  const others = useOthers();
  const row = useSeminarRow();
  const { isFacilitator } = useAccess();
  const save = useSaveState();
  const offline = useSyncExternalStore(updates.subscribe, () => updates.state);
  const camera = useCameraFact();
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState<StorageStatus | null>(null);
  const read = useReading(storageStatus.read, round);
  const serverAhead = useReading(
    useCallback(() => readServerAhead(now), [now]),
    round,
  );
  const newestByOthers = useReading(
    useCallback(() => readNewestByOthers(seminar), [seminar]),
    round,
  );
  const battery = useReading(readBattery, round);
  const storage = asked ?? read;
  const facts = storage && {
    now: now(),
    isFacilitator,
    offline,
    questions: questionsOf(plan).length,
    lacking: others.lacking,
    isSaved: save.kind !== 'failed',
    isPersistent: storage.isPersistent,
    isPersistenceRefused: asked?.isPersistent === false,
    freeBytes: storage.freeBytes,
    fileSavedAt: row?.fileSavedAt ?? null,
    serverAhead,
    newestByOthers,
    camera: camera.fact,
    hasWays: others.hasWays,
    inReach: countInReach(others),
    battery,
  };
  return {
    facts,
    again() {
      setAsked(null);
      setRound((before) => before + 1);
    },
    tryCamera: camera.try,
    askToPersist: async () => setAsked(await storageStatus.askToPersist()),
  };
}
