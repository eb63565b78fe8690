import type { Theme } from '../../domain/plan.ts';
import { AwayFact } from '../away/AwayFact.tsx';
import { useMessages } from '../language.tsx';
import { OthersFact } from '../others/OthersFact.tsx';
import { SaveFact } from '../parts/SaveFact.tsx';
import { HandInButton } from './HandInButton.tsx';
import { MemberList } from './members/MemberList.tsx';
import { QuietMinute } from './notes/QuietMinute.tsx';
import { useRoomOverKeyboard } from './useRoomOverKeyboard.ts';
import { useWritingDesk } from './writingDesk.ts';

/** Beside the questions: who sits at the table, the quiet minute, what is saved and handing in. */
export function Rail({ theme, number }: { theme: Theme | null; number: number }) {
  const t = useMessages();
  const bar = useRoomOverKeyboard();
  const { group, isEntering } = useWritingDesk();
  return (
    <aside className="lb-rail" aria-label={t.board.aside}>
      <MemberList />
      {!isEntering && <QuietMinute />}
      <section className="lb-handin lb-card" ref={bar}>
        <SaveFact />
        <OthersFact group={group.id} />
        <AwayFact />
        {theme && <HandInButton theme={theme} number={number} />}
      </section>
    </aside>
  );
}
