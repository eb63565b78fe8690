import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Language } from '../domain/plan.ts';
import { createFormats, type Formats } from '../i18n/formats.ts';
import { loadMessages, type Messages } from '../i18n/messages.ts';
import { setPreference, usePreferences } from './preferences.ts';

/** A language whose words are here. */
export interface LoadedLanguage {
  readonly language: Language;
  readonly messages: Messages;
}

interface Speech extends LoadedLanguage {
  readonly formats: Formats;
}

const SpeechContext = createContext<Speech | null>(null);

/** Fetches the words of a language; rejects when they are neither stored nor reachable. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  return { language, messages: await loadMessages(language) };
}

/**
 * Gives the app its words. `first` is loaded before anything is shown; after that the words follow
 * the chosen language. A language that cannot be fetched leaves the app in the one it speaks.
 */
export function LanguageProvider({ first, children }: { first: LoadedLanguage; children: ReactNode }) {
  const [loaded, setLoaded] = useState(first);
  const wanted = usePreferences((preferences) => preferences.language);
  useEffect(() => {
    if (wanted === loaded.language) return;
    let isWanted = true;
    loadLanguage(wanted).then(
      (next) => isWanted && setLoaded(next),
      () => isWanted && setPreference({ language: loaded.language }),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, loaded]);
  // Before anything is drawn: all of a page that stands would be laid out anew.
  useLayoutEffect(() => {
    document.documentElement.lang = loaded.language;
  }, [loaded]);
  const speech = useMemo(() => ({ ...loaded, formats: createFormats(loaded.language) }), [loaded]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** Every word the app shows, in the language of the interface. */
export function useMessages(): Messages {
  return useSpeech().messages;
}

/** Dates, times, sizes and lists in the language of the interface. */
export function useFormats(): Formats {
  return useSpeech().formats;
}

/** The language that is shown now. */
export function useLanguage(): Language {
  return useSpeech().language;
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('A component that shows words must stand inside LanguageProvider.');
  return speech;
}
