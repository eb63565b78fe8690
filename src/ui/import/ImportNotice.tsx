import { useEffect, useState } from 'react';
import { type ImportWords, loadImportWords } from '../../i18n/loadImportWords.ts';
import { useLanguage, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { type ImportNews, tellImport } from './importNews.ts';

/** What came into this seminar from an old board, until it is closed. */
export function ImportNotice({ news: { posts, groups, points, notes } }: { news: ImportNews }) {
  const { app } = useMessages();
  const language = useLanguage();
  const [words, setWords] = useState<ImportWords | null>(null);
  useEffect(() => {
    let isLeft = false;
    // Without words nothing is said; the seminar stands all the same.
    loadImportWords(language).then(
      (loaded) => isLeft || setWords(loaded),
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [language]);
  if (!words) return null;
  return (
    <div className="lb-notice lb-notice--wide lb-no-print" role="status">
      <Icon name="check" />
      <p>
        {words.cameIn(posts, groups, points)} {notes > 0 && words.cameInNotes(notes)}
      </p>
      <Button variant="tertiary" icon="close" label={app.close} onClick={() => tellImport(null)} />
    </div>
  );
}
