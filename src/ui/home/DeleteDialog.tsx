import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

/** Asks before a seminar leaves this device, and says what is lost. */
export function DeleteDialog({
  title,
  onDelete,
  onClose,
}: {
  title: string;
  onDelete: () => void;
  onClose: () => void;
}) {
  const t = useMessages();
  return (
    <Dialog
      heading={t.home.deleteQuestion(title)}
      onClose={onClose}
      actions={
        <>
          <Button variant="secondary" color="neutral" onClick={onClose}>
            {t.app.cancel}
          </Button>
          <Button color="danger" onClick={onDelete}>
            {t.app.delete}
          </Button>
        </>
      }
    >
      <p>{t.home.deleteHelp}</p>
      <p>{t.home.deleteUndoHelp}</p>
    </Dialog>
  );
}
