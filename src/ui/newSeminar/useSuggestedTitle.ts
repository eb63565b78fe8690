import { useEffect, useState } from 'react';
import { makeTemplate, type Start } from './makeTemplate.ts';

/** The title to begin with: the template's own, or `emptyTitle`; '' until the template has been read. */
export function useSuggestedTitle(start: Start, emptyTitle: string): string {
  const [title, setTitle] = useState('');
  useEffect(() => {
    let isCurrent = true;
    makeTemplate(start).then(
      (template) => isCurrent && setTitle(template.title),
      // Making the seminar says it in words; until then the field is only left empty.
      () => isCurrent && setTitle(''),
    );
    return () => {
      isCurrent = false;
    };
  }, [start]);
  return start.kind === 'empty' ? emptyTitle : title;
}
