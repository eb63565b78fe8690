import { useEffect, useState } from 'react';
import type { SeminarId } from '../../domain/ids.ts';
import { useServices } from '../services.tsx';
import { type LeaveFacts, readLeaveFacts } from './readLeaveFacts.ts';

/** Nobody is kept from deleting a seminar that takes longer (ms) to look at. */
const patience = 10_000;

/** Opens a seminar, looks at it and closes it again: one that is open could not be deleted. `failed` when it could not be. */
export function useLeaveFacts(id: SeminarId): LeaveFacts | 'looking' | 'failed' {
  const { openSeminar } = useServices();
  const [facts, setFacts] = useState<LeaveFacts | 'looking' | 'failed'>('looking');
  useEffect(() => {
    let isLeft = false;
    const say = (outcome: LeaveFacts | 'failed') => isLeft || setFacts(outcome);
    const look = async () => {
      const seminar = await openSeminar(id);
      if (!seminar) throw new Error('The seminar is no longer on this device.');
      return readLeaveFacts(seminar).finally(() => seminar.close());
    };
    const timer = setTimeout(say, patience, 'failed');
    look().then(say, () => say('failed'));
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [openSeminar, id]);
  return facts;
}
