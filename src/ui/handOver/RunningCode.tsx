import '../parts/qrCode.css';
import { useEffect, useRef } from 'react';
import { type CodeSeries, calmRate } from '../../session/handOver.ts';
import { useAwakeScreen } from '../parts/useAwakeScreen.ts';
import { drawCode } from './drawCode.ts';

interface RunningCodeProps {
  series: CodeSeries;
  /** What the codes are for, in words. */
  label: string;
  isPaused?: boolean;
}

/** A series of codes, one after the other without end, as wide as its place. */
export function RunningCode({ series, label, isPaused = false }: RunningCodeProps) {
  useAwakeScreen();
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef<{ series: CodeSeries; index: number }>({ series, index: 0 });
  useEffect(() => {
    if (shown.current.series !== series) shown.current = { series, index: 0 };
    const draw = () => canvas.current && drawCode(canvas.current, series.text(shown.current.index));
    draw();
    if (isPaused || series.count === 1) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setInterval(
      () => {
        shown.current.index += 1;
        draw();
      },
      1_000 / (isCalm ? calmRate : series.perSecond),
    );
    return () => clearInterval(timer);
  }, [series, isPaused]);
  return <canvas ref={canvas} className="lb-qr" role="img" aria-label={label} />;
}
