import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Redirect, useRoute } from 'wouter';
import { markAsEntered } from '../../document/markAsEntered.ts';
import { groupTitle } from '../../domain/groupTitle.ts';
import { groupScope } from '../../domain/scope.ts';
import { useMessages } from '../language.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useGroupDoc } from '../seminar/GroupProvider.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useGroup } from '../seminar/useGroup.ts';
import { useMayWrite } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import './board.css';
import './points.css';
import './rail.css';
import { BoardDialogs } from './BoardDialogs.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import { BoardLead } from './BoardLead.tsx';
import { type BoardDialog, BoardDialogsContext } from './boardDialogs.ts';
import { useEntering } from './entering.ts';
import { BoardNotesProvider } from './notes/BoardNotes.tsx';
import { OneGroupProvider } from './oneGroup/OneGroupProvider.tsx';
import { Rail } from './Rail.tsx';
import { SayWhere } from './SayWhere.tsx';
import { SteadyField } from './SteadyField.tsx';
import { ThemeAnswers } from './ThemeAnswers.tsx';
import { UndoKeys } from './UndoKeys.tsx';
import { useThemeAt } from './useThemeAt.ts';
import { createWritingDesk, WritingDeskContext } from './writingDesk.ts';

/** The group's table: a theme's questions with the answers, who sits here, and handing in. For a facilitator also the group's sheet (`Entering`). */
export function Board() {
  const t = useMessages();
  const { id: seminar } = useSeminar();
  const group = useGroupDoc();
  const plan = usePlan();
  const { name, venue } = groupTitle(plan, useGroup());
  const entering = useEntering();
  const address = entering?.address ?? `/s/${seminar}/g/${group.id}`;
  const [, params] = useRoute<{ theme: string }>(`${address}/t/:theme`);
  const [dialogs, setDialogs] = useState<readonly BoardDialog[]>([]);
  const opener = useMemo(
    () => ({ openDialog: (dialog: BoardDialog) => setDialogs((below) => [...below, dialog]) }),
    [],
  );
  const messages = useRef(t);
  useLayoutEffect(() => {
    messages.current = t;
  });
  const mayWrite = useMayWrite(groupScope(group.id));
  const isEntering = entering !== null;
  const desk = useMemo(
    () => createWritingDesk(group, () => messages.current, { mayWrite, isEntering }),
    [group, mayWrite, isEntering],
  );
  useEffect(() => (isEntering ? markAsEntered(group) : undefined), [group, isEntering]);
  useEffect(() => desk.follow(document), [desk]);
  const title = entering?.title ?? [venue, name || t.board.unnamedGroup].filter(Boolean).join(', ');
  useTitle(title);

  const theme = useThemeAt(params?.theme);
  const index = theme ? plan.themes.indexOf(theme) : -1;
  // Should the theme that is gone come back, nobody is taken away from what they write in now.
  if (theme && params && params.theme !== theme.id) return <Redirect to={`${address}/t/${theme.id}`} replace />;
  return (
    <WritingDeskContext value={desk}>
      <BoardDialogsContext value={opener}>
        <OneGroupProvider>
          <UndoKeys />
          <SayWhere />
          <SteadyField />
          <BoardNotesProvider>
            <div className="lb-board">
              <BoardHeader title={title} address={address} current={theme?.id ?? null} />
              <BoardLead theme={theme ?? null} number={index + 1} />
              <div className="lb-board__table">
                <ThemeAnswers key={theme?.id ?? ''} theme={theme ?? null} />
                <Rail theme={theme ?? null} number={index + 1} />
              </div>
            </div>
            <BoardDialogs dialogs={dialogs} onClose={() => setDialogs((open) => open.slice(0, -1))} />
          </BoardNotesProvider>
        </OneGroupProvider>
      </BoardDialogsContext>
    </WritingDeskContext>
  );
}
