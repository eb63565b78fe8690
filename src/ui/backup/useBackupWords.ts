import { useEffect, useState } from 'react';
import { type BackupWords, loadBackupWords } from '../../i18n/loadBackupWords.ts';
import { useLanguage } from '../language.tsx';

/** The words for copies; null until they are fetched, and where they cannot be: nothing is offered without words. */
export function useBackupWords(): BackupWords | null {
  const language = useLanguage();
  const [words, setWords] = useState<BackupWords | null>(null);
  useEffect(() => {
    let isLeft = false;
    loadBackupWords(language).then(
      (loaded) => isLeft || setWords(loaded),
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [language]);
  return words;
}
