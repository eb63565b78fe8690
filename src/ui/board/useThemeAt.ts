import { useState } from 'react';
import type { Theme } from '../../domain/plan.ts';
import { usePlan } from '../seminar/usePlan.ts';

/**
 * The theme that a board's address names. Where it names none the one that came first when the board was opened, as long
 * as it is there: somebody may write in it while an organiser moves it.
 */
export function useThemeAt(named: string | undefined): Theme | undefined {
  const { themes } = usePlan();
  const first = themes[0];
  const [opened, setOpened] = useState(first?.id);
  const byId = (wanted: string | undefined) => themes.find(({ id }) => id === wanted);
  if (first && !byId(opened)) setOpened(first.id);
  return byId(named) ?? byId(opened) ?? first;
}
