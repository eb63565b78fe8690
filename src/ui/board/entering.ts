import { createContext, type ReactNode, useContext } from 'react';

/** The board as a sheet that a facilitator enters for the group (D22). */
export interface Entering {
  /** The board's address as a sheet; a theme's is `/t/<theme>` after it. */
  readonly address: string;
  /** "Enter for Hamar 1". */
  readonly title: string;
  /** Over the questions. */
  readonly lead: ReactNode;
  /** The way back, in the bar. */
  readonly back: ReactNode;
}

export const EnteringContext = createContext<Entering | null>(null);

/** Null on a group's own board. */
export function useEntering(): Entering | null {
  return useContext(EnteringContext);
}
