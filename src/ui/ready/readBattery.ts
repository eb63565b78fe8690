import type { ReadyFacts } from '../../domain/readyCheck.ts';

/** Only Chromium has it. */
interface Batteries {
  getBattery?(): Promise<{ readonly level: number; readonly charging: boolean }>;
}

/** The battery as the browser tells it; null where it does not. */
export async function readBattery(): Promise<ReadyFacts['battery']> {
  const source: Navigator & Batteries = navigator;
  const battery = await source.getBattery?.().catch(() => null);
  return battery ? { level: battery.level, isCharging: battery.charging } : null;
}
