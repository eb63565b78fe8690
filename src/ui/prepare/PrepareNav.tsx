import { Link } from 'wouter';
import { questionsOf } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { type Section, sections } from './sections.ts';

/** The parts of the seminar, with how many there are of each. */
export function PrepareNav({ current }: { current: Section }) {
  const t = useMessages().prepare;
  const { id } = useSeminar();
  const plan = usePlan();
  const counts: Record<Section, number | null> = {
    about: null,
    venues: plan.venues.length,
    themes: questionsOf(plan).length,
    addressees: plan.addressees.length,
    invited: plan.invited.length,
    groups: plan.groups.length,
  };
  return (
    <nav className="prepare-nav" aria-label={t.parts}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <Link href={`/s/${id}/prepare/${section}`} aria-current={section === current ? 'page' : undefined}>
              {t[section]}
              {counts[section] !== null && <small className="lb-num">{counts[section]}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
