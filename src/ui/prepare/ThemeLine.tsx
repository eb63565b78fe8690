import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';

/** A theme that is not being edited: one line that opens it. */
export function ThemeLine({ theme, number, onOpen }: { theme: Theme; number: number; onOpen: () => void }) {
  const t = useMessages().prepare;
  return (
    <button type="button" className="lb-card prepare-theme-line" aria-expanded={false} onClick={onOpen}>
      <strong>{t.theme(number)}</strong>
      <span>{theme.title || t.untitledTheme}</span>
      <span className="prepare-theme-facts">
        {t.themeFacts(theme.questions.length, theme.minutes)}
        <Icon name="forward" />
      </span>
    </button>
  );
}
