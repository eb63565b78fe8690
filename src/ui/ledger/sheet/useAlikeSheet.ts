import { useEffect, useState } from 'react';
import type { GroupDoc } from '../../../document/groupDoc.ts';
import type { GroupId, PointId } from '../../../domain/ids.ts';
import { createSoon } from '../../../session/soon.ts';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import type { LedgerDesk } from '../ledgerDesk.ts';
import { findAlike, type KnownSheet } from './findAlike.ts';

/** A pause in the writing (ms) after which what was entered is compared. */
const pause = 800;

export interface AlikeSheet {
  /** The group whose points look like what was entered here; the group itself when they stood there before. */
  readonly group: GroupId;
  /** What was entered in this visit. */
  readonly entered: readonly PointId[];
}

/** Notices when what is entered in this visit looks like a sheet that is here already, of this group or another. */
export function useAlikeSheet(desk: LedgerDesk | null): AlikeSheet | null {
  const group = useGroupDoc();
  const [before] = useState(() => new Set(pointsOf(group)));
  const [alike, setAlike] = useState<AlikeSheet | null>(null);
  useEffect(() => {
    if (!desk) return;
    const soon = createSoon();
    const compare = () => {
      const entered = pointsOf(group).filter((point) => !before.has(point));
      const texts = entered.map(group.textOf);
      const found = findAlike(texts, knownSheets(desk, group, before));
      setAlike(found && { group: found, entered });
    };
    const compareSoon = () => {
      soon.cancel('compare');
      soon.run('compare', pause, compare);
    };
    const stops = [group.subscribeToAll(compareSoon), desk.subscribe(compareSoon)];
    return () => {
      soon.cancelAll();
      for (const stop of stops) stop();
    };
  }, [desk, group, before]);
  return alike;
}

function knownSheets(desk: LedgerDesk, own: GroupDoc, before: ReadonlySet<PointId>): readonly KnownSheet[] {
  const earlier = pointsOf(own).filter((point) => before.has(point));
  const others = desk.state().rows.flatMap(({ parts }) => parts.flatMap((part) => desk.groupDoc(part) ?? []));
  return [
    { group: own.id, points: earlier.map(own.textOf) },
    ...others
      .filter((doc) => doc.id !== own.id)
      .map((doc) => ({ group: doc.id, points: pointsOf(doc).map(doc.textOf) })),
  ];
}

/** The points that stand in view, without their sub-points. */
function pointsOf(group: GroupDoc): readonly PointId[] {
  return [...group.snapshot().answers.values()].flatMap(({ points }) => points.map(({ id }) => id));
}
