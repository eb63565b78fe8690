import './report.css';
import { useState } from 'react';
import type { MunicipalityRegister } from '../../domain/municipality/createRegister.ts';
import type { Report, ReportChoices } from '../../domain/report/report.ts';
import type { ReportWords } from '../../i18n/loadReportWords.ts';
import { BackupPart } from '../backup/BackupPart.tsx';
import { useRegister } from '../board/members/useRegister.ts';
import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ReportChoiceFields } from './ReportChoiceFields.tsx';
import { ReportPaper } from './ReportPaper.tsx';
import { useReport } from './useReport.ts';
import { useReportContext } from './useReportContext.ts';
import { useReportWords } from './useReportWords.ts';

/** Names stay out until somebody asks for them. */
const first: ReportChoices = { cut: { kind: 'all' }, isAnonymous: true, hasOriginals: true };

/** The seminar as one document, on any device that has it, at any moment: to be read, printed, and handed on. */
export function ReportScreen() {
  const messages = useMessages();
  const { id } = useSeminar();
  const { title } = usePlan();
  const { isFacilitator } = useAccess();
  const words = useReportWords();
  const register = useRegister(true);
  const [choices, setChoices] = useState(first);
  const report = useReport(choices);
  const name = title || messages.prepare.untitled;
  useTitle(`${messages.steps.report} – ${name}`);
  return (
    <>
      <TopBar
        where={{ title: name, subtitle: messages.steps.report }}
        right={
          !isFacilitator && (
            <ButtonLink variant="tertiary" icon="back" href={`/s/${id}`}>
              {messages.home.continue}
            </ButtonLink>
          )
        }
      >
        {isFacilitator && <SeminarSteps current="report" />}
      </TopBar>
      {register === 'failed' && (
        <main className="lb-page">
          <FailureNotice>{messages.coverage.registerFailed}</FailureNotice>
        </main>
      )}
      {report && words && register && register !== 'failed' ? (
        <Made {...{ report, words, register, choices }} onChoose={setChoices} />
      ) : (
        register !== 'failed' && <Waiting />
      )}
    </>
  );
}

interface MadeProps {
  report: Report;
  words: ReportWords;
  register: MunicipalityRegister;
  choices: ReportChoices;
  onChoose: (choices: ReportChoices) => void;
}

function Made({ report, words, register, choices, onChoose }: MadeProps) {
  const messages = useMessages();
  const { id } = useSeminar();
  const { isFacilitator } = useAccess();
  const context = useReportContext(report, words, register);
  const hasClusters = report.themes.some(({ questions }) => questions.some(({ gathering }) => gathering !== null));
  return (
    <div className="report">
      <aside className="report-side lb-no-print" aria-label={words.choices}>
        <ReportChoiceFields {...{ words, register, choices, hasClusters }} onChoose={onChoose} />
        <ReportActions context={context} />
        {isFacilitator && (
          <ButtonLink variant="tertiary" iconAfter="arrowRight" href={`/s/${id}/coverage`}>
            {messages.coverage.name}
          </ButtonLink>
        )}
        <BackupPart />
      </aside>
      <main>
        <ReportPaper context={context} />
      </main>
    </div>
  );
}
