import './tidy.css';
import { Link, Redirect, useParams } from 'wouter';
import { toId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { useKnownGroups } from '../oneGroup/useKnownGroups.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { SaveFact } from '../parts/SaveFact.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { PlanStepsProvider } from '../prepare/PlanSteps.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useMayWrite } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { DevicesToTidy } from './DevicesToTidy.tsx';
import { GroupsToTidy } from './GroupsToTidy.tsx';
import { PointsToTidy } from './PointsToTidy.tsx';
import { useTidySteps } from './tidySteps.ts';

/** Where a facilitator puts right what went wrong: groups that are one, points in the wrong place, a device that misuses its link. */
export function Tidy() {
  const { id } = useSeminar();
  if (!useMayWrite('plan')) return <Redirect to={`/s/${id}`} replace />;
  return (
    <PlanStepsProvider>
      <Tidying />
    </PlanStepsProvider>
  );
}

function Tidying() {
  const messages = useMessages();
  const t = messages.tidy;
  const { id } = useSeminar();
  const { title } = usePlan();
  const { part, group } = useParams<{ part?: string; group?: string }>();
  const known = useKnownGroups();
  const name = title || messages.prepare.untitled;
  useTitle(`${t.name} – ${name}`);
  const isDevices = part === 'devices';
  return (
    <>
      <TopBar where={{ title: name, subtitle: t.name }} right={<SaveFact />}>
        <SeminarSteps current={null} />
      </TopBar>
      <main className="lb-page tidy">
        <nav className="tidy-parts" aria-label={t.name}>
          <Link href={`/s/${id}/tidy`} aria-current={isDevices || group ? undefined : 'page'}>
            {messages.prepare.groups}
          </Link>
          <Link href={`/s/${id}/tidy/devices`} aria-current={isDevices ? 'page' : undefined}>
            {t.devices}
          </Link>
        </nav>
        {group ? (
          <PointsToTidy key={group} id={toId(group)} known={known} />
        ) : isDevices ? (
          <DevicesToTidy known={known} />
        ) : (
          <GroupsToTidy known={known} />
        )}
        <LastStep />
        <nav className="lb-actions" aria-label={messages.app.next}>
          <ButtonLink variant="secondary" icon="back" href={`/s/${id}/ledger`}>
            {messages.ledger.name}
          </ButtonLink>
          <ButtonLink variant="tertiary" icon="back" href={`/s/${id}/prepare/groups`}>
            {messages.tidy.toPrepare}
          </ButtonLink>
        </nav>
      </main>
    </>
  );
}

/** What was done last, and the way back from it. */
function LastStep() {
  const t = useMessages().tidy;
  const { last, undo } = useTidySteps();
  if (last === null) return null;
  return (
    <div className="lb-notice tidy-last">
      <p>{last.words}</p>
      <Button variant="secondary" icon="undo" onClick={undo}>
        {t.undo}
      </Button>
    </div>
  );
}
