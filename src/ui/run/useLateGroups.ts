import { useCallback } from 'react';
import type { GroupDoc } from '../../document/groupDoc.ts';
import { type LateWork, lateWork } from '../../document/lateWork.ts';
import type { Theme } from '../../domain/plan.ts';
import type { ThemeLock } from '../../domain/run.ts';
import { type GroupDocs, useGroupReading } from '../seminar/useGroupReading.ts';

/** A group that has written to a theme after its lock, and what. */
export interface LateGroup {
  readonly group: GroupDoc;
  readonly work: LateWork;
}

/** What comes in bursts is looked at together (ms). */
const calm = 300;
const none: readonly LateGroup[] = [];

/** The groups that have written to a locked theme and were not accepted since, as they come. */
export function useLateGroups(theme: Theme, lock: ThemeLock): readonly LateGroup[] {
  const { id, questions } = theme;
  const read = useCallback(
    (docs: GroupDocs) => {
      const asked = questions.map((question) => question.id);
      return [...docs.values()]
        .map((group) => ({ group, work: lateWork(group, id, asked, lock) }))
        .filter(({ work }) => work.points.size > 0 || work.questions.length > 0 || work.isHandedInLate);
    },
    [id, questions, lock],
  );
  return useGroupReading(read, { calm }) ?? none;
}
