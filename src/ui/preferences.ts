import { create } from 'zustand';
import type { Language } from '../domain/plan.ts';
import { chooseLanguage } from '../i18n/chooseLanguage.ts';

export const colourSchemes = ['auto', 'light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];
export type Contrast = 'normal' | 'more';

/** How this device shows the app. Belongs to the device, never to a seminar. */
export interface Preferences {
  readonly language: Language;
  /** `auto` follows the device. */
  readonly colourScheme: ColourScheme;
  /** `normal` still gives more contrast where the device asks for it. */
  readonly contrast: Contrast;
}

/** Also read by index.html, which colours the page where it is shown before the app runs. */
const storageKey = 'langbord.preferences';

export const usePreferences = create<Preferences>(() => ({
  language: chooseLanguage(textOf(readRemembered(), 'language'), navigator.languages),
  colourScheme: colourSchemes.find((scheme) => scheme === textOf(readRemembered(), 'colourScheme')) ?? 'auto',
  contrast: textOf(readRemembered(), 'contrast') === 'more' ? 'more' : 'normal',
}));

/** Changes how the app is shown, at once, and remembers what was chosen. */
export function setPreference(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...readRemembered(), ...change }));
  } catch {
    // A browser that blocks storage still shows what was chosen until it is closed.
  }
}

/** Keeps the page's colours in step with the choice and the device; call once, before the first paint. */
export function followAppearance(root: HTMLElement): void {
  const deviceContrast = window.matchMedia('(prefers-contrast: more)');
  const apply = () => {
    const { colourScheme, contrast } = usePreferences.getState();
    root.dataset.colorScheme = colourScheme;
    root.dataset.contrast = contrast === 'more' || deviceContrast.matches ? 'more' : 'normal';
  };
  apply();
  usePreferences.subscribe(apply);
  deviceContrast.addEventListener('change', apply);
}

function readRemembered(): object {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function textOf(remembered: object, key: string): string | null {
  const value: unknown = Object.entries(remembered).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : null;
}
