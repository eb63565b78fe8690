import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { ThemeRow } from './ThemeRow.tsx';
import type { Audience } from './useRunSteps.ts';

interface ThemeListProps {
  audience: Audience;
  /** The place of the theme that people are pointed at; -1 for none. */
  pointed: number;
  /** A time runs, so that another theme's can be started from the list. */
  isTimed: boolean;
}

export function ThemeList({ audience, pointed, isTimed }: ThemeListProps) {
  const t = useMessages().run;
  const { themes } = usePlan();
  return (
    <section aria-labelledby="run-themes">
      <h2 id="run-themes">{t.themes}</h2>
      <ol className="run-themes">
        {themes.map((theme, index) => (
          <ThemeRow
            key={theme.id}
            theme={theme}
            index={index}
            audience={audience}
            isPointed={index === pointed}
            canBegin={isTimed || index !== pointed}
          />
        ))}
      </ol>
    </section>
  );
}
