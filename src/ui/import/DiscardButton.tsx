import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { clearImport, type ImportWork } from './importDesk.ts';
import { useImportWords } from './importRoom.tsx';

/** Throws the draft away, after asking when something was corrected in it. */
export function DiscardButton({ work }: { work: ImportWork }) {
  const t = useImportWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="tertiary"
        color="neutral"
        icon="back"
        onClick={() => (work.steps.length > 0 ? setAsking(true) : clearImport())}
      >
        {t.discard}
      </Button>
      {isAsking && (
        <Dialog
          heading={t.discardQuestion}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t.discardNo}</Button>
              <Button variant="secondary" color="danger" onClick={clearImport}>
                {t.discardYes}
              </Button>
            </>
          }
        >
          <p>{t.discardHelp}</p>
        </Dialog>
      )}
    </>
  );
}
