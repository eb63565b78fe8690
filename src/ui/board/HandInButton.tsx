import { enterHandIn, handIn, takeBack } from '../../document/commands/groupCommands.ts';
import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useBoardGroup, useWritableGroups } from './oneGroup/OneGroupProvider.tsx';
import { useWritingDesk } from './writingDesk.ts';

/** Marks a theme as done, or takes that back; both times stay to be seen. Writing goes on either way. */
export function HandInButton({ theme, number }: { theme: Theme; number: number }) {
  const t = useMessages();
  const moment = useMoment();
  const { saving } = useSeminar();
  const { group, mayWrite, isEntering, say } = useWritingDesk();
  const state = useBoardGroup().handIns.get(theme.id);
  const isHandedIn = state?.handedIn ?? false;
  const writable = useWritableGroups();
  const handedIn = writable.filter((each) => each.snapshot().handIns.get(theme.id)?.handedIn);
  const toggle = () => {
    if (isHandedIn) for (const each of handedIn) takeBack(each, theme.id);
    else (isEntering ? enterHandIn : handIn)(group, theme.id);
    say((messages) => (isHandedIn ? messages.board.takenBack(number) : messages.board.handedIn(number)));
    void saving.flush();
  };
  return (
    <>
      {state && (
        <p className="lb-fact lb-handin__state">
          <StateGlyph state={isHandedIn ? 'handedIn' : 'draft'} word="none" />
          <span>
            {isHandedIn || state.takenBackAt === null
              ? t.board.handedInAt(moment(state.handedInAt))
              : t.board.takenBackAt(moment(state.takenBackAt))}
            {isHandedIn ? (
              mayWrite && (
                <small>
                  <br />
                  {t.board.stillOpen}
                </small>
              )
            ) : (
              <small>
                <br />
                {t.board.handedInAt(moment(state.handedInAt))}
              </small>
            )}
          </span>
        </p>
      )}
      {mayWrite &&
        (isHandedIn ? (
          handedIn.length > 0 && (
            <Button variant="secondary" onClick={toggle}>
              {t.board.takeBack(number)}
            </Button>
          )
        ) : (
          <Button onClick={toggle}>{t.board.handIn(number)}</Button>
        ))}
    </>
  );
}
