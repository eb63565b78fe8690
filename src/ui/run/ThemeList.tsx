import type { ThemeId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import type { ThemeClock } from '../seminar/useThemeClock.ts';
import { isToBegin, nextTheme } from './nextTheme.ts';
import { ThemeRow } from './ThemeRow.tsx';
import type { Audience } from './useRunSteps.ts';

interface ThemeListProps {
  audience: Audience;
  /** The place of the theme that people are pointed at; -1 for none. */
  pointed: number;
  clock: ThemeClock | null;
}

export function ThemeList({ audience, pointed, clock }: ThemeListProps) {
  const t = useMessages().run;
  const plan = usePlan();
  // Not twice on one screen: the theme that is to be started next has the main button.
  const main = isToBegin(clock) ? nextTheme(plan, clock, pointed) : -1;
  const isRunning = (theme: ThemeId) => clock?.timer.theme === theme && !isToBegin(clock);
  return (
    <section aria-labelledby="run-themes">
      <h2 id="run-themes">{t.themes}</h2>
      <ol className="run-themes">
        {plan.themes.map((theme, index) => (
          <ThemeRow
            key={theme.id}
            theme={theme}
            index={index}
            audience={audience}
            isPointed={index === pointed}
            canBegin={index !== main && !isRunning(theme.id)}
          />
        ))}
      </ol>
    </section>
  );
}
