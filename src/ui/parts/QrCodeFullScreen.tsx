import { Dialog } from './Dialog.tsx';
import { QrCode } from './QrCode.tsx';
import { useAwakeScreen } from './useAwakeScreen.ts';

interface QrCodeFullScreenProps {
  /** What the code is for, in words a room can read. */
  heading: string;
  /** What a scanner reads. */
  text: string;
  label: string;
  onClose: () => void;
}

/** A QR code as large as the window, for a tablet that is held up or laid on a table. */
export function QrCodeFullScreen({ heading, text, label, onClose }: QrCodeFullScreenProps) {
  useAwakeScreen();
  return (
    <Dialog heading={heading} onClose={onClose} isFullScreen>
      <div className="lb-qr-wall">
        <QrCode text={text} label={label} />
      </div>
    </Dialog>
  );
}
