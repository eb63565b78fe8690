import './chooseGroup.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { GroupId } from '../../domain/ids.ts';
import { AwayFact } from '../away/AwayFact.tsx';
import { FacilitatorWords } from '../fromFacilitator/FacilitatorWords.tsx';
import { useFormats, useMessages } from '../language.tsx';
import { OthersFact } from '../others/OthersFact.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { ClockFace } from '../parts/ClockFace.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useSeminarRow } from '../seminar/useSeminarRow.ts';
import { useThemeClock } from '../seminar/useThemeClock.ts';
import { useServices } from '../services.tsx';
import { InviteButton } from '../share/InviteButton.tsx';
import { FoundGroup } from './FoundGroup.tsx';
import { GroupList } from './GroupList.tsx';
import { groupChoices } from './groupChoices.ts';
import { useGroupsHere } from './useGroupsHere.ts';

/** Which group this device writes for: one of the plan, one founded here, or a new one. */
export function ChooseGroup() {
  const messages = useMessages();
  const t = messages.chooseGroup;
  const { compare } = useFormats();
  const { shelf } = useServices();
  const seminar = useSeminar();
  const plan = usePlan();
  const row = useSeminarRow();
  const [, navigate] = useLocation();
  const [hasFailed, setFailed] = useState(false);
  const own = row?.group ?? null;
  const here = useGroupsHere(seminar, plan, own);
  const choices = groupChoices(plan, here, compare);
  const venue = choices.all.find(({ id }) => id === own)?.venue ?? null;
  const clock = useThemeClock(venue);
  const title = plan.title || messages.prepare.untitled;
  useTitle(`${t.subtitle} – ${title}`);
  const hasGroups = choices.venues.length > 0;

  async function sitDown(group: GroupId): Promise<void> {
    try {
      // A group founded at a table is written for with its own link; without it the board can be read.
      if (await seminar.links.joinGroup(group)) await shelf.setGroup(seminar.id, group);
      navigate(`/s/${seminar.id}/g/${group}`);
    } catch {
      setFailed(true);
    }
  }
  const listOf = { own, stored: here.stored, onChoose: (group: GroupId) => void sitDown(group) };

  return (
    <>
      <TopBar
        where={{ title, subtitle: t.subtitle }}
        timeLeft={clock?.share ?? 1}
        right={
          <>
            {clock && <ClockFace shown={clock} />}
            <InviteButton />
            {row?.isFacilitator && (
              <ButtonLink variant="secondary" icon="pen" href={`/s/${seminar.id}/prepare`}>
                {t.prepare}
              </ButtonLink>
            )}
          </>
        }
      />
      <main className="lb-page choose">
        <FacilitatorWords
          venue={venue}
          theme={null}
          addressOf={(theme) => own && `/s/${seminar.id}/g/${own}/t/${theme}`}
        />
        <h1>{t.heading}</h1>
        <p>{hasGroups ? t.intro : t.noGroups}</p>
        {hasFailed && <FailureNotice>{t.notOpened}</FailureNotice>}
        {choices.venues.map(({ venue, name, groups }) => (
          <section key={venue} aria-label={name || t.withoutVenue}>
            {(choices.venues.length > 1 || name) && <h2>{name || t.withoutVenue}</h2>}
            <GroupList groups={groups} {...listOf} />
          </section>
        ))}
        <FoundGroup
          venues={plan.venues}
          taken={choices.all}
          isMain={!hasGroups}
          onFounded={(group) => void sitDown(group)}
          onFailed={() => setFailed(true)}
        />
        <OthersFact />
        <AwayFact />
        <div className="lb-actions">
          <ButtonLink variant="tertiary" icon="check" href={`/s/${seminar.id}/ready`}>
            {messages.ready.name}
          </ButtonLink>
          <ButtonLink variant="tertiary" icon="file" href={`/s/${seminar.id}/report`}>
            {messages.steps.report}
          </ButtonLink>
        </div>
        {choices.removed.length > 0 && (
          <section aria-labelledby="choose-removed">
            <h2 id="choose-removed">{t.removed}</h2>
            <p className="lb-soft">{t.removedNote}</p>
            <GroupList groups={choices.removed} {...listOf} />
          </section>
        )}
      </main>
    </>
  );
}
