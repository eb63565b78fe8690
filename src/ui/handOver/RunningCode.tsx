import '../parts/qrCode.css';
import { useEffect, useRef } from 'react';
import type { CodeSeries } from '../../session/handOver.ts';
import { useAwakeScreen } from '../parts/useAwakeScreen.ts';
import { drawCode } from './drawCode.ts';

/** Codes a second: few when they are few, which no eye minds (WCAG 2.3.1), and many where it would take long. */
const rates = { calm: 3, quick: 10 } as const;
const fewCodes = 9;

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
    const isCalm = series.count <= fewCodes || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setInterval(
      () => {
        shown.current.index += 1;
        draw();
      },
      1_000 / (isCalm ? rates.calm : rates.quick),
    );
    return () => clearInterval(timer);
  }, [series, isPaused]);
  return <canvas ref={canvas} className="lb-qr" role="img" aria-label={label} />;
}
