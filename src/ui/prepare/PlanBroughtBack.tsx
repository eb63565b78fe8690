import { BroughtBack } from '../history/BroughtBack.tsx';
import { usePlanDoc } from '../seminar/usePlan.ts';
import { usePlanHistory } from './usePlanHistory.ts';

/** Says that the plan was brought back to an earlier moment, with the way back from there. */
export function PlanBroughtBack() {
  const { history } = usePlanDoc();
  const { undo } = usePlanHistory();
  return <BroughtBack scope="plan" history={history} onUndo={undo} />;
}
