import { createContext, useContext } from 'react';
import type { OpenSeminar } from '../../session/openSeminar.ts';

/** Tells which seminars are open in this tab, so that what they hold can be saved when a screen has failed. */
export const OpenNowContext = createContext<() => readonly OpenSeminar[]>(() => []);

export function useOpenNow(): readonly OpenSeminar[] {
  return useContext(OpenNowContext)();
}
