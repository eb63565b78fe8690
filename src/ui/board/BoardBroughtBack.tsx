import { groupScope } from '../../domain/scope.ts';
import { BroughtBack } from '../history/BroughtBack.tsx';
import { undo } from './undoChanges.ts';
import { useWritingDesk } from './writingDesk.ts';

/** Says that the answers were brought back to an earlier moment, with the way back from there. */
export function BoardBroughtBack() {
  const desk = useWritingDesk();
  return <BroughtBack scope={groupScope(desk.group.id)} history={desk.group.history} onUndo={() => undo(desk)} />;
}
