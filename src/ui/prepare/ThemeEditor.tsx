import { useEffect, useRef } from 'react';
import { duplicateTheme } from '../../document/commands/duplicateCommands.ts';
import { movePlanItem, removePlanItem, setTheme } from '../../document/commands/planCommands.ts';
import type { ThemeId } from '../../domain/ids.ts';
import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { MinutesField } from './MinutesField.tsx';
import { usePlanSteps } from './PlanSteps.tsx';
import { QuestionList } from './QuestionList.tsx';
import { ThemeText } from './text/ThemeText.tsx';

interface ThemeEditorProps {
  theme: Theme;
  index: number;
  themes: readonly Theme[];
  /** Opened by the person here, who goes on writing in it. */
  isOpenedHere: boolean;
  onRemoved: () => void;
  onDuplicated: (copy: ThemeId) => void;
}

/** The theme that is being edited. */
export function ThemeEditor({ theme, index, themes, isOpenedHere, onRemoved, onDuplicated }: ThemeEditorProps) {
  const t = useMessages().prepare;
  const { take, remove } = usePlanSteps();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpenedHere) frame.current?.querySelector('input')?.focus();
  }, [isOpenedHere]);
  const number = index + 1;
  const name = t.themeName(number);
  const move = (place: number) => {
    take(t.moved(name), (plan) => movePlanItem(plan, 'themes', theme.id, place));
    announce(t.placed(name, place + 1, themes.length));
  };
  return (
    <section className="lb-card prepare-form" aria-label={t.theme(number)} ref={frame}>
      <div className="prepare-two">
        <TextField
          label={t.theme(number)}
          value={theme.title}
          onCommit={(title) => take(t.changed(name), (plan) => setTheme(plan, theme.id, { title: title.trim() }))}
        />
        <MinutesField
          minutes={theme.minutes}
          onChange={(minutes) => take(t.changed(name), (plan) => setTheme(plan, theme.id, { minutes }))}
        />
      </div>
      <ThemeText theme={theme} field="introduction" label={t.introduction} />
      <ThemeText theme={theme} field="instructions" label={t.instructions} />
      <QuestionList theme={theme} themes={themes} />
      <div className="lb-actions prepare-theme-tools">
        {/* They stay at the ends of the list too: a button that goes away takes the focus along. */}
        <Button
          variant="tertiary"
          color="neutral"
          icon="arrowUp"
          aria-disabled={index === 0}
          onClick={() => index > 0 && move(index - 1)}
        >
          {t.moveUp(name)}
        </Button>
        <Button
          variant="tertiary"
          color="neutral"
          icon="arrowDown"
          aria-disabled={number === themes.length}
          onClick={() => number < themes.length && move(index + 1)}
        >
          {t.moveDown(name)}
        </Button>
        <Button
          variant="tertiary"
          color="neutral"
          icon="copy"
          onClick={() =>
            take(t.duplicated(name), (plan) => {
              const copy = duplicateTheme(plan, theme.id);
              if (copy) onDuplicated(copy);
            })
          }
        >
          {t.duplicateOf(name)}
        </Button>
        <Button
          variant="tertiary"
          color="neutral"
          icon="trash"
          onClick={() => {
            remove({ step: t.removed(name), kept: t.themeKept(number) }, (plan) =>
              removePlanItem(plan, 'themes', theme.id),
            );
            onRemoved();
          }}
        >
          {t.remove(name)}
        </Button>
      </div>
    </section>
  );
}
