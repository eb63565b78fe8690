import { lazy, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { setAnswerStatus } from '../../document/commands/groupCommands.ts';
import type { PointId, QuestionId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { AppearanceDialog } from '../parts/AppearanceDialog.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import type { BoardDialog } from './boardDialogs.ts';
import { useMoveNote } from './notes/useMoveNote.ts';
import { useOneGroup } from './oneGroup/OneGroupProvider.tsx';
import { moveToQuestion } from './pointActions.ts';
import { questionWords } from './questionWords.ts';
import { useWritingDesk } from './writingDesk.ts';

const ChooseQuestionDialog = lazy(() => import('./ChooseQuestionDialog.tsx'));
const GroupDialog = lazy(() => import('./GroupDialog.tsx'));
const GroupLinkDialog = lazy(() => import('./GroupLinkDialog.tsx'));
const MemberDialog = lazy(() => import('./members/MemberDialog.tsx'));
const DutiesDialog = lazy(() => import('./members/DutiesDialog.tsx'));
const NotesDialog = lazy(() => import('./notes/NotesDialog.tsx'));
const FileFailedDialog = lazy(() => import('./FileFailedDialog.tsx'));

interface BoardDialogsProps {
  /** From the lowest to the one on top. */
  dialogs: readonly BoardDialog[];
  /** Closes the one on top. */
  onClose: () => void;
}

/** What lies over the board; most are fetched when first opened. */
export function BoardDialogs({ dialogs, onClose }: BoardDialogsProps) {
  return dialogs.map((dialog) => (
    <Suspense key={dialog.kind} fallback={null}>
      <OneDialog dialog={dialog} onClose={onClose} />
    </Suspense>
  ));
}

function OneDialog({ dialog, onClose }: { dialog: BoardDialog; onClose: () => void }) {
  const t = useMessages();
  const plan = usePlan();
  const desk = useWritingDesk();
  const one = useOneGroup();
  const deskOf = (point: PointId) => one?.desks.of(point) ?? desk;
  const moveNote = useMoveNote();
  const words = (question: QuestionId) => questionWords(plan, question, t) ?? '';
  // Closed first, so that focus is back on the board before it is placed anew.
  const closeThen = (act: () => void) => {
    flushSync(onClose);
    act();
  };
  switch (dialog.kind) {
    case 'movePoint':
      return (
        <ChooseQuestionDialog
          heading={t.points.whereTo}
          except={dialog.from}
          onClose={onClose}
          onChoose={(question) =>
            closeThen(() => moveToQuestion(deskOf(dialog.point), dialog.point, question, words(question)))
          }
        />
      );
    case 'together':
      return (
        <ChooseQuestionDialog
          heading={t.board.whichTogether}
          except={dialog.question}
          onClose={onClose}
          onChoose={(question) =>
            closeThen(() => {
              setAnswerStatus(desk.group, dialog.question, { kind: 'together', with: question });
              announce(t.board.together(words(question)));
            })
          }
        />
      );
    case 'moveNote':
      return (
        <ChooseQuestionDialog
          heading={t.notes.whereTo}
          except={null}
          onClose={onClose}
          onChoose={(question) =>
            closeThen(() => {
              void moveNote(dialog.note, question);
              announce(t.notes.moved(words(question)));
            })
          }
        />
      );
    case 'member':
      return <MemberDialog member={dialog.member} onClose={onClose} />;
    case 'duties':
      return <DutiesDialog onClose={onClose} />;
    case 'notes':
      return <NotesDialog onClose={onClose} />;
    case 'group':
      return <GroupDialog onClose={onClose} />;
    case 'appearance':
      return <AppearanceDialog onClose={onClose} />;
    case 'link':
      return <GroupLinkDialog onClose={onClose} />;
    case 'fileFailed':
      return <FileFailedDialog onClose={onClose} />;
  }
}
