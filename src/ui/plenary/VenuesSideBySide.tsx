import { ranks } from '../../domain/group.ts';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import { choicesAt } from '../../domain/plenary/plenary.ts';
import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { usePlenary } from './PlenaryProvider.tsx';

/** What each venue chose, and the whole seminar: a column each. Nothing until a venue has chosen. */
export function VenuesSideBySide({ question }: { question: QuestionId }) {
  const messages = useMessages();
  const t = messages.plenary;
  const plan = usePlan();
  const { plenary } = usePlenary();
  const places: readonly { readonly id: VenueId | null; readonly name: string }[] = [
    ...plan.venues.filter(({ id }) => choicesAt(plenary, question, id).some((cluster) => cluster !== null)),
    { id: null, name: t.all },
  ];
  const titleOf = (id: string | null) =>
    id && (plenary.clusters.find((cluster) => cluster.id === id)?.title || messages.room.noTitle);
  if (places.length < 2) return null;
  return (
    <section aria-labelledby="plenary-venues">
      <h2 id="plenary-venues">{t.venuesHeading}</h2>
      <ul className="plenary-venues">
        {places.map(({ id, name }) => (
          <li key={name} className="lb-card">
            <h3>{name}</h3>
            <ol>
              {ranks.map((rank) => (
                <li key={rank}>
                  <span className="plenary-rank" aria-hidden="true">
                    {rank}
                  </span>
                  {titleOf(choicesAt(plenary, question, id)[rank - 1] ?? null) ?? (
                    <span className="lb-soft">{t.freeSeat}</span>
                  )}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
