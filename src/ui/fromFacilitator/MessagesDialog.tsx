import type { Message } from '../../domain/run.ts';
import { useMessages } from '../language.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMoment } from '../parts/useMoment.ts';

/** Every message to this table that stands, the newest first. */
export function MessagesDialog({ messages, onClose }: { messages: readonly Message[]; onClose: () => void }) {
  const t = useMessages().fromFacilitator;
  const moment = useMoment();
  return (
    <Dialog heading={t.messages} onClose={onClose}>
      <ul className="lb-lead__all">
        {[...messages].reverse().map(({ id, text, sentAt }) => (
          <li key={id}>
            <p className="lb-lead__text">{text}</p>
            {sentAt !== null && <p className="lb-soft lb-small">{moment(sentAt)}</p>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
