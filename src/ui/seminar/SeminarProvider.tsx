import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { SeminarId } from '../../domain/ids.ts';
import type { OpenSeminar } from '../../session/openSeminar.ts';
import { useOpenNow } from '../failure/openNow.ts';
import { SeminarNotHere } from '../failure/SeminarNotHere.tsx';
import { LeavingContext, type OnLeaving } from '../parts/leaving.ts';
import { runLater } from '../parts/runLater.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useServices } from '../services.tsx';

const SeminarContext = createContext<OpenSeminar | null>(null);

type Opening = { readonly kind: 'waiting' } | { readonly kind: 'absent' } | { readonly kind: 'failed'; error: unknown };

/** How long (ms) after its beginning a screen has come to rest. */
const settled = 3_000;

/** Opens a seminar for the screens inside, once, and closes it when they are left. Give it the id as `key`. */
export function SeminarProvider({ id, children }: { id: SeminarId; children: ReactNode }) {
  const { openSeminar, shelf } = useServices();
  const openNow = useOpenNow();
  const [seminar, setSeminar] = useState<OpenSeminar | Opening>(
    () => openNow.find((open) => open.id === id) ?? { kind: 'waiting' },
  );
  const leavingListeners = useRef(new Set<() => void>());
  const onLeaving = useCallback<OnLeaving>((listener) => {
    leavingListeners.current.add(listener);
    return () => leavingListeners.current.delete(listener);
  }, []);
  useEffect(() => {
    let isLeft = false;
    let open: OpenSeminar | null = null;
    let noting: ReturnType<typeof runLater> | null = null;
    const opening = openSeminar(id);
    opening.then(
      (opened) => {
        open = opened;
        if (isLeft) return;
        // Only the order of the front page depends on it, so it need not hold up the first screen.
        if (opened) noting = runLater(() => void shelf.setOpened(id).catch(() => undefined), settled);
        setSeminar((shown) => (opened && !('kind' in shown) ? shown : (opened ?? { kind: 'absent' })));
      },
      (error: unknown) => isLeft || setSeminar({ kind: 'failed', error }),
    );
    // A page that ends hears no answer any more, so what waits is handed over within the event.
    const leave = () => {
      for (const listener of leavingListeners.current) listener();
      open?.saving.flushAtOnce();
    };
    // A phone may end a hidden page without another word.
    const leaveWhenHidden = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leaveWhenHidden);
    return () => {
      isLeft = true;
      noting?.runNow();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leaveWhenHidden);
      opening.then((opened) => opened?.close()).catch(() => undefined);
    };
  }, [id, openSeminar, shelf]);
  if ('kind' in seminar) {
    if (seminar.kind === 'failed') throw seminar.error;
    return seminar.kind === 'absent' ? <SeminarNotHere /> : <Waiting />;
  }
  return (
    <LeavingContext value={onLeaving}>
      <SeminarContext value={seminar}>{children}</SeminarContext>
    </LeavingContext>
  );
}

/** The seminar of the route. */
export function useSeminar(): OpenSeminar {
  const seminar = useContext(SeminarContext);
  if (!seminar) throw new Error('This screen must stand inside SeminarProvider.');
  return seminar;
}
