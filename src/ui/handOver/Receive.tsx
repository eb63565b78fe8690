import './handOver.css';
import { useState } from 'react';
import type { Arrival } from '../../session/takeEntries.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { OpenFileButton } from '../parts/OpenFileButton.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useServices } from '../services.tsx';
import { AheadOfArrival } from './AheadOfArrival.tsx';
import { ArrivalLines } from './ArrivalLines.tsx';
import { arrivalWords } from './arrivalWords.ts';
import { PairWay } from './PairWay.tsx';
import { ReadingState } from './ReadingState.tsx';
import { ReceiptDialog } from './ReceiptDialog.tsx';
import { handOverRoute } from './routes.ts';
import { ScanView } from './ScanView.tsx';
import { useHandOver } from './useHandOver.ts';
import { useReceiving } from './useReceiving.ts';

/** Takes in one group after another: by the camera, or by a file. */
export function Receive() {
  const messages = useMessages();
  const t = messages.receive;
  const seminar = useSeminar();
  const plan = usePlan();
  const { openFile } = useServices();
  const { isFacilitator } = useAccess();
  const handOver = useHandOver();
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  /** How often the camera was asked for from beside it. */
  const [scans, setScans] = useState(0);
  const [isReceiptShown, setReceiptShown] = useState(false);
  const title = plan.title || messages.prepare.untitled;
  useTitle(`${t.name} – ${title}`);
  const onArrival = (arrival: Arrival) => {
    setArrivals((earlier) => [...earlier, arrival]);
    announce(
      arrivalWords(arrival, plan, messages)
        .map(({ text }) => text)
        .join('. '),
    );
  };
  const receiving = useReceiving(handOver, { onAhead: () => announce(t.aheadRead), onArrival });
  const openHere = <OpenFileButton openFile={openFile} onOpened={(_, arrival) => arrival && onArrival(arrival)} />;
  return (
    <>
      <TopBar
        where={{ title, subtitle: t.name }}
        right={
          <ButtonLink variant="tertiary" icon="back" href={`/s/${seminar.id}`}>
            {messages.handOver.back}
          </ButtonLink>
        }
      />
      <main className="hand">
        <div className="hand-lead">
          <h1>{t.heading}</h1>
          <p>{t.intro}</p>
        </div>
        <section className="lb-card hand-way" aria-label={t.scan}>
          <ScanView key={scans} onCode={receiving.take} startLabel={t.scan} startsScanning={scans > 0}>
            <ReadingState receiving={receiving} />
          </ScanView>
        </section>
        <div className="hand-side">
          <section aria-labelledby="hand-came">
            <h2 id="hand-came">{t.came}</h2>
            <AheadOfArrival ahead={receiving.ahead} />
            {(arrivals.length > 0 || receiving.ahead.length === 0) && <ArrivalLines arrivals={arrivals} />}
            {isFacilitator && handOver && arrivals.length > 0 && (
              <Button variant="secondary" icon="check" onClick={() => setReceiptShown(true)}>
                {t.receipt}
              </Button>
            )}
          </section>
          <section aria-labelledby="hand-pair">
            <h2 id="hand-pair">{messages.handOver.pair.heading}</h2>
            <p className="lb-soft">{messages.handOver.pair.about}</p>
            <PairWay
              isFirst
              otherWays={
                <div className="lb-actions">
                  <Button variant="secondary" icon="qr" onClick={() => setScans(scans + 1)}>
                    {t.scanInstead}
                  </Button>
                  {openHere}
                </div>
              }
            />
          </section>
          <section aria-labelledby="hand-other">
            <h2 id="hand-other">{t.otherWays}</h2>
            <p className="lb-soft">{t.byFile}</p>
            <div className="lb-actions">
              {openHere}
              <ButtonLink variant="secondary" icon="send" href={handOverRoute(seminar.id, null)}>
                {messages.handOver.headingSeminar}
              </ButtonLink>
            </div>
          </section>
        </div>
      </main>
      {isReceiptShown && handOver && <ReceiptDialog handOver={handOver} onClose={() => setReceiptShown(false)} />}
    </>
  );
}
