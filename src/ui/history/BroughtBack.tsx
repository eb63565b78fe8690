import { useSyncExternalStore } from 'react';
import type { UndoHistory } from '../../document/undoHistory.ts';
import type { Scope } from '../../domain/scope.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useBroughtBackStep } from './broughtBack.ts';

interface BroughtBackProps {
  scope: Scope;
  history: UndoHistory;
  onUndo: () => void;
}

/** After something was brought back: that it was, and the way back, until something else is done. */
export function BroughtBack({ scope, history, onUndo }: BroughtBackProps) {
  const t = useMessages();
  const { id } = useSeminar();
  const { last } = useBroughtBackStep();
  const step = useSyncExternalStore(history.subscribe, history.undoName);
  if (last?.seminar !== id || last.scope !== scope || last.step !== step) return null;
  return (
    <div className="lb-notice lb-no-print">
      <p>{last.words}</p>
      <Button variant="secondary" icon="undo" onClick={onUndo}>
        {t.app.undo}
      </Button>
    </div>
  );
}
