import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { PairDevices, PairingStage } from '../../session/pairDevices.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PairSteps } from './PairSteps.tsx';
import { signalDone } from './signalDone.ts';
import { usePairDevices } from './usePairDevices.ts';

interface PairWayProps {
  /** This device usually shows its code first, as a facilitator's does. */
  isFirst: boolean;
  /** An attempt begins: codes for something else are to be out of the other camera's sight. */
  onBegin?: () => void;
  /** The other ways, ready to be used, for where the network keeps the devices apart. */
  otherWays?: ReactNode;
}

/** Two devices facing each other. */
export function PairWay({ isFirst, onBegin, otherWays }: PairWayProps) {
  const messages = useMessages();
  const t = messages.handOver.pair;
  const pair = usePairDevices();
  const [role, setRole] = useState<'first' | 'second' | null>(null);
  /** Counts the attempts: each begins with fresh codes. */
  const [attempt, setAttempt] = useState(0);
  const { stage, lines } = usePairing(pair);
  const isOver = role !== null && (stage === 'connected' || stage === 'failed');
  const isJoined = role !== null && stage === 'connected';
  useEffect(() => {
    if (!isJoined) return;
    signalDone();
    announce(t.stage.connected);
  }, [isJoined, t]);
  const begin = (next: typeof role) => {
    pair?.forget();
    setRole(next);
    setAttempt(attempt + 1);
    if (next !== null) onBegin?.();
  };
  const choices = (
    <div className="lb-actions">
      {(isFirst ? (['first', 'second'] as const) : (['second', 'first'] as const)).map((each) => (
        <Button key={each} variant="secondary" icon={each === 'first' ? 'qr' : 'picture'} onClick={() => begin(each)}>
          {each === 'first' ? t.showFirst : t.scanFirst}
        </Button>
      ))}
    </div>
  );
  return (
    <div className="hand-pair">
      {lines > 0 && (
        <p className="lb-fact">
          <Icon name="check" />
          <span>{t.lines(lines)}</span>
        </p>
      )}
      {role === null && (
        <>
          <p className="lb-small lb-soft">{t.roles}</p>
          {choices}
        </>
      )}
      {role !== null && !isOver && pair && (
        <>
          <PairSteps key={attempt} pair={pair} isFirst={role === 'first'} />
          <Button variant="tertiary" icon="close" onClick={() => begin(null)}>
            {messages.app.cancel}
          </Button>
        </>
      )}
      {isJoined && (
        <>
          <p>{t.stage.connected}</p>
          <Button variant="secondary" onClick={() => begin(null)}>
            {t.another}
          </Button>
        </>
      )}
      {role !== null && stage === 'failed' && (
        <>
          <FailureNotice actions={<Button onClick={() => begin(null)}>{t.again}</Button>}>{t.failed}</FailureNotice>
          {otherWays}
        </>
      )}
    </div>
  );
}

function usePairing(pair: PairDevices | null): { readonly stage: PairingStage; readonly lines: number } {
  const subscribe = pair?.subscribe ?? nothing;
  const stage = useSyncExternalStore(subscribe, () => pair?.stage() ?? 'idle');
  const lines = useSyncExternalStore(subscribe, () => pair?.lines() ?? 0);
  return { stage, lines };
}

const nothing = () => () => undefined;
