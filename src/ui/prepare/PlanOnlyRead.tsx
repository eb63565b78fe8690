import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useWritingLimit } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { PlanReading } from './PlanReading.tsx';

/** What a seminar holds, for those who may read it and not change it. */
export function PlanOnlyRead() {
  const t = useMessages();
  const { id } = useSeminar();
  const plan = usePlan();
  const limit = useWritingLimit('plan');
  const title = plan.title || t.prepare.untitled;
  useTitle(title);
  return (
    <>
      <TopBar
        where={{ title }}
        right={
          <ButtonLink variant="tertiary" icon="clock" href={`/s/${id}/history`}>
            {t.history.heading}
          </ButtonLink>
        }
      />
      <main className="lb-page">
        <h1>{title}</h1>
        {limit === 'noLink' && <p className="lb-soft">{t.condition.readingPlan}</p>}
        <ButtonLink href={`/s/${id}/groups`}>{t.condition.chooseGroup}</ButtonLink>
        <PlanReading plan={plan} />
      </main>
    </>
  );
}
