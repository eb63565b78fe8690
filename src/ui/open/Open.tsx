import { Redirect, Route, Switch } from 'wouter';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { OpenCodes } from './OpenCodes.tsx';
import { Sheets } from './Sheets.tsx';

/** How a facilitator lets everybody in: codes on the screen, and sheets of paper. */
export function Open() {
  const { id } = useSeminar();
  if (!useAccess().isFacilitator) return <Redirect to={`/s/${id}`} replace />;
  return (
    <Switch>
      <Route path="/s/:seminar/open/sheets/:sheet?">{({ sheet }) => <Sheets chosen={sheet ?? null} />}</Route>
      <Route>
        <OpenCodes />
      </Route>
    </Switch>
  );
}
