import { createContext } from 'react';

/** Calls a listener when the page is hidden or left, before what waits is handed to the disk; returns what ends that. */
export type OnLeaving = (listener: () => void) => () => void;

/** Nothing waits outside a seminar, so nobody is told there. */
export const LeavingContext = createContext<OnLeaving>(() => () => undefined);
