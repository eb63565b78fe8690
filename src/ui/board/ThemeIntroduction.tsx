import { useState } from 'react';
import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { FormattedText } from '../parts/FormattedText.tsx';
import { Icon } from '../parts/Icon.tsx';
import { setIntroductionFold, useIntroductionFold } from './foldedIntroductions.ts';

interface ThemeIntroductionProps {
  theme: Theme;
  /** A group that has not begun meets the introduction open. */
  isBegun: boolean;
}

/** The introduction and how to answer, which fold away. */
export function ThemeIntroduction({ theme, isBegun }: ThemeIntroductionProps) {
  const t = useMessages();
  const chosen = useIntroductionFold(theme.id);
  // Decided when the theme is shown: beginning to write must not fold it under the writer's hands.
  const [isOpenAtFirst] = useState(!isBegun);
  const { introduction, instructions, minutes } = theme;
  if (!introduction.trim() && !instructions.trim() && minutes === null) return null;
  return (
    <details
      className="lb-introduction"
      open={chosen ?? isOpenAtFirst}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open !== (chosen ?? isOpenAtFirst)) setIntroductionFold(theme.id, open);
      }}
    >
      <summary>
        {t.board.introduction}
        <Icon name="down" />
      </summary>
      <div>
        <FormattedText text={introduction} level={2} />
        {instructions.trim() && (
          <>
            <h2>{t.board.howWeAnswer}</h2>
            <FormattedText text={instructions} level={3} />
          </>
        )}
        {minutes !== null && <p>{t.board.minutes(minutes)}</p>}
      </div>
    </details>
  );
}
