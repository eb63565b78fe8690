import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlanSteps } from './PlanSteps.tsx';
import { usePlanHistory } from './usePlanHistory.ts';

/** After something was taken out: what is kept, and the way back, until another step is taken. */
export function RemovalNotice() {
  const t = useMessages().prepare;
  const { removal } = usePlanSteps();
  const { undoName, undo } = usePlanHistory();
  const shown = removal && removal.step === undoName ? removal : null;
  return (
    <div className="prepare-removal" role="status">
      {shown && (
        <div className="lb-notice">
          <p>{shown.kept}</p>
          <Button variant="secondary" icon="undo" onClick={undo}>
            {t.undo(shown.step)}
          </Button>
        </div>
      )}
    </div>
  );
}
