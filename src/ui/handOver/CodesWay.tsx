import { useCallback, useState } from 'react';
import type { Scope } from '../../domain/scope.ts';
import type { HandOver } from '../../session/handOver.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { RunningCode } from './RunningCode.tsx';
import { useSeries } from './useSeries.ts';

/** A phone's screen (px) is too small for fine codes: their dots would be half a millimetre. */
const smallScreen = 600;

interface CodesWayProps {
  handOver: HandOver;
  scope: Scope;
  /** What the other device has to do, in a sentence. */
  how: string;
}

/** Codes on this screen for another device's camera. */
export function CodesWay({ handOver, scope, how }: CodesWayProps) {
  const t = useMessages().handOver.codes;
  const [isCoarse, setCoarse] = useState(() => window.innerWidth < smallScreen);
  const [isPaused, setPaused] = useState(false);
  const [isLarge, setLarge] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const make = useCallback(() => handOver.series(scope, isCoarse), [handOver, scope, isCoarse]);
  const series = useSeries(make, attempt);
  if (series === 'making') return <p role="status">{t.making}</p>;
  if (series === 'tooMuch') return <FailureNotice>{t.tooMuch}</FailureNotice>;
  if (series === 'failed') {
    const again = <Button onClick={() => setAttempt(attempt + 1)}>{t.tryAgain}</Button>;
    return <FailureNotice actions={again}>{t.failed}</FailureNotice>;
  }
  return (
    <div className="hand-codes">
      <div className="hand-codes__code">
        {!isLarge && <RunningCode series={series} label={t.label} isPaused={isPaused} />}
      </div>
      <div className="hand-codes__help">
        <p>{how}</p>
        <p>{series.count === 1 ? t.one : t.many(series.count)}</p>
        <div className="lb-actions">
          <Button icon="expand" onClick={() => setLarge(true)}>
            {t.large}
          </Button>
          {series.count > 1 && (
            <Button variant="secondary" aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
              {isPaused ? t.resume : t.pause}
            </Button>
          )}
        </div>
        <label className="ds-field hand-coarse">
          <input
            type="checkbox"
            className="ds-input"
            checked={isCoarse}
            onChange={({ currentTarget }) => setCoarse(currentTarget.checked)}
          />
          <span>
            {t.coarse}
            <small className="lb-hint">{t.coarseHelp}</small>
          </span>
        </label>
      </div>
      {isLarge && (
        <Dialog heading={how} onClose={() => setLarge(false)} isFullScreen>
          <div className="lb-qr-wall">
            <RunningCode series={series} label={t.label} isPaused={isPaused} />
          </div>
        </Dialog>
      )}
    </div>
  );
}
