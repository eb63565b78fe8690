import { useState } from 'react';
import { readmitDevice, withdrawDevice } from '../../document/commands/lockCommands.ts';
import { useFormats, useMessages } from '../language.tsx';
import { type KnownGroup, useTitlesOf } from '../oneGroup/useKnownGroups.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { usePlanDoc } from '../seminar/usePlan.ts';
import { AsideReading } from './AsideReading.tsx';
import { DevicePlaces } from './DevicePlaces.tsx';
import type { DeviceRow } from './deviceRows.ts';
import { useTidySteps } from './tidySteps.ts';
import { useDeviceRows } from './useDeviceRows.ts';

/** Every device that has written, and whether it may go on. */
export function DevicesToTidy({ known }: { known: readonly KnownGroup[] }) {
  const messages = useMessages();
  const t = messages.tidy;
  const rows = useDeviceRows();
  const [asked, setAsked] = useState<{ readonly row: DeviceRow; readonly name: string } | null>(null);
  const plan = usePlanDoc();
  const { done } = useTidySteps();
  if (rows === null) return <Waiting />;
  const withdrawn = rows.filter(({ withdrawal }) => withdrawal !== null).length;
  const withdraw = ({ device, heads }: DeviceRow, name: string) => {
    withdrawDevice(plan, device, heads);
    done({ words: t.withdrew(name), undo: () => readmitDevice(plan, device) });
    setAsked(null);
  };
  return (
    <>
      <h1>{withdrawn > 0 ? t.manyWithdrawn(withdrawn) : t.devicesHeading}</h1>
      <p className="lb-soft">{t.devicesNote}</p>
      {rows.length === 0 && <p>{t.noDevices}</p>}
      <ul className="lb-card tidy-rows">
        {rows.map((row, index) => (
          <DeviceLine
            key={row.device}
            row={row}
            name={row.isOwn ? t.thisDevice : t.device(index + 1)}
            known={known}
            onAsk={(name) => setAsked({ row, name })}
          />
        ))}
      </ul>
      {asked && (
        <Dialog
          heading={t.withdrawAsk(asked.name)}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => withdraw(asked.row, asked.name)}>{t.withdraw}</Button>
              <Button variant="secondary" color="neutral" onClick={() => setAsked(null)}>
                {messages.app.cancel}
              </Button>
            </>
          }
        >
          <p>{t.withdrawMeans}</p>
          <p>{t.withdrawKept}</p>
        </Dialog>
      )}
    </>
  );
}

interface DeviceLineProps {
  row: DeviceRow;
  name: string;
  known: readonly KnownGroup[];
  onAsk: (name: string) => void;
}

function DeviceLine({ row, name, known, onAsk }: DeviceLineProps) {
  const t = useMessages().tidy;
  const formats = useFormats();
  const moment = useMoment();
  const titleOf = useTitlesOf(known);
  const plan = usePlanDoc();
  const { done } = useTidySteps();
  const { device, groups, withdrawal, aside } = row;
  const count = aside.reduce((sum, { entries }) => sum + entries, 0);
  const where = row.isFacilitator ? t.facilitator : groups.length > 0 ? formats.list(groups.map(titleOf)) : t.noGroup;
  const letIn = () => {
    readmitDevice(plan, device);
    const heads = Object.fromEntries(withdrawal?.heads ?? []);
    done({ words: t.letIn(name), undo: () => withdrawDevice(plan, device, heads) });
  };
  return (
    <li>
      <div className="tidy-what">
        <strong>{name}</strong>
        <span>{where}</span>
        {!row.isFacilitator && <DevicePlaces groups={groups} />}
        <small className="lb-soft">
          {row.isHere ? t.isHere : row.lastAt === null ? t.neverHere : t.lastSeen(moment(row.lastAt))}
        </small>
        {row.refused > 0 && <strong className="lb-tag">{t.refused(row.refused)}</strong>}
        {withdrawal && (
          <span className="lb-tag">
            {withdrawal.withdrawnAt === null ? t.withdrawn : t.withdrawnSince(moment(withdrawal.withdrawnAt))}
          </span>
        )}
        {withdrawal && <span>{count > 0 ? t.aside(count) : t.nothingAside}</span>}
        {aside.map(({ group }) => (
          <AsideReading key={group} group={group} title={titleOf(group)} />
        ))}
      </div>
      {!row.isOwn && (
        <div className="tidy-tools">
          {withdrawal ? (
            <Button variant="secondary" icon="undo" label={`${t.letInAgain}: ${name}`} onClick={letIn}>
              {t.letInAgain}
            </Button>
          ) : (
            <Button
              variant="tertiary"
              color="neutral"
              icon="skip"
              label={t.withdrawName(name)}
              onClick={() => onAsk(name)}
            >
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
