import { Link } from 'wouter';
import { themeState } from '../../domain/answerState.ts';
import type { ThemeId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useGroup } from '../seminar/useGroup.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { BoardMenu } from './BoardMenu.tsx';
import { themeWords } from './questionWords.ts';
import { UndoButtons } from './UndoButtons.tsx';

/** Whose table this is, the themes with how far they have come, undo and the menu. */
export function BoardHeader({ title, current }: { title: string; current: ThemeId | null }) {
  const t = useMessages();
  const { id: seminar } = useSeminar();
  const plan = usePlan();
  const group = useGroup();
  return (
    <TopBar
      where={{ title, subtitle: plan.title }}
      right={
        <>
          <UndoButtons />
          <BoardMenu />
        </>
      }
    >
      <nav className="lb-tabs" aria-label={t.board.themes}>
        {plan.themes.map((theme, index) => (
          <Link
            key={theme.id}
            href={`/s/${seminar}/g/${group.id}/t/${theme.id}`}
            aria-current={theme.id === current ? 'page' : undefined}
            title={themeWords(theme, index, t)}
          >
            <StateGlyph state={themeState(group, theme)} word="heard" />
            {t.board.theme(index + 1)}
          </Link>
        ))}
      </nav>
    </TopBar>
  );
}
