import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { type GroupId, toId } from '../../domain/ids.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { LedgerScreen } from './LedgerScreen.tsx';

const Sheet = lazy(async () => ({ default: (await import('./sheet/Sheet.tsx')).Sheet }));

/** How a facilitator sees what has come, and takes in what has not. */
export function Ledger() {
  const { id } = useSeminar();
  if (!useAccess().isFacilitator) return <Redirect to={`/s/${id}`} replace />;
  return (
    <Switch>
      <Route path="/s/:seminar/ledger/sheet/:group/*?">{({ group }) => <Sheet group={toId<GroupId>(group)} />}</Route>
      <Route>
        <LedgerScreen />
      </Route>
    </Switch>
  );
}
