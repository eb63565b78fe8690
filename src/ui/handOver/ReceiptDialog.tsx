import { useCallback } from 'react';
import type { HandOver } from '../../session/handOver.ts';
import { useMessages } from '../language.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { RunningCode } from './RunningCode.tsx';
import { useSeries } from './useSeries.ts';

/** What this facilitator's device has, as a code for the group that has handed over. */
export function ReceiptDialog({ handOver, onClose }: { handOver: HandOver; onClose: () => void }) {
  const messages = useMessages();
  const t = messages.receive;
  const make = useCallback(() => handOver.receipt(false), [handOver]);
  const series = useSeries(make, 0);
  return (
    <Dialog heading={t.receiptHeading} onClose={onClose} isFullScreen>
      <div className="hand-wall">
        <p>{t.receiptHelp}</p>
        {series === 'making' && <p role="status">{messages.handOver.codes.making}</p>}
        {(series === 'tooMuch' || series === 'failed') && <FailureNotice>{t.noReceipt}</FailureNotice>}
        {typeof series !== 'string' && (
          <div className="lb-qr-wall">
            <RunningCode series={series} label={t.receiptLabel} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
