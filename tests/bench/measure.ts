/** One line of the table: a figure, what it must not exceed, and what we aim at. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly gate?: number;
  readonly aim?: number;
  /** What the figure was measured against, in the same run. */
  readonly note?: string;
}

/** The value that so large a share (0 to 1) of all is below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * Times two ways of doing the same, turn about, so that both meet the same machine. Each begins with what `prepare`
 * makes, which is not timed. Gives the median milliseconds of each; what the work returns is held until the clock has
 * stopped.
 */
export function timeBoth<Prepared>(
  times: number,
  floor: (prepared: Prepared) => unknown,
  ours: (prepared: Prepared) => unknown,
  prepare: () => Prepared,
): { floor: number; ours: number } {
  const runs = { floor: [] as number[], ours: [] as number[] };
  for (let run = 0; run < times; run++) {
    runs.floor.push(timeOnce(floor, prepare()));
    runs.ours.push(timeOnce(ours, prepare()));
  }
  return { floor: median(runs.floor), ours: median(runs.ours) };
}

function timeOnce<Prepared>(work: (prepared: Prepared) => unknown, prepared: Prepared): number {
  globalThis.gc?.();
  const start = performance.now();
  const held = work(prepared);
  const time = performance.now() - start;
  return held === undefined ? Number.NaN : time;
}

/** The table, and whether every gate holds. */
export function reportFigures(figures: readonly Figure[]): boolean {
  const rows = figures.map((figure) => ({
    measure: figure.name,
    value: `${Number(figure.value.toFixed(figure.value < 10 ? 2 : 1))} ${figure.unit}`.trim(),
    gate: figure.gate ?? '',
    aim: figure.aim ?? '',
    verdict: verdictOf(figure),
    note: figure.note ?? '',
  }));
  console.table(Object.fromEntries(rows.map(({ measure, ...rest }) => [measure, rest])));
  return figures.every((figure) => figure.gate === undefined || figure.value <= figure.gate);
}

function verdictOf({ value, gate, aim }: Figure): string {
  if (gate !== undefined && !(value <= gate)) return 'OVER THE GATE';
  if (aim !== undefined) return value <= aim ? 'aim met' : 'within the gate';
  return gate === undefined ? '' : 'within the gate';
}
