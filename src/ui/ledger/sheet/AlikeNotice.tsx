import { useState } from 'react';
import { withdrawEntered } from '../../../document/commands/sheetCommands.ts';
import type { GroupId } from '../../../domain/ids.ts';
import { useMessages } from '../../language.tsx';
import { announce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { usePlan } from '../../seminar/usePlan.ts';
import { rowTitles } from '../rowTitles.ts';
import { useLedgerDesk } from '../useLedgerDesk.ts';
import { useAlikeSheet } from './useAlikeSheet.ts';

/** Asks, where a sheet seems to be entered twice, whether it is; nothing is taken away unless somebody says so. */
export function AlikeNotice() {
  const t = useMessages();
  const plan = usePlan();
  const group = useGroupDoc();
  const desk = useLedgerDesk();
  const alike = useAlikeSheet(desk);
  const [kept, setKept] = useState<readonly GroupId[]>([]);
  if (!alike || !desk || kept.includes(alike.group)) return null;
  const title = rowTitles(desk.state().rows, plan, t).get(alike.group) ?? t.board.unnamedGroup;
  const takeAway = () => {
    withdrawEntered(group, alike.entered);
    announce(t.sheet.takenAway);
  };
  return (
    <div className="lb-notice" role="status">
      <p>{alike.group === group.id ? t.sheet.twice : t.sheet.asAnother(title)}</p>
      <div className="lb-actions">
        <Button variant="secondary" onClick={() => setKept([...kept, alike.group])}>
          {t.sheet.keep}
        </Button>
        <Button variant="secondary" icon="undo" onClick={takeAway}>
          {t.sheet.takeAway}
        </Button>
      </div>
    </div>
  );
}
