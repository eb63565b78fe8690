import './coverage.css';
import { useState } from 'react';
import { Link, Redirect } from 'wouter';
import { type CoverageView, isHeard, type MunicipalityCoverage, summariseCoverage } from '../../domain/coverage.ts';
import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import { useRegister } from '../board/members/useRegister.ts';
import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { DotMap } from '../parts/DotMap.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { CoverageFilter } from './CoverageFilter.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { coverageTitle } from './coverageTitle.ts';
import { useCoverage } from './useCoverage.ts';

/** Which municipalities have been heard and which are missing: as a list and as dots on a map. */
export function Coverage() {
  const messages = useMessages();
  const t = messages.coverage;
  const { id } = useSeminar();
  const plan = usePlan();
  const register = useRegister(true);
  const rows = useCoverage();
  const title = plan.title || messages.prepare.untitled;
  useTitle(`${t.name} – ${title}`);
  if (!useAccess().isFacilitator) return <Redirect to={`/s/${id}`} replace />;
  return (
    <>
      <TopBar where={{ title, subtitle: t.name }}>
        <SeminarSteps current={null} />
      </TopBar>
      {register === 'failed' && (
        <main className="lb-page">
          <FailureNotice>{t.registerFailed}</FailureNotice>
        </main>
      )}
      {(register === null || rows === null) && <Waiting />}
      {register !== null && register !== 'failed' && rows && <Covered register={register} rows={rows} />}
    </>
  );
}

function Covered({ register, rows }: { register: MunicipalityRegister; rows: readonly MunicipalityCoverage[] }) {
  const messages = useMessages();
  const t = messages.coverage;
  const { id } = useSeminar();
  const plan = usePlan();
  const [view, setView] = useState<CoverageView>({ question: null, venue: null });
  const summary = summariseCoverage(rows, view);
  const hasInvitations = plan.invited.length > 0;
  const missing = [...summary.absent, ...summary.silent];
  const heard = rows.filter((row) => isHeard(row, view)).map((row) => row.id);
  return (
    <main className="coverage">
      <div className="coverage-lead">
        <h1>{coverageTitle(summary, hasInvitations && view.venue === null, t)}</h1>
        <p className="lb-soft">{t.how}</p>
        {!hasInvitations && (
          <p className="lb-soft">
            {t.noInvited} <Link href={`/s/${id}/prepare/invited`}>{t.invite}</Link>
          </p>
        )}
        <nav className="coverage-onward" aria-label={messages.app.next}>
          <ButtonLink variant="tertiary" icon="back" href={`/s/${id}/ledger`}>
            {messages.ledger.name}
          </ButtonLink>
          <ButtonLink variant="tertiary" iconAfter="arrowRight" href={`/s/${id}/prepare/invited`}>
            {t.toInvited}
          </ButtonLink>
          <ButtonLink variant="tertiary" iconAfter="arrowRight" href={`/s/${id}/report`}>
            {messages.steps.report}
          </ButtonLink>
        </nav>
        <CoverageFilter rows={rows} view={view} onChange={setView} />
      </div>
      <div className="coverage-map">
        <DotMap register={register} heard={heard} missing={missing} />
      </div>
      <div className="coverage-lists">
        {(['absent', 'silent', 'uninvited', 'heard'] as const).map((section) => (
          <CoverageSection
            key={section}
            section={section}
            rows={rows.filter((row) => summary[section].includes(row.id))}
            view={view}
            register={register}
          />
        ))}
      </div>
    </main>
  );
}
