import { useId, useState } from 'react';
import { movePointToGroup, showPoint } from '../../document/commands/hidingCommands.ts';
import { removePoint } from '../../document/commands/pointCommands.ts';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { Point } from '../../domain/group.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { themeWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import type { KnownGroup } from '../oneGroup/useKnownGroups.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useTidySteps } from './tidySteps.ts';

interface MovePointDialogProps {
  group: GroupDoc;
  point: Point;
  question: QuestionId;
  /** Those it can be moved to. */
  others: readonly KnownGroup[];
  onClose: () => void;
}

/** Asks where a point belongs: in which group, and under which question. */
export function MovePointDialog({ group, point, question, others, onClose }: MovePointDialogProps) {
  const messages = useMessages();
  const t = messages.tidy;
  const [groupField, questionField] = [useId(), useId()];
  const seminar = useSeminar();
  const { themes } = usePlan();
  const { done } = useTidySteps();
  const asked = themes.flatMap(({ questions }) => questions);
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const [under, setUnder] = useState<string>(asked.some(({ id }) => id === question) ? question : (asked[0]?.id ?? ''));
  const [to, place] = [others.find(({ id }) => id === chosen), asked.find(({ id }) => id === under)];
  const words = group.textOf(point.id).trim() || messages.points.wordless;
  const move = async (target: KnownGroup, at: QuestionId) => {
    const doc = await seminar.openGroup(target.id);
    const copy = movePointToGroup(group, point.id, doc, { question: at });
    const undo = () => {
      showPoint(group, point.id);
      if (copy) removePoint(doc, copy);
    };
    if (copy) done({ words: t.movedPoint(words, target.title), undo });
    onClose();
  };
  return (
    <Dialog
      heading={t.moveAsk}
      onClose={onClose}
      actions={
        <>
          {to && place && <Button onClick={() => void move(to, place.id)}>{t.move}</Button>}
          <Button variant="secondary" color="neutral" onClick={onClose}>
            {messages.app.cancel}
          </Button>
        </>
      }
    >
      <blockquote className="tidy-quote">{words}</blockquote>
      {to && place ? (
        <>
          <div className="ds-field">
            <label className="lb-label" htmlFor={groupField}>
              {t.toGroup}
            </label>
            <select
              id={groupField}
              className="ds-input"
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <div className="ds-field">
            <label className="lb-label" htmlFor={questionField}>
              {t.toQuestion}
            </label>
            <select
              id={questionField}
              className="ds-input"
              value={under}
              onChange={(event) => setUnder(event.currentTarget.value)}
            >
              {themes.map((theme, index) => (
                <optgroup key={theme.id} label={themeWords(theme, index, messages)}>
                  {theme.questions.map(({ id, text }, at) => (
                    <option key={id} value={id}>
                      {messages.board.questionTitle(at + 1, text || messages.board.untitledQuestion)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <p>{t.moveMeans}</p>
        </>
      ) : (
        <p>{t.nowhereToMove}</p>
      )}
    </Dialog>
  );
}
