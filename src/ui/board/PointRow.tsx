import { type KeyboardEvent, memo, useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Point, Rank } from '../../domain/group.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { LateTag } from '../fromFacilitator/LateMarks.tsx';
import { useMessages } from '../language.tsx';
import { EnteredTag } from '../parts/EnteredTag.tsx';
import { SharedTextarea } from '../parts/SharedTextarea.tsx';
import { AddresseeTag } from './AddresseeTag.tsx';
import { isOnEdgeLine } from './caretLine.ts';
import { usePointDragging } from './drag/usePointDragging.ts';
import { neighbourField } from './fieldsOnScreen.ts';
import type { NewLine } from './newLines.ts';
import { PointTools } from './PointTools.tsx';
import * as actions from './pointActions.ts';
import { type PointKey, pointKeyOf } from './pointKeys.ts';
import { SeatPick } from './SeatPick.tsx';
import { newLineKey, useWritingDesk } from './writingDesk.ts';

export interface PointRowProps {
  question: QuestionId;
  /** Null for the line that waits for a first letter. */
  point: Point | null;
  line?: NewLine | undefined;
  /** Place among its likes, from 1. */
  number: number;
  /** The number of the point it stands under; null for a point itself. */
  under: number | null;
  seatCount: number;
  rank: Rank | null;
  /** The group it is from, where the board shows several as one and this is another than its own. */
  from?: string | undefined;
}

/** A point as a line to write in, with its sub-points; tools show only while it is written in. */
export const PointRow = memo(function PointRow(props: PointRowProps) {
  const { question, point, line, number, under, seatCount, rank, from } = props;
  const t = useMessages();
  const desk = useWritingDesk();
  const { activeRow, group, mayWrite, newLines } = desk;
  const key = point?.id ?? newLineKey(question);
  const isActive = useSyncExternalStore(activeRow.subscribe, () => activeRow.get() === key);
  const item = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  usePointDragging(item, grip, question, point?.id ?? null);
  const id = point?.id ?? null;
  const text = useMemo(() => line?.text ?? (id ? group.text(id) : null), [line, id, group]);
  const onElement = useCallback(
    (element: HTMLTextAreaElement | null) => {
      if (element) desk.fields.set(key, element);
      else desk.fields.delete(key);
    },
    [desk, key],
  );
  // The line that waited is still the one being written when it becomes a point; one that goes away takes its tools along.
  useLayoutEffect(() => {
    // The first field in the item is that of the line itself.
    if (item.current?.querySelector('textarea') === document.activeElement) activeRow.set(key);
    return () => void (activeRow.get() === key && activeRow.set(null));
  }, [activeRow, key]);
  if (!text) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const field = event.currentTarget;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const press = { key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing: event.nativeEvent.isComposing };
    const isAtStart = field.selectionStart === 0 && field.selectionEnd === 0;
    const place = { arrival: desk.arrival, isSubpoint: under !== null, isNewLine: !point, isAtStart };
    const meaning = pointKeyOf(press, place);
    if (meaning && act(meaning, field)) event.preventDefault();
    if (!['Tab', 'Shift', 'Escape', 'Alt', 'Control', 'Meta'].includes(key) && desk.arrival === 'tab')
      desk.arrival = 'other';
  };
  const act = (meaning: PointKey, field: HTMLTextAreaElement): boolean => {
    switch (meaning.kind) {
      case 'release':
        desk.arrival = 'tab';
        desk.say((messages) => messages.points.goingOn);
        return true;
      case 'goUp':
      case 'goDown': {
        const isUp = meaning.kind === 'goUp';
        const target = isOnEdgeLine(field, isUp ? 'first' : 'last') && neighbourField(desk, field, isUp ? -1 : 1);
        if (!target) return false;
        target.focus();
        const caret = Math.min(field.selectionStart, target.value.length);
        target.setSelectionRange(caret, caret);
        return true;
      }
      default:
        return point ? actOnPoint(meaning, point, field) : actOnNewLine(meaning);
    }
  };
  const actOnPoint = (meaning: PointKey, { id }: Point, field: HTMLTextAreaElement): boolean => {
    switch (meaning.kind) {
      case 'split':
        return actions.nextPoint(desk, id, { start: field.selectionStart, end: field.selectionEnd });
      case 'indent':
        return actions.toSubpoint(desk, id);
      case 'outdent':
        return actions.toPoint(desk, id);
      case 'backspace':
        return actions.backspace(desk, id);
      case 'moveUp':
        return actions.moveBy(desk, id, -1);
      case 'moveDown':
        return actions.moveBy(desk, id, 1);
      case 'seat':
        return actions.pickSeat(desk, id, meaning.rank, seatCount);
      default:
        return false;
    }
  };
  const actOnNewLine = (meaning: PointKey): boolean => {
    if (meaning.kind === 'split') return true;
    if (meaning.kind === 'backspace') return actions.leaveNewLine(desk, question);
    return meaning.kind === 'indent' && actions.newSubpoint(desk, question);
  };
  const label = !point ? t.points.newPoint : under === null ? t.points.point(number) : t.points.subpoint(number, under);
  return (
    <li
      ref={item}
      className="lb-point"
      data-new={point ? undefined : true}
      data-sub={under === null ? undefined : true}
      data-active={isActive || undefined}
      onFocus={(event) => {
        // A sub-point lies inside the line of its point.
        event.stopPropagation();
        activeRow.set(key);
      }}
      onBlur={(event) => {
        event.stopPropagation();
        const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isInside && document.hasFocus()) activeRow.set(null);
      }}
    >
      <div className="lb-point__line">
        <span ref={grip} className="lb-point__grip" aria-hidden="true" />
        <SharedTextarea
          text={text}
          className="lb-text lb-point__text"
          label={label}
          placeholder={point ? undefined : t.points.writePoint}
          aria-describedby={point ? undefined : 'point-keys'}
          readOnly={!mayWrite}
          enterKeyHint="enter"
          onElement={onElement}
          onKeyDown={mayWrite ? onKeyDown : undefined}
          onPaste={(event) => {
            if (!mayWrite) return;
            const pasted = event.clipboardData.getData('text/plain');
            const { selectionStart: start, selectionEnd: end } = event.currentTarget;
            const isDone = point
              ? actions.pasteInto(desk, point.id, pasted, { start, end })
              : actions.pasteBelow(desk, question, pasted);
            if (isDone) event.preventDefault();
          }}
        />
        {point && under === null && seatCount > 0 && mayWrite && (
          <SeatPick point={point.id} number={number} seatCount={seatCount} rank={rank} />
        )}
      </div>
      {point?.addressee && <AddresseeTag addressee={point.addressee} />}
      {point?.entered && (
        <p className="lb-point__meta">
          <EnteredTag />
        </p>
      )}
      {from !== undefined && (
        <p className="lb-point__meta">
          <span className="lb-tag">{t.oneGroup.from(from)}</span>
        </p>
      )}
      {point && <LateTag point={point.id} />}
      {point && isActive && mayWrite && <PointTools point={point} />}
      {point && point.subpoints.length > 0 && (
        <ul className="lb-point__subpoints">
          {point.subpoints.map((subpoint, index) => (
            <PointRow
              key={newLines.begun(subpoint.id)?.key ?? subpoint.id}
              question={question}
              point={subpoint}
              line={newLines.begun(subpoint.id)}
              number={index + 1}
              under={number}
              seatCount={0}
              rank={null}
            />
          ))}
        </ul>
      )}
    </li>
  );
});
