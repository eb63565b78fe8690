import { useEffect, useState } from 'react';
import { loadTemplate } from '../../i18n/loadTemplate.ts';
import type { SeminarRow } from '../../storage/database.ts';
import type { Start } from './makeTemplate.ts';

export interface Suggestion {
  readonly title: string;
  readonly organiser: string;
}

/**
 * What to fill in at first: the template's title, those of the earlier seminar among `earlier`, or `emptyTitle`; '' until
 * a template has been read.
 */
export function useSuggestion(start: Start, earlier: readonly SeminarRow[], emptyTitle: string): Suggestion {
  const [built, setBuilt] = useState('');
  const language = start.kind === 'template' ? start.language : null;
  useEffect(() => {
    if (language === null) return;
    let isCurrent = true;
    loadTemplate(language).then(
      (template) => isCurrent && setBuilt(template.title),
      // Making the seminar says it in words; until then the field is only left empty.
      () => isCurrent && setBuilt(''),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (start.kind === 'earlier') {
    const summary = earlier.find(({ id }) => id === start.seminar)?.summary;
    return { title: summary?.title ?? '', organiser: summary?.organiser ?? '' };
  }
  if (start.kind === 'saved') return { title: start.saved.template.title, organiser: '' };
  const title = start.kind === 'template' ? built : start.kind === 'empty' ? emptyTitle : (start.template?.title ?? '');
  return { title, organiser: '' };
}
