import type { VenueId } from '../../domain/ids.ts';
import type { Venue } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';

interface VenueChoiceProps {
  label: string;
  venues: readonly Venue[];
  chosen: VenueId | null;
  onChoose: (venue: VenueId | null) => void;
}

/** Which venue a group belongs to. */
export function VenueChoice({ label, venues, chosen, onChoose }: VenueChoiceProps) {
  const t = useMessages().prepare;
  return (
    <select
      className="ds-input prepare-select"
      aria-label={label}
      title={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(venues.find((venue) => venue.id === event.currentTarget.value)?.id ?? null)}
    >
      {chosen === null && <option value="">{t.withoutVenue}</option>}
      {venues.map((venue) => (
        <option key={venue.id} value={venue.id}>
          {venue.name}
        </option>
      ))}
    </select>
  );
}
