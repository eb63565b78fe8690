import { useEffect, useState } from 'react';
import type { GroupDoc } from '../../document/groupDoc.ts';
import { type LateWork, lateWork } from '../../document/lateWork.ts';
import type { Theme } from '../../domain/plan.ts';
import type { ThemeLock } from '../../domain/run.ts';
import { createSoon } from '../../session/soon.ts';
import { useGroupDocs } from '../seminar/useGroupDocs.ts';

/** A group that has written to a theme after its lock, and what. */
export interface LateGroup {
  readonly group: GroupDoc;
  readonly work: LateWork;
}

/** What comes in bursts is looked at together (ms). */
const calm = 300;

/** The groups that have written to a locked theme and were not accepted since, as they come. */
export function useLateGroups(theme: Theme, lock: ThemeLock): readonly LateGroup[] {
  const docs = useGroupDocs();
  const [late, setLate] = useState<readonly LateGroup[]>([]);
  const { id, questions } = theme;
  useEffect(() => {
    if (!docs) return;
    const soon = createSoon();
    const asked = questions.map((question) => question.id);
    const read = () =>
      setLate(
        [...docs.values()]
          .map((group) => ({ group, work: lateWork(group, id, asked, lock) }))
          .filter(({ work }) => work.points.size > 0 || work.questions.length > 0 || work.isHandedInLate),
      );
    read();
    const stops = [...docs.values()].map((group) => group.subscribeToAll(() => soon.run('read', calm, read)));
    return () => {
      soon.cancelAll();
      for (const stop of stops) stop();
    };
  }, [docs, id, questions, lock]);
  return late;
}
