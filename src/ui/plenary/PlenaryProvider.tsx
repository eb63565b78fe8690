import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { PlenaryDoc } from '../../document/plenaryDoc.ts';
import type { Plenary } from '../../domain/plenary/plenary.ts';
import type { Room } from '../../domain/plenary/room.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useGroupsOpened } from './useGroupsOpened.ts';
import { usePlenaryDoc } from './usePlenaryDoc.ts';
import { useRoom } from './useRoom.ts';

interface PlenaryTable {
  readonly doc: PlenaryDoc;
  readonly plenary: Plenary;
  readonly room: Room;
}

const PlenaryContext = createContext<PlenaryTable | null>(null);

interface PlenaryProviderProps {
  children: ReactNode;
  /** What stands until the groups are read. */
  waiting?: ReactNode;
}

/** Opens what facilitators have gathered, and all groups, for the screens inside, once what is there has been shown. */
export function PlenaryProvider({ children, waiting = <Waiting /> }: PlenaryProviderProps) {
  return useGroupsOpened() ? <Reading waiting={waiting}>{children}</Reading> : waiting;
}

function Reading({ children, waiting }: Required<PlenaryProviderProps>) {
  const doc = usePlenaryDoc();
  const room = useRoom();
  if (!doc || !room) return waiting;
  return (
    <Opened doc={doc} room={room}>
      {children}
    </Opened>
  );
}

function Opened({ doc, room, children }: { doc: PlenaryDoc; room: Room; children: ReactNode }) {
  const plenary = useSyncExternalStore(doc.subscribe, doc.snapshot);
  return <PlenaryContext value={{ doc, plenary, room }}>{children}</PlenaryContext>;
}

/** What is gathered and decided now, its document for commands, and all groups' points. */
export function usePlenary(): PlenaryTable {
  const table = useContext(PlenaryContext);
  if (!table) throw new Error('This part must stand inside PlenaryProvider.');
  return table;
}
