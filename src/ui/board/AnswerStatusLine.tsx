import { setAnswerStatus } from '../../document/commands/groupCommands.ts';
import type { Answer } from '../../domain/group.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { questionWords } from './questionWords.ts';
import { useWritingDesk } from './writingDesk.ts';

/** That a question is answered together with another or skipped, and the way back. */
export function AnswerStatusLine({ answer }: { answer: Answer }) {
  const t = useMessages();
  const plan = usePlan();
  const { group, mayWrite } = useWritingDesk();
  const { status, question, points } = answer;
  if (status.kind === 'own') return null;
  const where = status.kind === 'together' ? questionWords(plan, status.with, t) : null;
  return (
    <div className="lb-question__status">
      <StateGlyph state={status.kind} word="none" />
      <p>
        {status.kind === 'skipped'
          ? t.board.skipped
          : where === null
            ? t.board.togetherElsewhere
            : t.board.together(where)}
        {points.length > 0 && <small> {t.board.keptPoints}</small>}
      </p>
      {mayWrite && (
        <Button variant="tertiary" icon="undo" onClick={() => setAnswerStatus(group, question, { kind: 'own' })}>
          {t.board.answerAnyway}
        </Button>
      )}
    </div>
  );
}
