import { useEffect, useState } from 'react';
import type { SeminarRow } from '../../storage/database.ts';
import { useServices } from '../services.tsx';

interface Shelf {
  /** Last opened first, deleted ones that can be brought back among them; null until they are read. */
  readonly seminars: readonly SeminarRow[] | null;
  readonly hasFailed: boolean;
}

/** The seminars on this device, now and as they change in any tab. */
export function useShelf(): Shelf {
  const { shelf } = useServices();
  const [state, setState] = useState<Shelf>({ seminars: null, hasFailed: false });
  useEffect(
    () =>
      shelf.watch(
        (seminars) => setState({ seminars, hasFailed: false }),
        () => setState((before) => ({ ...before, hasFailed: true })),
      ),
    [shelf],
  );
  return state;
}
