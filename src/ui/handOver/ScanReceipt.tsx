import { useState } from 'react';
import type { HandOver } from '../../session/handOver.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ReadingState } from './ReadingState.tsx';
import { ScanView } from './ScanView.tsx';
import { useReceiving } from './useReceiving.ts';

/** The facilitator's receipt, read from their screen, for a group that wants to be told. */
export function ScanReceipt({ handOver }: { handOver: HandOver }) {
  const messages = useMessages();
  const t = messages.handOver.codes;
  const [state, setState] = useState<'closed' | 'open' | 'received'>('closed');
  const receiving = useReceiving(handOver, {
    onArrival: () => undefined,
    onReceipt() {
      setState('received');
      announce(t.received);
    },
  });
  if (state === 'received') {
    return (
      <p className="lb-fact">
        <Icon name="check" />
        <span>{t.received}</span>
      </p>
    );
  }
  return (
    <div className="hand-receipt">
      <p className="lb-small lb-soft">{t.receiptHelp}</p>
      {state === 'open' ? (
        <ScanView onCode={receiving.take} startLabel={messages.receive.scan} isMain={false} startsScanning>
          <ReadingState receiving={receiving} />
        </ScanView>
      ) : (
        <Button variant="secondary" icon="qr" onClick={() => setState('open')}>
          {t.scanReceipt}
        </Button>
      )}
    </div>
  );
}
