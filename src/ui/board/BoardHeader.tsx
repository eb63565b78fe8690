import { Link } from 'wouter';
import { themeState } from '../../domain/answerState.ts';
import { groupVenue } from '../../domain/groupTitle.ts';
import type { ThemeId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { ClockFace } from '../parts/ClockFace.tsx';
import { Icon } from '../parts/Icon.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';
import { useThemeClock } from '../seminar/useThemeClock.ts';
import { BoardMenu } from './BoardMenu.tsx';
import { useEntering } from './entering.ts';
import { useBoardGroup } from './oneGroup/OneGroupProvider.tsx';
import { themeWords } from './questionWords.ts';
import { UndoButtons } from './UndoButtons.tsx';

interface BoardHeaderProps {
  title: string;
  /** The board's; a theme's is `/t/<theme>` after it. */
  address: string;
  current: ThemeId | null;
}

/** Whose table this is, the themes with how far they have come, undo and the menu. */
export function BoardHeader({ title, address, current }: BoardHeaderProps) {
  const t = useMessages();
  const plan = usePlan();
  const group = useBoardGroup();
  const entering = useEntering();
  const { locks } = useRun();
  const clock = useThemeClock(groupVenue(plan, group));
  return (
    <TopBar
      where={{ title, subtitle: plan.title }}
      timeLeft={clock?.share ?? 1}
      right={
        <>
          {clock && <ClockFace shown={clock} />}
          <UndoButtons />
          {entering?.back ?? <BoardMenu />}
        </>
      }
    >
      <nav className="lb-tabs" aria-label={t.board.themes}>
        {plan.themes.map((theme, index) => (
          <Link
            key={theme.id}
            href={`${address}/t/${theme.id}`}
            aria-current={theme.id === current ? 'page' : undefined}
            title={themeWords(theme, index, t)}
          >
            <StateGlyph state={themeState(group, theme)} word="heard" />
            {t.board.theme(index + 1)}
            {locks.has(theme.id) && (
              <>
                <Icon name="lock" />
                <span className="lb-sr">{t.run.locked}</span>
              </>
            )}
          </Link>
        ))}
      </nav>
    </TopBar>
  );
}
