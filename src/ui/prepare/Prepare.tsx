import './prepare.css';
import { useState } from 'react';
import { useParams } from 'wouter';
import { AwayFact } from '../away/AwayFact.tsx';
import { useMessages } from '../language.tsx';
import { OthersFact } from '../others/OthersFact.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { SaveFact } from '../parts/SaveFact.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useMayWrite } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AddresseesSection } from './AddresseesSection.tsx';
import { GroupsSection } from './GroupsSection.tsx';
import { InvitedSection } from './invited/InvitedSection.tsx';
import { PastedListProvider } from './invited/pastedList.tsx';
import { PlanBroughtBack } from './PlanBroughtBack.tsx';
import { PlanOnlyRead } from './PlanOnlyRead.tsx';
import { PlanStepsProvider } from './PlanSteps.tsx';
import { PrepareNav } from './PrepareNav.tsx';
import { RemovalNotice } from './RemovalNotice.tsx';
import { nextSection, sectionOf } from './sections.ts';
import { TemplateDialog } from './TemplateDialog.tsx';
import { ThemesSection } from './ThemesSection.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { VenuesSection } from './VenuesSection.tsx';

const sectionScreens = {
  about: AboutSection,
  venues: VenuesSection,
  themes: ThemesSection,
  addressees: AddresseesSection,
  invited: InvitedSection,
  groups: GroupsSection,
};

/** Everything the plan holds; to be read where it may not be written. */
export function Prepare() {
  return useMayWrite('plan') ? <Preparing /> : <PlanOnlyRead />;
}

/** The facilitator's screen before the seminar, and while it runs. */
function Preparing() {
  const messages = useMessages();
  const t = messages.prepare;
  const { id } = useSeminar();
  const plan = usePlan();
  const section = sectionOf(useParams().section);
  const Section = sectionScreens[section];
  const next = nextSection(section);
  const [isTemplateOpen, setTemplateOpen] = useState(false);
  const title = plan.title || t.untitled;
  useTitle(`${t[section]} – ${title}`);
  return (
    <PlanStepsProvider>
      <TopBar
        where={{ title, subtitle: t.subtitle }}
        right={
          <>
            <UndoButtons />
            <ShareMenu />
            <SaveFact />
          </>
        }
      >
        <SeminarSteps current="prepare" />
      </TopBar>
      <div className="prepare">
        <PrepareNav current={section} />
        <main>
          <PlanBroughtBack />
          <PastedListProvider>
            <Section />
          </PastedListProvider>
          <RemovalNotice />
          {next && (
            // Another link each time, so that the focus goes to the new part's heading, and the page with it.
            <ButtonLink key={next} variant="secondary" iconAfter="arrowRight" href={`/s/${id}/prepare/${next}`}>
              {t.nextPart(t[next])}
            </ButtonLink>
          )}
        </main>
        <div className="prepare-next">
          <nav aria-label={messages.app.next}>
            <ButtonLink href={`/s/${id}/open`}>{messages.open.go}</ButtonLink>
            <ButtonLink variant="secondary" icon="check" href={`/s/${id}/ready`}>
              {messages.ready.name}
            </ButtonLink>
            <ButtonLink variant="tertiary" icon="expand" href={`/s/${id}/preview`}>
              {messages.preview.name}
            </ButtonLink>
            <Button variant="tertiary" icon="copy" onClick={() => setTemplateOpen(true)}>
              {messages.templates.open}
            </Button>
            <ButtonLink variant="tertiary" href={`/s/${id}/groups`}>
              {t.toGroups}
            </ButtonLink>
            <ButtonLink variant="tertiary" icon="clock" href={`/s/${id}/history`}>
              {messages.history.heading}
            </ButtonLink>
          </nav>
          <OthersFact />
          <AwayFact />
        </div>
      </div>
      {isTemplateOpen && <TemplateDialog onClose={() => setTemplateOpen(false)} />}
    </PlanStepsProvider>
  );
}
