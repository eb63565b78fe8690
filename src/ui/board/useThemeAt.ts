import { useState } from 'react';
import type { Theme } from '../../domain/plan.ts';
import { usePlan } from '../seminar/usePlan.ts';

/**
 * The theme that a board's address names. Where it names none, or one that is gone, the one that came first when the board
 * was opened: somebody may write in it while an organiser moves it.
 */
export function useThemeAt(named: string | undefined): Theme | undefined {
  const { themes } = usePlan();
  const first = themes[0];
  const [opened, setOpened] = useState(first?.id);
  if (!opened && first) setOpened(first.id);
  return themes.find(({ id }) => id === named) ?? themes.find(({ id }) => id === opened) ?? first;
}
