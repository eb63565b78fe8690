import '../board/board.css';
import '../board/points.css';
import '../board/rail.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { Theme } from '../../domain/plan.ts';
import { BoardDialogs } from '../board/BoardDialogs.tsx';
import { type BoardDialog, BoardDialogsContext } from '../board/boardDialogs.ts';
import { BoardNotesProvider } from '../board/notes/BoardNotes.tsx';
import { OneGroupProvider } from '../board/oneGroup/OneGroupProvider.tsx';
import { ThemeAnswers } from '../board/ThemeAnswers.tsx';
import { useUndoKeys } from '../board/useUndoKeys.ts';
import { createWritingDesk, WritingDeskContext } from '../board/writingDesk.ts';
import { useMessages } from '../language.tsx';
import { TrialGroupProvider } from '../seminar/GroupProvider.tsx';

/** A group's table as the group will meet it, to try: what is written here is kept nowhere. */
export function TrialTable({ group, theme }: { group: GroupDoc; theme: Theme | null }) {
  const t = useMessages();
  const messages = useRef(t);
  useLayoutEffect(() => {
    messages.current = t;
  });
  const [dialogs, setDialogs] = useState<readonly BoardDialog[]>([]);
  const opener = useMemo(
    () => ({ openDialog: (dialog: BoardDialog) => setDialogs((below) => [...below, dialog]) }),
    [],
  );
  const desk = useMemo(
    () => createWritingDesk(group, () => messages.current, { mayWrite: true, isEntering: false }),
    [group],
  );
  useEffect(() => desk.follow(document), [desk]);
  useUndoKeys(desk);
  return (
    <TrialGroupProvider group={group}>
      <WritingDeskContext value={desk}>
        <BoardDialogsContext value={opener}>
          <BoardNotesProvider>
            <div className="preview-table lb-board">
              <OneGroupProvider>
                <ThemeAnswers key={theme?.id ?? ''} theme={theme} />
              </OneGroupProvider>
            </div>
            <BoardDialogs dialogs={dialogs} onClose={() => setDialogs((open) => open.slice(0, -1))} />
          </BoardNotesProvider>
        </BoardDialogsContext>
      </WritingDeskContext>
    </TrialGroupProvider>
  );
}
