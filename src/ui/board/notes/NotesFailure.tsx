import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useBoardNotes } from './BoardNotes.tsx';

/** That notes could not be read or kept, and what to do about it. */
export function NotesFailure() {
  const t = useMessages();
  const { isUnreadable, isUnsaved, retry } = useBoardNotes();
  if (isUnsaved) {
    return (
      <FailureNotice
        actions={
          <Button variant="secondary" onClick={() => void retry()}>
            {t.app.tryAgain}
          </Button>
        }
      >
        {t.notes.saveFailed}
      </FailureNotice>
    );
  }
  return isUnreadable ? <FailureNotice>{t.notes.readFailed}</FailureNotice> : null;
}
