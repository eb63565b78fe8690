import { useState } from 'react';
import type { LeaveWords } from '../../i18n/loadLeaveWords.ts';
import type { SeminarRow } from '../../storage/database.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { useSaveToFile } from '../seminar/useSaveToFile.ts';
import { useServices } from '../services.tsx';
import type { LeaveFacts } from './readLeaveFacts.ts';

interface LeaveWarningsProps {
  words: LeaveWords;
  row: SeminarRow;
  facts: LeaveFacts | 'looking' | 'failed';
  onSaving: (isSaving: boolean) => void;
}

/** What has not been received or copied, with the way to save a copy first. */
export function LeaveWarnings({ words, row, facts, onSaving }: LeaveWarningsProps) {
  const moment = useMoment();
  const { openSeminar } = useServices();
  const saveFile = useSaveToFile();
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const save = async () => {
    const seminar = await openSeminar(row.id);
    if (!seminar) throw new Error('The seminar is no longer on this device.');
    await saveFile(seminar).finally(() => seminar.close());
  };
  const trySaving = () => {
    onSaving(true);
    setOutcome(null);
    save()
      .then(
        () => setOutcome('saved'),
        () => setOutcome('failed'),
      )
      .finally(() => onSaving(false));
  };
  if (facts === 'looking') return <p role="status">{words.looking}</p>;
  const saved = row.fileSavedAt;
  const isOlder = facts === 'failed' || (saved !== undefined && facts.writtenAt > saved);
  const sentences = [
    ...(facts === 'failed' ? [words.notLooked] : []),
    ...(facts !== 'failed' && facts.groupsMissing > 0 ? [words.groupsMissing(facts.groupsMissing)] : []),
    ...(facts !== 'failed' && facts.unreceived > 0 ? [words.unreceived(facts.unreceived)] : []),
    ...(saved === undefined ? [words.noCopy] : isOlder ? [words.olderCopy(moment(saved))] : []),
  ];
  const isCalm = sentences.length === 0 || outcome === 'saved';
  return (
    <>
      {isCalm ? (
        <p role="status">{outcome === 'saved' ? words.copySaved : saved && words.copyAt(moment(saved))}</p>
      ) : (
        <div className="lb-notice" role="status">
          <ul className="leave__warnings">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Button variant="secondary" icon="save" onClick={trySaving}>
            {words.saveCopy}
          </Button>
        </div>
      )}
      {outcome === 'failed' && <FailureNotice>{words.copyFailed}</FailureNotice>}
    </>
  );
}
