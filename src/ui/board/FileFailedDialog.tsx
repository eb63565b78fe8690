import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useSaveToFile } from '../seminar/useSaveToFile.ts';

/** That no file could be made, what is safe, and another try. */
export default function FileFailedDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const seminar = useSeminar();
  const saveFile = useSaveToFile();
  // A second failure leaves the dialog as it stands.
  const retry = () => void saveFile(seminar).then(onClose, () => undefined);
  return (
    <Dialog heading={t.app.saveToFile} onClose={onClose} actions={<Button onClick={retry}>{t.app.tryAgain}</Button>}>
      <FailureNotice>{t.app.notSavedToFile}</FailureNotice>
    </Dialog>
  );
}
