import { useState } from 'react';
import {
  addMinutes,
  beginTheme,
  pauseTimer,
  resumeTimer,
  startTimer,
  stopTimer,
} from '../../document/commands/runCommands.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { ClockFace } from '../parts/ClockFace.tsx';
import { MinutesField } from '../prepare/MinutesField.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { type ThemeClock, useSeminarClock } from '../seminar/useThemeClock.ts';
import { minutesOf } from './minutesOf.ts';
import { isToBegin, nextTheme } from './nextTheme.ts';
import { type Audience, useRunSteps } from './useRunSteps.ts';

interface TimeCardProps {
  audience: Audience;
  clock: ThemeClock | null;
  /** The place in the plan of the theme that people are pointed at; -1 for none. */
  pointed: number;
}

/** The time that runs, and the one thing to do next: start the theme that comes, pause, or go on. */
export function TimeCard({ audience, clock, pointed }: TimeCardProps) {
  const messages = useMessages();
  const t = messages.run;
  const plan = usePlan();
  const own = useSeminarClock();
  const take = useRunSteps();
  const next = nextTheme(plan, clock, pointed);
  const theme = plan.themes[next];
  const [written, setWritten] = useState<{ readonly theme: string; readonly minutes: number } | null>(null);
  const minutes = written && written.theme === theme?.id ? written.minutes : minutesOf(theme);

  const begin = () => {
    if (!theme || !own) return;
    const moment = own.moment();
    take(t.steps.begin(next + 1), (to) => {
      if (next === pointed) startTimer(to, audience.where, { theme: theme.id, minutes }, moment);
      else beginTheme(to, theme.id, audience.where, minutes, moment);
    });
  };
  const start = theme && own && (
    <>
      <div className="run-minutes">
        <MinutesField
          key={theme.id}
          minutes={minutes}
          onChange={(chosen) => setWritten({ theme: theme.id, minutes: chosen ?? minutesOf(theme) })}
        />
      </div>
      <Button onClick={begin}>{t.begin(next + 1)}</Button>
    </>
  );
  if (!clock) {
    return (
      <section className="lb-card run-time" aria-label={t.time}>
        <p className="lb-soft">{t.noTime}</p>
        <div className="lb-actions">{start}</div>
      </section>
    );
  }
  const { where, timer } = clock;
  const timed = plan.themes.findIndex(({ id }) => id === timer.theme);
  const pause = () => {
    const left = own?.left(timer);
    if (left && left.kind !== 'unknown') take(t.steps.pause, (to) => pauseTimer(to, where, left.ms));
  };
  const goOn = () => {
    if (own) take(t.steps.goOn, (to) => resumeTimer(to, where, own.moment()));
  };
  const add = (more: number) => take(t.steps.add(more), (to) => addMinutes(to, where, more));
  return (
    <section className="lb-card run-time" aria-label={t.time}>
      <ClockFace shown={clock} isLarge />
      {clock.certainty !== 'exact' && <p className="lb-soft">{t.unsure}</p>}
      {timed >= 0 && timed !== pointed && <p className="lb-soft">{t.timeOf(timed + 1)}</p>}
      {audience.venue && where === 'everywhere' && <p className="lb-soft">{t.timeOfAll}</p>}
      <div className="lb-actions">
        {isToBegin(clock) ? (
          start
        ) : clock.isPaused ? (
          <Button onClick={goOn}>{t.goOn}</Button>
        ) : (
          <Button onClick={pause}>{t.pause}</Button>
        )}
      </div>
      <div className="lb-actions">
        {[1, 5].map((more) => (
          <Button key={more} variant="secondary" onClick={() => add(more)}>
            {t.add(more)}
          </Button>
        ))}
        <Button variant="secondary" onClick={() => add(-1)}>
          {t.less}
        </Button>
        <Button variant="secondary" onClick={() => take(t.steps.stop, (to) => stopTimer(to, where))}>
          {t.stop}
        </Button>
      </div>
    </section>
  );
}
