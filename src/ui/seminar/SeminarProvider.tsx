import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { SeminarId } from '../../domain/ids.ts';
import type { OpenSeminar } from '../../session/openSeminar.ts';
import { SeminarNotHere } from '../failure/SeminarNotHere.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useServices } from '../services.tsx';

const SeminarContext = createContext<OpenSeminar | null>(null);

type Opening = { readonly kind: 'waiting' } | { readonly kind: 'absent' } | { readonly kind: 'failed'; error: unknown };

/** Opens a seminar for the screens inside, once, and closes it when they are left. Give it the id as `key`. */
export function SeminarProvider({ id, children }: { id: SeminarId; children: ReactNode }) {
  const { openSeminar, shelf } = useServices();
  const [seminar, setSeminar] = useState<OpenSeminar | Opening>({ kind: 'waiting' });
  useEffect(() => {
    let isLeft = false;
    const opening = openSeminar(id);
    opening.then(
      (opened) => {
        if (isLeft) return;
        setSeminar(opened ?? { kind: 'absent' });
        // Only the order of the front page depends on it.
        if (opened) shelf.setOpened(id).catch(() => undefined);
      },
      (error: unknown) => isLeft || setSeminar({ kind: 'failed', error }),
    );
    const flush = () => opening.then((opened) => opened?.saving.flush()).catch(() => undefined);
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      isLeft = true;
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      opening.then((opened) => opened?.close()).catch(() => undefined);
    };
  }, [id, openSeminar, shelf]);
  if ('kind' in seminar) {
    if (seminar.kind === 'failed') throw seminar.error;
    return seminar.kind === 'absent' ? <SeminarNotHere /> : <Waiting />;
  }
  return <SeminarContext value={seminar}>{children}</SeminarContext>;
}

/** The seminar of the route. */
export function useSeminar(): OpenSeminar {
  const seminar = useContext(SeminarContext);
  if (!seminar) throw new Error('This screen must stand inside SeminarProvider.');
  return seminar;
}
