import { Link } from 'wouter';
import type { VenueId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';

/** Everybody or one venue: whom the rest of the screen is about. Nothing where there is but one place. */
export function AudienceChoice({ chosen }: { chosen: VenueId | null }) {
  const t = useMessages().run;
  const { id } = useSeminar();
  const { venues } = usePlan();
  const { timers } = useRun();
  if (venues.length < 2) return null;
  const choices = [{ id: null, name: t.everywhere }, ...venues];
  return (
    <nav className="run-audience" aria-label={t.whom}>
      {choices.map((venue) => (
        <Link
          key={venue.id ?? ''}
          href={`/s/${id}/run${venue.id ? `/${venue.id}` : ''}`}
          aria-current={venue.id === chosen ? 'page' : undefined}
        >
          {venue.name}
          {venue.id && timers.has(venue.id) && (
            <>
              <Icon name="clock" />
              <span className="lb-sr">{t.ownTime}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  );
}
