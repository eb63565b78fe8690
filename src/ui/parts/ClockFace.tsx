import './clockFace.css';
import { Fragment } from 'react';
import { clockDigits, type TimeShown } from '../../domain/timeShown.ts';
import { useMessages } from '../language.tsx';

/** What is left of a theme's time, in figures and words; when it is out it says so and counts up. */
export function ClockFace({ shown, isLarge }: { shown: TimeShown; isLarge?: boolean }) {
  const t = useMessages().clock;
  const { certainty, isOut, isPaused, seconds } = shown;
  const minutes = Math.max(1, Math.round(seconds / 60));
  const spelled = t.spelled(Math.floor(seconds / 60), seconds % 60);
  const size = isLarge ? 'large' : undefined;
  if (certainty !== 'exact') {
    const words = isOut ? t.mayBeOut : certainty === 'about' ? t.about(minutes) : t.atMost(minutes);
    return (
      <p className="lb-clock" role="timer" data-size={size}>
        <span>{words}</span>
      </p>
    );
  }
  return (
    <p
      className="lb-clock"
      role="timer"
      data-size={size}
      data-out={isOut || undefined}
      aria-label={isOut ? `${t.out}. ${spelled} ${t.over}` : `${isPaused ? `${t.paused}. ` : ''}${spelled} ${t.left}`}
    >
      {isOut && <span>{t.out}</span>}
      <b>
        {isOut && '+'}
        {clockDigits(seconds)
          .split(':')
          .map((digits, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: hours, minutes and seconds are their places.
            <Fragment key={place}>
              {place > 0 && ':'}
              <span className="lb-num">{digits}</span>
            </Fragment>
          ))}
      </b>
      {!isOut && <span>{isPaused ? t.paused : t.left}</span>}
    </p>
  );
}
