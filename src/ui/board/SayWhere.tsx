import { useEffect } from 'react';
import { findPoint } from '../../document/commands/pointCommands.ts';
import { type QuestionId, toId } from '../../domain/ids.ts';
import { useLookingAt } from '../away/NewsProvider.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { newLineKey, useWritingDesk, type WritingDesk } from './writingDesk.ts';

/** Tells this device's news what is on the screen, and other devices that this one is at the group's table, and which question is written on, while it is looked at. */
export function SayWhere() {
  const { others } = useSeminar();
  const desk = useWritingDesk();
  useLookingAt(desk.group.id);
  useEffect(() => {
    const group = desk.group.id;
    const say = () => {
      const isLookedAt = document.visibilityState === 'visible';
      others.say({ group, question: isLookedAt ? questionInHand(desk) : null });
    };
    say();
    const unsubscribe = desk.activeRow.subscribe(say);
    document.addEventListener('visibilitychange', say);
    return () => {
      unsubscribe();
      document.removeEventListener('visibilitychange', say);
      others.say({ group: null, question: null });
    };
  }, [others, desk]);
  return null;
}

const newLinePrefix = newLineKey(toId<QuestionId>(''));

/** The question of the line that has the focus; null where nothing may be written. */
function questionInHand({ mayWrite, activeRow, group }: WritingDesk): QuestionId | null {
  const row = activeRow.get();
  if (!mayWrite || row === null) return null;
  if (row.startsWith(newLinePrefix)) return toId<QuestionId>(row.slice(newLinePrefix.length));
  return findPoint(group, toId(row))?.answer.question ?? null;
}
