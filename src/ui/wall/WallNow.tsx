import './wallDialog.css';
import type { VenueId } from '../../domain/ids.ts';
import type { Plenary } from '../../domain/plenary/plenary.ts';
import { slidesNow, type WallSlide } from '../../domain/plenary/wallSlide.ts';
import { useMessages } from '../language.tsx';
import { numberedQuestions } from '../plenary/questionNames.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { wallPath } from './wallAddress.ts';

/** What hangs on the walls now, for a facilitator who does not see them, and a way to look; nothing until something is shown. */
export function WallNow({ wall, venue }: { wall: Plenary['wall']; venue: VenueId | null }) {
  const t = useMessages().wall;
  const { id } = useSeminar();
  const { venues } = usePlan();
  const describe = useSlideWords();
  return slidesNow(wall, venue).map(([where, slide]) => {
    const place = venues.find((each) => each.id === where);
    if (!place && where !== 'everywhere') return null;
    return (
      <p key={where} className="wall-now">
        <span>
          {t.now(place?.name)}: <strong>{describe(slide)}</strong>
        </span>
        <a href={`#${wallPath(id, place?.id ?? null)}`} target="langbord-wall">
          {t.see}
        </a>
      </p>
    );
  });
}

/** "Salens prioritering, 2.1, 1 av 3 er vist". */
function useSlideWords(): (slide: WallSlide) => string {
  const t = useMessages().wall;
  const plan = usePlan();
  return (slide) => {
    const words: (string | undefined)[] = [t.slides[slide.kind]];
    if ('question' in slide) words.push(numberedQuestions(plan).find(({ id }) => id === slide.question)?.number);
    if ('venue' in slide) words.push(plan.venues.find(({ id }) => id === slide.venue)?.name);
    if (slide.kind === 'result') words.push(t.uncovered(slide.uncovered));
    return words.filter(Boolean).join(', ');
  };
}
