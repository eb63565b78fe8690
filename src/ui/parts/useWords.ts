import { useEffect, useState } from 'react';
import type { Language } from '../../domain/plan.ts';
import { useLanguage } from '../language.tsx';

/**
 * Words that are fetched when they are first needed, in the language of the interface; null until then. `load` must be the
 * same function every time. What cannot be fetched fails as the screen does.
 */
export function useWords<Words>(load: (language: Language) => Promise<Words>): Words | null {
  const language = useLanguage();
  const [words, setWords] = useState<Words | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    load(language).then(
      (loaded) => isLeft || setWords(loaded),
      (error: unknown) => isLeft || setFailure({ error }),
    );
    return () => {
      isLeft = true;
    };
  }, [load, language]);
  if (failure) throw failure.error;
  return words;
}
