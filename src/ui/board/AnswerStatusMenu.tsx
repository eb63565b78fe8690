import { setAnswerStatus } from '../../document/commands/groupCommands.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Menu, type MenuItem } from '../parts/Menu.tsx';
import { useBoardDialogs } from './boardDialogs.ts';
import { useWritingDesk } from './writingDesk.ts';

interface AnswerStatusMenuProps {
  question: QuestionId;
  number: number;
  isOwn: boolean;
}

/** Says that a question is answered elsewhere or skipped, and takes that back. */
export function AnswerStatusMenu({ question, number, isOwn }: AnswerStatusMenuProps) {
  const t = useMessages();
  const { group, say } = useWritingDesk();
  const { openDialog } = useBoardDialogs();
  const together: MenuItem = {
    label: t.board.answerTogether,
    icon: 'together',
    onSelect: () => openDialog({ kind: 'together', question }),
  };
  const skip: MenuItem = {
    label: t.board.skip,
    icon: 'skip',
    onSelect: () => {
      setAnswerStatus(group, question, { kind: 'skipped' });
      say((messages) => messages.board.skipped);
    },
  };
  const answer: MenuItem = {
    label: t.board.answerAnyway,
    icon: 'undo',
    onSelect: () => setAnswerStatus(group, question, { kind: 'own' }),
  };
  return <Menu label={t.board.answerMenu(number)} items={isOwn ? [together, skip] : [answer, together, skip]} />;
}
