import { lockTheme, unlockTheme } from '../../document/commands/lockCommands.ts';
import { beginTheme, pointAt } from '../../document/commands/runCommands.ts';
import type { Theme } from '../../domain/plan.ts';
import { themeWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useRun } from '../seminar/useRun.ts';
import { useSeminarClock } from '../seminar/useThemeClock.ts';
import { LateGroups } from './LateGroups.tsx';
import { minutesOf } from './minutesOf.ts';
import { type Audience, useRunSteps } from './useRunSteps.ts';

interface ThemeRowProps {
  theme: Theme;
  index: number;
  audience: Audience;
  isPointed: boolean;
  canBegin: boolean;
}

/** One theme: whether people are pointed at it and whether it is locked, and what can be done with it. */
export function ThemeRow({ theme, index, audience, isPointed, canBegin }: ThemeRowProps) {
  const messages = useMessages();
  const t = messages.run;
  const moment = useMoment();
  const { openGroup, storedGroups } = useSeminar();
  const clock = useSeminarClock();
  const take = useRunSteps();
  const lock = useRun().locks.get(theme.id);
  const { where, name } = audience;
  const number = index + 1;
  const minutes = minutesOf(theme);

  const begin = () => {
    if (clock) take(t.steps.begin(number), (plan) => beginTheme(plan, theme.id, where, minutes, clock.moment()));
  };
  const point = () => {
    if (isPointed) take(t.steps.pointNowhere, (plan) => pointAt(plan, null, where));
    else take(t.steps.point(number), (plan) => pointAt(plan, theme.id, where));
  };
  const close = async () => {
    // What is here by now counts as written before.
    const groups = await Promise.all((await storedGroups()).map(openGroup));
    take(t.steps.lock(number), (plan) => lockTheme(plan, theme.id, groups));
  };
  const open = () => take(t.steps.unlock(number), (plan) => unlockTheme(plan, theme.id));

  return (
    <li className="lb-card" data-current={isPointed || undefined}>
      <h3>{themeWords(theme, index, messages)}</h3>
      <p className="run-theme-facts">
        <span>{t.facts(theme.questions.length, theme.minutes)}</span>
        {isPointed && (
          <span>
            <Icon name="arrowRight" />
            {name === null ? t.pointed : t.pointedVenue(name)}
          </span>
        )}
        {lock && (
          <span>
            <Icon name="lock" />
            {lock.lockedAt === null ? t.locked : t.lockedAt(moment(lock.lockedAt))}
          </span>
        )}
      </p>
      <div className="lb-actions">
        {canBegin && clock && (
          <Button variant="secondary" onClick={begin}>
            {t.beginMinutes(number, minutes)}
          </Button>
        )}
        <Button variant="secondary" onClick={point}>
          {isPointed ? t.pointNowhere(number) : name === null ? t.point(number) : t.pointVenue(name, number)}
        </Button>
        <Button variant="tertiary" icon="lock" onClick={lock ? open : () => void close().catch(() => undefined)}>
          {lock ? t.unlock(number) : t.lock(number)}
        </Button>
      </div>
      {lock && <LateGroups theme={theme} lock={lock} />}
    </li>
  );
}
