import { useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { fileNameOf } from '../seminar/saveSeminarToFile.ts';
import { useServices } from '../services.tsx';
import { canSendFile, sendFile } from './sendFile.ts';

interface FileWayProps {
  /** A group whose answers can go by themselves, and its name; null for the whole seminar only. */
  group: { readonly id: GroupId; readonly name: string } | null;
  isMain: boolean;
}

/** A `.langbord` file for a share sheet, a stick or an e-mail. */
export function FileWay({ group, isMain }: FileWayProps) {
  const t = useMessages().handOver.file;
  const { shelf } = useServices();
  const seminar = useSeminar();
  const [outcome, setOutcome] = useState<'sent' | 'saved' | 'failed' | null>(null);
  const canSend = canSendFile();
  async function send(part: FileWayProps['group']): Promise<void> {
    setOutcome(null);
    const { title, date } = seminar.plan.snapshot();
    const name = part ? `${fileNameOf(`${part.name} ${title}`, date)}.langbord` : `${fileNameOf(title, date)}.langbord`;
    try {
      const sent = await sendFile(name, await seminar.toFile(part?.id));
      setOutcome(sent === 'left' ? null : sent);
      // There is a file, also where it could not be remembered.
      if (!part && sent !== 'left') await shelf.setFileSaved(seminar.id).catch(() => undefined);
    } catch {
      setOutcome('failed');
    }
  }
  return (
    <>
      <div className="lb-actions">
        {group && (
          <Button
            variant={isMain ? 'primary' : 'secondary'}
            icon={canSend ? 'send' : 'save'}
            onClick={() => void send(group)}
          >
            {canSend ? t.sendGroup : t.saveGroup}
          </Button>
        )}
        <Button
          variant={isMain && !group ? 'primary' : 'secondary'}
          icon={canSend ? 'send' : 'save'}
          onClick={() => void send(null)}
        >
          {canSend ? t.sendSeminar : t.saveSeminar}
        </Button>
      </div>
      <p className="lb-small lb-soft">{t.holdsLink}</p>
      <p className="hand-outcome" role="status">
        {outcome && t[outcome]}
      </p>
    </>
  );
}
