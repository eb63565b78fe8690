import { dayOf } from '../../domain/day.ts';
import type { SeminarRow } from '../../storage/database.ts';
import { useFormats, useMessages } from '../language.tsx';
import { useServices } from '../services.tsx';

/** "I dag. Kulturskolenettverket, 3 samlingssteder": when a seminar is, whose it is and where. */
export function useAboutLine({ summary, isFacilitator }: SeminarRow): string {
  const t = useMessages();
  const formats = useFormats();
  const { now } = useServices();
  const day = summary.date === dayOf(now()) ? t.home.today : formats.day(summary.date) || t.home.undated;
  const about = [summary.organiser, summary.venues > 0 && t.home.venues(summary.venues)].filter(Boolean).join(', ');
  return [day, about, isFacilitator && t.home.facilitator].filter(Boolean).join('. ');
}
