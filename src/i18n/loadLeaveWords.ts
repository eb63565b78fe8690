import type { Language } from '../domain/plan.ts';
import type { leave } from './nb/leave.ts';

/** The words for deleting a seminar from a device. */
export type LeaveWords = typeof leave;

/** Fetches them in one language; each is a chunk of its own and kept for offline use. */
export async function loadLeaveWords(language: Language): Promise<LeaveWords> {
  return (await words[language]()).leave;
}

const words: Record<Language, () => Promise<{ readonly leave: LeaveWords }>> = {
  nb: () => import('./nb/leave.ts'),
  nn: () => import('./nn/leave.ts'),
  sv: () => import('./sv/leave.ts'),
  en: () => import('./en/leave.ts'),
};
