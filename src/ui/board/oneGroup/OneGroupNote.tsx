import { useState } from 'react';
import { useLocation } from 'wouter';
import type { GroupId } from '../../../domain/ids.ts';
import { hostOf } from '../../../domain/resolveMerges.ts';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { usePlan } from '../../seminar/usePlan.ts';
import { useServices } from '../../services.tsx';
import { type OneGroup, useOneGroup } from './OneGroupProvider.tsx';
import { useDistinctTitles } from './useDistinctTitles.ts';

/** Says at a table that its group is one with others, and which. */
export function OneGroupNote() {
  const one = useOneGroup();
  return one && <Note one={one} />;
}

function Note({ one }: { one: OneGroup }) {
  const t = useMessages().oneGroup;
  const { id: own } = useGroupDoc();
  const host = hostOf(usePlan().mergedInto, own);
  const titleOf = useDistinctTitles(one.groups);
  const others = one.groups.filter((group) => group !== own);
  return (
    <div className="lb-notice lb-no-print">
      {host === own ? (
        <p>{t.nowIncludes(others.map(titleOf).join(', '))}</p>
      ) : (
        <>
          <p>{t.nowPart(titleOf(own), titleOf(host))}</p>
          <WriteAs host={host} words={t.writeAs(titleOf(host))} />
        </>
      )}
    </div>
  );
}

/** From now on this device writes for the group that its own is part of; to read, where its link is not here. */
function WriteAs({ host, words }: { host: GroupId; words: string }) {
  const t = useMessages().oneGroup;
  const { shelf } = useServices();
  const seminar = useSeminar();
  const [, navigate] = useLocation();
  const [hasFailed, setFailed] = useState(false);
  async function change(): Promise<void> {
    try {
      if (await seminar.links.joinGroup(host)) await shelf.setGroup(seminar.id, host);
      navigate(`/s/${seminar.id}/g/${host}`);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <Button variant="secondary" icon="arrowRight" onClick={() => void change()}>
        {words}
      </Button>
      {hasFailed && <FailureNotice>{t.notChanged}</FailureNotice>}
    </>
  );
}
