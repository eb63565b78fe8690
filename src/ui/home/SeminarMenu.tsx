import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { SeminarRow } from '../../storage/database.ts';
import { useMessages } from '../language.tsx';
import { deleteHere } from '../leave/deletedHere.ts';
import { announce } from '../parts/Announcer.tsx';
import { Menu, type MenuItem } from '../parts/Menu.tsx';
import { useSaveToFile } from '../seminar/useSaveToFile.ts';
import { useServices } from '../services.tsx';

const LeaveDialog = lazy(async () => ({ default: (await import('../leave/LeaveDialog.tsx')).LeaveDialog }));

export interface SeminarMenuProps {
  row: SeminarRow;
  /** Told what could not be done, in words; '' when an action begins. */
  onProblem: (sentence: string) => void;
}

/** What can be done with a seminar on the front page. */
export function SeminarMenu({ row, onProblem }: SeminarMenuProps) {
  const t = useMessages();
  const [, navigate] = useLocation();
  const { shelf, openSeminar } = useServices();
  const saveFile = useSaveToFile();
  const [isAsking, setAsking] = useState(false);
  const title = row.summary.title || t.home.untitled;
  const saveToFile = async () => {
    onProblem('');
    const seminar = await openSeminar(row.id);
    if (!seminar) throw new Error('the seminar is no longer on this device');
    await saveFile(seminar).finally(() => seminar.close());
    announce(t.app.savedToFile);
  };
  const remove = () => {
    setAsking(false);
    onProblem('');
    deleteHere(shelf, row.id);
  };
  const prepare: MenuItem = {
    label: t.home.prepare,
    icon: 'pen',
    onSelect: () => navigate(`/s/${row.id}/prepare`),
  };
  return (
    <>
      <Menu
        label={t.home.menuOf(title)}
        items={[
          { label: t.home.continue, icon: 'forward', onSelect: () => navigate(`/s/${row.id}`) },
          ...(row.isFacilitator ? [prepare] : []),
          { label: t.steps.report, icon: 'file', onSelect: () => navigate(`/s/${row.id}/report`) },
          {
            label: t.app.saveToFile,
            icon: 'save',
            onSelect: () => void saveToFile().catch(() => onProblem(t.app.notSavedToFile)),
          },
          { label: t.home.deleteHere, icon: 'trash', color: 'danger', onSelect: () => setAsking(true) },
        ]}
      />
      {isAsking && (
        <Suspense fallback={null}>
          <LeaveDialog row={row} onDelete={remove} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
