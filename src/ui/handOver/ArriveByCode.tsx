import './handOver.css';
import { useMessages } from '../language.tsx';
import { PairWay } from './PairWay.tsx';
import { ReadingState } from './ReadingState.tsx';
import { ScanView } from './ScanView.tsx';
import { useHandOver } from './useHandOver.ts';
import { useReceiving } from './useReceiving.ts';

/** For a newcomer who has the link and nothing more: the seminar from the screen of somebody beside them. */
export function ArriveByCode() {
  const messages = useMessages();
  const t = messages.receive;
  const receiving = useReceiving(useHandOver(), { onArrival: () => undefined });
  return (
    <section className="lb-card hand-way" aria-labelledby="arrive-beside">
      <h2 id="arrive-beside">{t.beside}</h2>
      <p className="lb-small lb-soft">{t.besideHelp}</p>
      <ScanView onCode={receiving.take} startLabel={t.scanOther} isMain={false}>
        <ReadingState receiving={receiving} />
      </ScanView>
      <PairWay isFirst={false} />
    </section>
  );
}
