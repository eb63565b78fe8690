import { findPoint, setAddressee } from '../../document/commands/pointCommands.ts';
import type { Point } from '../../domain/group.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { useGroup } from '../seminar/useGroup.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useBoardDialogs } from './boardDialogs.ts';
import { moveBy, remove, toPoint, toSubpoint } from './pointActions.ts';
import { useWritingDesk } from './writingDesk.ts';

/** What can be done with the point that is being written, besides writing. */
export function PointTools({ point }: { point: Point }) {
  const t = useMessages();
  const desk = useWritingDesk();
  const { addressees } = usePlan();
  const { openDialog } = useBoardDialogs();
  // Places change with the group.
  useGroup();
  const found = findPoint(desk.group, point.id);
  if (!found) return null;
  const siblings = found.parent?.subpoints ?? found.answer.points;
  const index = siblings.findIndex((sibling) => sibling.id === point.id);
  const choose = (addressee: Point['addressee']) => {
    desk.change(() => setAddressee(desk.group, point.id, addressee));
    desk.focusPoint(point.id, 'end');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a wrapping row everywhere.
    <div
      className="lb-point__tools"
      role="group"
      aria-label={t.points.tools}
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.parent ? (
        <Button variant="tertiary" color="neutral" icon="outdent" onClick={() => toPoint(desk, point.id)}>
          {t.points.makePoint}
        </Button>
      ) : (
        <Button
          variant="tertiary"
          color="neutral"
          icon="indent"
          aria-disabled={index === 0 || undefined}
          onClick={() => toSubpoint(desk, point.id)}
        >
          {t.points.makeSubpoint}
        </Button>
      )}
      <Button
        variant="tertiary"
        color="neutral"
        icon="arrowUp"
        label={t.points.up}
        aria-disabled={index === 0 || undefined}
        onClick={() => moveBy(desk, point.id, -1)}
      />
      <Button
        variant="tertiary"
        color="neutral"
        icon="arrowDown"
        label={t.points.down}
        aria-disabled={index === siblings.length - 1 || undefined}
        onClick={() => moveBy(desk, point.id, 1)}
      />
      {addressees.length > 0 && (
        <Menu
          label={t.points.addressee}
          text={t.points.addressee}
          icon="arrowRight"
          align="start"
          items={[
            { label: t.points.noAddressee, isCurrent: point.addressee === null, onSelect: () => choose(null) },
            ...addressees.map(({ id, name }) => ({
              label: name,
              isCurrent: point.addressee === id,
              onSelect: () => choose(id),
            })),
          ]}
        />
      )}
      <Menu
        label={t.points.more}
        items={[
          {
            label: t.points.moveToQuestion,
            icon: 'arrowRight',
            onSelect: () => openDialog({ kind: 'movePoint', point: point.id, from: found.answer.question }),
          },
          { label: t.points.remove, icon: 'trash', color: 'danger', onSelect: () => void remove(desk, point.id) },
        ]}
      />
    </div>
  );
}
