import { useMessages } from '../language.tsx';
import { FoundedGroups } from '../oneGroup/FoundedGroups.tsx';
import { useKnownGroups } from '../oneGroup/useKnownGroups.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { groupsByVenue } from './groupsByVenue.ts';
import { useReadyGroups } from './useReadyGroups.ts';
import { VenueGroups } from './VenueGroups.tsx';

/** The groups made in advance, venue by venue, those founded at tables, and which of them are one. */
export function GroupsSection() {
  const messages = useMessages();
  const t = messages.prepare;
  const { id } = useSeminar();
  const plan = usePlan();
  const takeGroups = useReadyGroups();
  const known = useKnownGroups();
  return (
    <>
      <div className="prepare-head">
        <h1>{t.groups}</h1>
        {plan.venues.length === 0 && (
          <ButtonLink variant="tertiary" href={`/s/${id}/prepare/venues`} iconAfter="arrowRight">
            {t.toVenues}
          </ButtonLink>
        )}
      </div>
      <p className="lb-soft prepare-note">{plan.venues.length === 0 ? t.groupsNeedVenues : t.groupsNote}</p>
      {groupsByVenue(plan).map(({ venue, groups }) => (
        <VenueGroups
          key={venue?.id ?? ''}
          plan={plan}
          venue={venue}
          groups={groups}
          known={known}
          takeGroups={takeGroups}
        />
      ))}
      <FoundedGroups known={known} />
      <ButtonLink variant="tertiary" href={`/s/${id}/tidy`} iconAfter="arrowRight">
        {messages.tidy.go}
      </ButtonLink>
    </>
  );
}
