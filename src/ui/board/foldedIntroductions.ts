import { create } from 'zustand';
import type { ThemeId } from '../../domain/ids.ts';

const storageKey = 'langbord.introductions';

/** Which introductions a person has folded or unfolded; belongs to the device and lasts as long as the tab. */
const useFolds = create<Partial<Record<ThemeId, boolean>>>(() => read());

/** Whether a theme's introduction is open here; undefined when nobody has touched it. */
export function useIntroductionFold(theme: ThemeId): boolean | undefined {
  return useFolds((folds) => folds[theme]);
}

export function setIntroductionFold(theme: ThemeId, isOpen: boolean): void {
  useFolds.setState({ [theme]: isOpen });
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(useFolds.getState()));
  } catch {
    // A browser that blocks storage forgets it with the next page.
  }
}

function read(): Record<string, boolean> {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, isOpen]) => typeof isOpen === 'boolean'));
  } catch {
    return {};
  }
}
