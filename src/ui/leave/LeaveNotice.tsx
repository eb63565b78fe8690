import { usePlan } from '../seminar/usePlan.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useServices } from '../services.tsx';
import { isLeaveDue } from './isLeaveDue.ts';
import { LeaveProposal } from './LeaveProposal.tsx';

/** The proposal to delete the seminar of the route, when its time is over. */
export function LeaveNotice() {
  const { keepUntil } = usePlan();
  const row = useSeminarRow();
  const { now } = useServices();
  return row && isLeaveDue(row, keepUntil, now()) && <LeaveProposal row={row} keepUntil={keepUntil} isInside />;
}
