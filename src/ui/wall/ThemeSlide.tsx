import './themeSlide.css';
import type { CSSProperties } from 'react';
import type { VenueId } from '../../domain/ids.ts';
import { messagesFor, pointedAt } from '../../domain/run.ts';
import { ClockFace } from '../parts/ClockFace.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';
import { useThemeClock } from '../seminar/useThemeClock.ts';
import { IdleSlide } from './IdleSlide.tsx';
import { JoinCode } from './JoinSlide.tsx';
import { ThemeWords } from './ThemeWords.tsx';

/** What everybody is to talk about now, how long, and what was last said to all. */
export function ThemeSlide({ venue }: { venue: VenueId | null }) {
  const plan = usePlan();
  const run = useRun();
  const clock = useThemeClock(venue);
  const message = messagesFor(run, venue).at(-1);
  const at = plan.themes.findIndex(({ id }) => id === pointedAt(run, plan, venue));
  const theme = plan.themes[at];
  if (!theme && !message) return <IdleSlide />;
  const length: CSSProperties & { '--left': string } = { '--left': `${(clock?.share ?? 1) * 100}%` };
  return (
    <div className="wall-theme">
      <div className="wall-theme__words">
        {theme && <ThemeWords theme={theme} number={at + 1} />}
        {message && <p className="wall-message">{message.text}</p>}
      </div>
      <JoinCode />
      {clock && (
        <div className="wall-clock">
          <ClockFace shown={clock} isLarge />
        </div>
      )}
      <div className="wall-edge" style={length}>
        <i />
      </div>
    </div>
  );
}
