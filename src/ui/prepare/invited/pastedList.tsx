import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { ReadAs, UnclearInvitation } from '../../../domain/municipality/readInvitations.ts';

/** What of pasted lists a person has yet to look at. It outlives a visit to another part of the screen. */
interface PastedList {
  readonly text: string;
  readonly unclear: readonly UnclearInvitation[];
  readonly readAs: readonly ReadAs[];
}

interface PastedListState extends PastedList {
  change(fields: Partial<PastedList> | ((before: PastedList) => Partial<PastedList>)): void;
}

const PastedListContext = createContext<PastedListState | null>(null);

export function PastedListProvider({ children }: { children: ReactNode }) {
  const [list, setList] = useState<PastedList>({ text: '', unclear: [], readAs: [] });
  const state = useMemo<PastedListState>(
    () => ({
      ...list,
      change: (fields) =>
        setList((before) => ({ ...before, ...(typeof fields === 'function' ? fields(before) : fields) })),
    }),
    [list],
  );
  return <PastedListContext value={state}>{children}</PastedListContext>;
}

export function usePastedList(): PastedListState {
  const list = useContext(PastedListContext);
  if (!list) throw new Error('This must stand inside PastedListProvider.');
  return list;
}
