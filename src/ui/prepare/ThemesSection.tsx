import { useRef, useState } from 'react';
import { addTheme } from '../../document/commands/planCommands.ts';
import type { ThemeId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { usePlanSteps } from './PlanSteps.tsx';
import { ThemeEditor } from './ThemeEditor.tsx';
import { ThemeLine } from './ThemeLine.tsx';

/** The themes in order: the one that is edited is open, the others are one line each. */
export function ThemesSection() {
  const t = useMessages().prepare;
  const { themes } = usePlan();
  const { take } = usePlanSteps();
  const heading = useRef<HTMLHeadingElement>(null);
  const [openId, setOpenId] = useState<ThemeId | null>(null);
  const [isOpenedHere, setOpenedHere] = useState(false);
  const open = themes.find((theme) => theme.id === openId) ?? themes[0];
  // Held by its id from the first moment, so that it stays open when others move or add themes.
  if (open && open.id !== openId) setOpenId(open.id);
  const openTheme = (id: ThemeId) => {
    setOpenId(id);
    setOpenedHere(true);
  };
  return (
    <>
      <div className="prepare-head">
        <h1 ref={heading} tabIndex={-1}>
          {t.themes}
        </h1>
        <Button
          variant="tertiary"
          icon="plus"
          onClick={() =>
            take(t.added(t.themeName(themes.length + 1)), (plan) => {
              openTheme(addTheme(plan));
            })
          }
        >
          {t.addTheme}
        </Button>
      </div>
      {themes.length === 0 && <p className="lb-soft">{t.noThemes}</p>}
      {themes.map((theme, index) =>
        theme === open ? (
          <ThemeEditor
            key={theme.id}
            theme={theme}
            index={index}
            themes={themes}
            isOpenedHere={isOpenedHere}
            onDuplicated={openTheme}
            onRemoved={() => {
              setOpenedHere(false);
              heading.current?.focus();
            }}
          />
        ) : (
          <ThemeLine key={theme.id} theme={theme} number={index + 1} onOpen={() => openTheme(theme.id)} />
        ),
      )}
    </>
  );
}
