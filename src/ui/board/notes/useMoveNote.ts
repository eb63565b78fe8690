import { addPoints } from '../../../document/commands/pointCommands.ts';
import { answerTo } from '../../../domain/answerState.ts';
import type { QuestionId } from '../../../domain/ids.ts';
import { parsePastedPoints } from '../../../domain/parsePastedPoints.ts';
import type { NoteRow } from '../../../storage/database.ts';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { useBoardNotes } from './BoardNotes.tsx';

/** Moves a note into the group's answer; the note goes only when the answer is on the disk. */
export function useMoveNote(): (note: NoteRow, question: QuestionId) => Promise<void> {
  const group = useGroupDoc();
  const { saving } = useSeminar();
  const { remove } = useBoardNotes();
  return async (note, question) => {
    const index = answerTo(group.snapshot(), question).points.length;
    addPoints(group, { question, parent: null, index }, parsePastedPoints(note.text, 'emptyPoint'));
    await saving.flush();
    // A note that stays beside its point is seen and can be deleted by hand.
    if (saving.state().kind !== 'failed') await remove(note).catch(() => undefined);
  };
}
