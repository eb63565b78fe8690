import './sheet.css';
import { useMemo } from 'react';
import { groupTitle } from '../../../domain/groupTitle.ts';
import type { GroupId } from '../../../domain/ids.ts';
import { Board } from '../../board/Board.tsx';
import { type Entering, EnteringContext } from '../../board/entering.ts';
import { useMessages } from '../../language.tsx';
import { ButtonLink } from '../../parts/Button.tsx';
import { GroupProvider, useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useSeminar } from '../../seminar/SeminarProvider.tsx';
import { useGroup } from '../../seminar/useGroup.ts';
import { usePlan } from '../../seminar/usePlan.ts';
import { AlikeNotice } from './AlikeNotice.tsx';
import { SheetPhotoStrip } from './SheetPhotoStrip.tsx';

/** A group's sheet, entered for it from paper or by ear: the group's board, where all that is written is marked. */
export function Sheet({ group }: { group: GroupId }) {
  return (
    <GroupProvider key={group} id={group}>
      <EnteredBoard />
    </GroupProvider>
  );
}

function EnteredBoard() {
  const t = useMessages();
  const { id: seminar } = useSeminar();
  const { id: group } = useGroupDoc();
  const { name, venue } = groupTitle(usePlan(), useGroup());
  const title = t.sheet.title([venue, name || t.board.unnamedGroup].filter(Boolean).join(', '));
  const entering = useMemo<Entering>(
    () => ({
      address: `/s/${seminar}/ledger/sheet/${group}`,
      title,
      lead: (
        <div className="sheet-lead">
          <p>{t.sheet.intro}</p>
          <SheetPhotoStrip group={group} />
          <AlikeNotice />
        </div>
      ),
      back: (
        <ButtonLink variant="secondary" icon="back" href={`/s/${seminar}/ledger`}>
          {t.ledger.name}
        </ButtonLink>
      ),
    }),
    [seminar, group, title, t],
  );
  return (
    <EnteringContext value={entering}>
      <Board />
    </EnteringContext>
  );
}
