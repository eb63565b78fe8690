import { useMessages } from '../language.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { MemberList } from './members/MemberList.tsx';
import { QuietMinute } from './notes/QuietMinute.tsx';

/** What stands beside the questions in a wide window. */
export default function GroupDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog heading={t.board.aside} onClose={onClose}>
      <MemberList />
      <QuietMinute />
    </Dialog>
  );
}
