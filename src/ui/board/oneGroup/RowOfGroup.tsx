import { PointRow, type PointRowProps } from '../PointRow.tsx';
import { useWritingDesk, type WritingDesk, WritingDeskContext } from '../writingDesk.ts';
import { type OneGroup, useOneGroup } from './OneGroupProvider.tsx';
import { useDistinctTitles } from './useDistinctTitles.ts';

/** A point at the desk of the document it lives in. */
export function RowOfGroup(props: PointRowProps) {
  const one = useOneGroup();
  const own = useWritingDesk();
  const desk = (one && props.point && one.desks.of(props.point.id)) ?? own;
  // Its own points keep the same elements when the group becomes one with another, so the caret stays.
  return (
    <WritingDeskContext value={desk}>
      {one && desk !== own ? <RowFromOther one={one} desk={desk} row={props} /> : <PointRow {...props} />}
    </WritingDeskContext>
  );
}

function RowFromOther({ one, desk, row }: { one: OneGroup; desk: WritingDesk; row: PointRowProps }) {
  const titleOf = useDistinctTitles(one.groups);
  return <PointRow {...row} from={titleOf(desk.group.id)} />;
}
