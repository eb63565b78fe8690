import './run.css';
import { Redirect, useParams } from 'wouter';
import { pointedAt } from '../../domain/run.ts';
import { AwayFact } from '../away/AwayFact.tsx';
import { themeWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import { OthersFact } from '../others/OthersFact.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { SaveFact } from '../parts/SaveFact.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useAwakeScreen } from '../parts/useAwakeScreen.ts';
import { useTitle } from '../parts/useTitle.ts';
import { UndoButtons } from '../prepare/UndoButtons.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useMayWrite } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';
import { useThemeClock } from '../seminar/useThemeClock.ts';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { AudienceChoice } from './AudienceChoice.tsx';
import { MessageDesk } from './MessageDesk.tsx';
import { ThemeList } from './ThemeList.tsx';
import { TimeCard } from './TimeCard.tsx';
import { useAudience } from './useRunSteps.ts';
import { WallButton } from './WallButton.tsx';

/** The facilitator's screen while a seminar runs: the theme, its time, messages and locks. */
export function Run() {
  const { id } = useSeminar();
  return useMayWrite('plan') ? <Running /> : <Redirect to={`/s/${id}`} replace />;
}

function Running() {
  const messages = useMessages();
  const t = messages.run;
  const { id } = useSeminar();
  const plan = usePlan();
  const run = useRun();
  const audience = useAudience(useParams().where);
  const clock = useThemeClock(audience.venue);
  useAwakeScreen();
  const title = plan.title || messages.prepare.untitled;
  useTitle(`${t.name} – ${title}`);
  const pointed = plan.themes.findIndex((theme) => theme.id === pointedAt(run, plan, audience.venue));
  const theme = plan.themes[pointed];
  const heading = theme ? themeWords(theme, pointed, messages) : t.notBegun;
  return (
    <>
      <TopBar where={{ title, subtitle: t.name }} right={<UndoButtons />} timeLeft={clock?.share ?? 1}>
        <SeminarSteps current="run" />
      </TopBar>
      <main className="run">
        <AudienceChoice chosen={audience.venue} />
        {plan.themes.length === 0 ? (
          <>
            <h1>{t.withoutThemes}</h1>
            <p>{t.withoutThemesNext}</p>
            <ButtonLink href={`/s/${id}/prepare/themes`}>{messages.prepare.themes}</ButtonLink>
          </>
        ) : (
          <div className="run-table">
            <div>
              <h1>{heading}</h1>
              <TimeCard audience={audience} clock={clock} pointed={pointed} />
              <ThemeList audience={audience} pointed={pointed} clock={clock} />
            </div>
            <div>
              <MessageDesk key={audience.where} audience={audience} />
              <div className="run-facts">
                <div className="lb-actions">
                  <nav aria-label={messages.app.next}>
                    <ButtonLink variant="secondary" icon="list" href={`/s/${id}/ledger`}>
                      {t.whoIsMissing}
                    </ButtonLink>
                  </nav>
                  <WallButton theme={theme} venue={audience.venue} />
                </div>
                <SaveFact />
                <OthersFact />
                <AwayFact />
              </div>
            </div>
          </div>
        )}
      </main>
    </>
  );
}
