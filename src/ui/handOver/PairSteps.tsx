import { useMemo, useRef, useState } from 'react';
import type { PairDevices, PairScan } from '../../session/pairDevices.ts';
import { useMessages } from '../language.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { RunningCode } from './RunningCode.tsx';
import { ScanView } from './ScanView.tsx';

interface PairStepsProps {
  pair: PairDevices;
  /** This device shows the first code. */
  isFirst: boolean;
}

/**
 * One pairing: this device's code and its camera. The camera comes first on both, since a browser tells its
 * addresses on the network only where a person has allowed the camera.
 */
export function PairSteps({ pair, isFirst }: PairStepsProps) {
  const messages = useMessages();
  const t = messages.handOver.pair;
  const [code, setCode] = useState<string | null>(null);
  const [problem, setProblem] = useState<Extract<PairScan, { kind: 'problem' }>['problem'] | null>(null);
  const [isConnecting, setConnecting] = useState(false);
  /** The camera goes on seeing what was read; that counts once. */
  const seen = useRef('');

  const hasOffered = useRef(false);
  async function offer(): Promise<void> {
    // A camera that is turned off and on again leaves the code as it is.
    if (hasOffered.current) return;
    hasOffered.current = true;
    const made = await pair.offer().catch(() => null);
    if (made === null) setProblem('noLine');
    else setCode(made);
  }

  async function read(text: string): Promise<void> {
    if (text === seen.current) return;
    const scanned = await pair.take(text);
    if (scanned.kind === 'nothing') return;
    seen.current = text;
    setProblem(scanned.kind === 'problem' ? scanned.problem : null);
    if (scanned.kind === 'answer') setCode(scanned.code);
    if (scanned.kind === 'connecting') setConnecting(true);
  }

  const series = useMemo(() => code && { count: 1, perSecond: 1, text: () => code }, [code]);
  const isAnswering = !isFirst && code !== null;
  return (
    <div className="hand-codes">
      {(isFirst || isAnswering) && (
        <div className="hand-pair__code">
          <p>{t.showThis}</p>
          <div className="hand-codes__code">
            {series ? (
              <RunningCode series={series} label={isFirst ? t.offerLabel : t.answerLabel} />
            ) : (
              problem === null && <p role="status">{t.making}</p>
            )}
          </div>
        </div>
      )}
      <div className="hand-scan">
        {problem === 'noLine' && <FailureNotice>{t.notHere}</FailureNotice>}
        {isAnswering || isConnecting ? (
          <p role="status">{isConnecting ? t.stage.connecting : t.stage.answered}</p>
        ) : (
          <ScanView
            onCode={(text) => void read(text)}
            startLabel={messages.receive.scan}
            isMain={false}
            startsScanning
            onSettled={() => void (isFirst && offer())}
          >
            <p role="status">{isFirst ? t.thenScan : t.scanTheirs}</p>
            {problem && problem !== 'noLine' && <FailureNotice>{t.problems[problem]}</FailureNotice>}
          </ScanView>
        )}
      </div>
    </div>
  );
}
