import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { PlenaryDoc } from '../../document/plenaryDoc.ts';
import { groupVenue } from '../../domain/groupTitle.ts';
import { whenIdle } from '../parts/whenIdle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useGroup } from '../seminar/useGroup.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useEntering } from './entering.ts';
import { useWritingDesk } from './writingDesk.ts';

const VotePanel = lazy(async () => ({ default: (await import('./VotePanel.tsx')).VotePanel }));

/** The votes that are open for this group; what is voted on is looked for when the board stands. */
export function VoteHere() {
  const { mayWrite } = useWritingDesk();
  const isEntering = useEntering() !== null;
  const doc = usePlenaryWhenIdle(mayWrite && !isEntering);
  return doc && <OpenVotes doc={doc} />;
}

function OpenVotes({ doc }: { doc: PlenaryDoc }) {
  const { ballots } = useSyncExternalStore(doc.subscribe, doc.snapshot);
  const venue = groupVenue(usePlan(), useGroup());
  const here = ballots.filter(({ isOpen, where }) => isOpen && (where === 'everywhere' || where === venue));
  if (here.length === 0) return null;
  return (
    <Suspense>
      {here.map((ballot) => (
        <VotePanel key={ballot.id} ballot={ballot} plenary={doc.snapshot()} />
      ))}
    </Suspense>
  );
}

function usePlenaryWhenIdle(isWanted: boolean): PlenaryDoc | null {
  const seminar = useSeminar();
  const [doc, setDoc] = useState<PlenaryDoc | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    const stop = whenIdle(() => {
      seminar.openPlenary().then(
        (opened) => isLeft || setDoc(opened),
        // Without it there is nothing to vote on here; all else goes on.
        () => undefined,
      );
    });
    return () => {
      isLeft = true;
      stop();
    };
  }, [seminar, isWanted]);
  return isWanted ? doc : null;
}
