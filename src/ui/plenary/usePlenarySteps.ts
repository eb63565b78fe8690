import { useSyncExternalStore } from 'react';
import type { PlenaryDoc } from '../../document/plenaryDoc.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { usePlenary } from './PlenaryProvider.tsx';

/** Does something under a name, by which it can be taken back, and says it to screen readers. */
export type TakeStep = <T>(name: string, write: (doc: PlenaryDoc) => T) => T;

export function usePlenarySteps(): TakeStep {
  const { doc } = usePlenary();
  return (name, write) => {
    const made = doc.history.takeStep(name, () => write(doc));
    announce(name);
    return made;
  };
}

/** What can be taken back here, by name; null when there is nothing. */
export function usePlenaryUndo(): { readonly name: string | null; undo(): void; redo(): void } {
  const { history } = usePlenary().doc;
  const t = useMessages().cluster;
  const name = useSyncExternalStore(history.subscribe, history.undoName);
  return {
    name,
    undo() {
      if (name === null) return;
      history.undo();
      announce(t.undone(name));
    },
    redo() {
      const again = history.redoName();
      if (again === null) return;
      history.redo();
      announce(t.redone(again));
    },
  };
}
