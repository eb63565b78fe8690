import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { GroupId } from '../../domain/ids.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useSeminar } from './SeminarProvider.tsx';

const GroupContext = createContext<GroupDoc | null>(null);

/** Opens a group's document of the seminar of the route for the screens inside. */
export function GroupProvider({ id, children }: { id: GroupId; children: ReactNode }) {
  const seminar = useSeminar();
  const [group, setGroup] = useState<GroupDoc | null>(() => seminar.groupNow(id));
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    seminar.openGroup(id).then(
      (opened) => isLeft || setGroup(opened),
      (error: unknown) => isLeft || setFailure({ error }),
    );
    return () => {
      isLeft = true;
    };
  }, [seminar, id]);
  if (failure) throw failure.error;
  if (group?.id !== id) return <Waiting />;
  return <GroupContext value={group}>{children}</GroupContext>;
}

/** Gives the screens inside a document that is no group's of the seminar; see `createTrialGroup`. */
export function TrialGroupProvider({ group, children }: { group: GroupDoc; children: ReactNode }) {
  return <GroupContext value={group}>{children}</GroupContext>;
}

/** The group of the route, for commands and for the words of its points. */
export function useGroupDoc(): GroupDoc {
  const group = useContext(GroupContext);
  if (!group) throw new Error('This screen must stand inside GroupProvider.');
  return group;
}
