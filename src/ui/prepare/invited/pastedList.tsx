import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { SeminarId } from '../../../domain/ids.ts';
import type { MemoStore } from '../../../storage/memoStore.ts';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { useServices } from '../../services.tsx';
import { emptyPastedList, type PastedList, readPastedList, together, writePastedList } from './keptPastedList.ts';

interface PastedListState extends PastedList {
  change(fields: Partial<PastedList> | ((before: PastedList) => Partial<PastedList>)): void;
}

const PastedListContext = createContext<PastedListState | null>(null);

/** Typing is kept when it has rested this long (ms), or when the screen is left. */
const rest = 300;

/** Keeps what of pasted lists a person has yet to look at, on this device, until they have. */
export function PastedListProvider({ children }: { children: ReactNode }) {
  const { id } = useSeminar();
  const { memos } = useServices();
  const [list, setList] = useState(emptyPastedList);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let isLeft = false;
    memos
      .read(id, 'pastedList')
      // What cannot be read is pasted again.
      .catch(() => null)
      .then((kept) => {
        if (isLeft) return;
        setList((before) => together(readPastedList(kept), before));
        setRead(true);
      });
    return () => {
      isLeft = true;
    };
  }, [memos, id]);
  const latest = useRef<PastedList | null>(null);
  useEffect(() => {
    if (!isRead) return;
    latest.current = list;
    const timer = setTimeout(() => keep(memos, id, list), rest);
    return () => clearTimeout(timer);
  }, [memos, id, isRead, list]);
  useEffect(
    () => () => {
      if (latest.current) keep(memos, id, latest.current);
    },
    [memos, id],
  );
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

function keep(memos: MemoStore, seminar: SeminarId, list: PastedList): void {
  // On a disk that is full it lasts as long as the screen.
  memos.write(seminar, 'pastedList', writePastedList(list)).catch(() => undefined);
}

export function usePastedList(): PastedListState {
  const list = useContext(PastedListContext);
  if (!list) throw new Error('This must stand inside PastedListProvider.');
  return list;
}
