import { useEffect, useReducer, useState } from 'react';
import { hidePoint, showPoint } from '../../document/commands/hidingCommands.ts';
import type { GroupDoc } from '../../document/groupDoc.ts';
import type { Answer, HiddenPoint, Point } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { questionWords, removedQuestionWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import { type KnownGroup, useTitlesOf } from '../oneGroup/useKnownGroups.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { HidePointDialog } from './HidePointDialog.tsx';
import { MovePointDialog } from './MovePointDialog.tsx';
import { useTidySteps } from './tidySteps.ts';
import { useOpenedGroups } from './useOpenedGroups.ts';

interface PointsToTidyProps {
  id: GroupId;
  known: readonly KnownGroup[];
}

/** A group's points: each can be moved to another group or hidden, and what is hidden shown again. */
export function PointsToTidy({ id, known }: PointsToTidyProps) {
  const [group] = useOpenedGroups([id]);
  return group ? <Points group={group} known={known} /> : <Waiting />;
}

type Asked = { readonly what: 'hide' | 'move'; readonly point: Point; readonly answer: Answer };

function Points({ group, known }: { group: GroupDoc; known: readonly KnownGroup[] }) {
  const messages = useMessages();
  const t = messages.tidy;
  const { id: seminar } = useSeminar();
  const plan = usePlan();
  const title = useTitlesOf(known)(group.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEveryChange(group);
  const { answers, hiddenPoints } = group.snapshot();
  const written = [...answers.values()].filter(({ points }) => points.length > 0);
  const order = plan.themes.flatMap(({ questions }) => questions.map((question) => question.id));
  written.sort((a, b) => placeIn(order, a.question) - placeIn(order, b.question));
  return (
    <>
      <h1>{t.pointsOf(title)}</h1>
      <p className="lb-soft">{t.pointsNote}</p>
      <ButtonLink variant="tertiary" icon="back" href={`/s/${seminar}/tidy`}>
        {t.toGroups}
      </ButtonLink>
      {written.length === 0 && <p>{t.noPoints}</p>}
      {written.map((answer) => (
        <section key={answer.question} aria-labelledby={`tidy-${answer.question}`}>
          <h2 id={`tidy-${answer.question}`}>
            {questionWords(plan, answer.question, messages) ?? removedQuestionWords(plan, answer.question, messages)}
          </h2>
          <ul className="lb-card tidy-rows">
            {answer.points.map((point) => (
              <PointLine
                key={point.id}
                group={group}
                point={point}
                onAsk={(what) => setAsked({ what, point, answer })}
              />
            ))}
          </ul>
        </section>
      ))}
      <HiddenPoints group={group} points={hiddenPoints} known={known} />
      {asked?.what === 'hide' && <HidePointDialog group={group} point={asked.point} onClose={() => setAsked(null)} />}
      {asked?.what === 'move' && (
        <MovePointDialog
          group={group}
          point={asked.point}
          question={asked.answer.question}
          others={known.filter((each) => each.id !== group.id && each.origin !== 'removed')}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

interface PointLineProps {
  group: GroupDoc;
  point: Point;
  onAsk: (what: Asked['what']) => void;
}

function PointLine({ group, point, onAsk }: PointLineProps) {
  const messages = useMessages();
  const t = messages.tidy;
  const words = group.textOf(point.id).trim() || messages.points.wordless;
  return (
    <li>
      <div className="tidy-what">
        <span>{words}</span>
        {point.subpoints.length > 0 && (
          <ul className="tidy-words">
            {point.subpoints.map(({ id }) => (
              <li key={id}>{group.textOf(id)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="tidy-tools">
        <Button variant="tertiary" icon="arrowRight" label={t.movePoint(words)} onClick={() => onAsk('move')}>
          {t.move}
        </Button>
        <Button variant="tertiary" color="neutral" icon="skip" label={t.hidePoint(words)} onClick={() => onAsk('hide')}>
          {t.hide}
        </Button>
      </div>
    </li>
  );
}

interface HiddenPointsProps {
  group: GroupDoc;
  points: readonly HiddenPoint[];
  known: readonly KnownGroup[];
}

/** What has been hidden or moved away, with why, and the way back. */
function HiddenPoints({ group, points, known }: HiddenPointsProps) {
  const messages = useMessages();
  const t = messages.tidy;
  const moment = useMoment();
  const titleOf = useTitlesOf(known);
  const { done } = useTidySteps();
  if (points.length === 0) return null;
  const show = (point: HiddenPoint, words: string) => {
    showPoint(group, point.id);
    done({ words: t.shown(words), undo: () => hidePoint(group, point.id, point.reason) });
  };
  return (
    <section aria-labelledby="tidy-hidden">
      <h2 id="tidy-hidden">{t.hiddenHeading}</h2>
      <ul className="lb-card tidy-rows">
        {points.map((point) => {
          const words = group.textOf(point.id).trim() || messages.points.wordless;
          return (
            <li key={point.id}>
              <div className="tidy-what">
                <span>{words}</span>
                <small className="lb-soft">
                  {[
                    point.movedTo ? t.movedTo(titleOf(point.movedTo.group)) : point.reason && t.because(point.reason),
                    point.hiddenAt !== null && moment(point.hiddenAt),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </div>
              <div className="tidy-tools">
                <Button
                  variant="secondary"
                  icon="undo"
                  label={`${point.movedTo ? t.showHereToo : t.show}: ${words}`}
                  onClick={() => show(point, words)}
                >
                  {point.movedTo ? t.showHereToo : t.show}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useEveryChange(group: GroupDoc): void {
  const [, look] = useReducer((times: number) => times + 1, 0);
  useEffect(() => group.subscribeToAll(look), [group]);
}

function placeIn<Item>(order: readonly Item[], item: Item): number {
  const index = order.indexOf(item);
  return index < 0 ? order.length : index;
}
