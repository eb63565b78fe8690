import { useEffect, useId, useState } from 'react';
import type { LeaveWords } from '../../i18n/loadLeaveWords.ts';
import type { SeminarRow } from '../../storage/database.ts';
import { useServices } from '../services.tsx';
import { useTemplates } from '../templates/useTemplates.ts';

/** What is deleted with a seminar, and what must be deleted where it is. */
export function WhatGoes({ words, row }: { words: LeaveWords; row: SeminarRow }) {
  const { shelf } = useServices();
  const [mine, setMine] = useState({ notes: 0, photos: 0 });
  // A template that was made of it is kept under its id.
  const hasTemplate = useTemplates()?.some(({ id }) => id === row.id) ?? false;
  useEffect(() => {
    let isLeft = false;
    shelf.countPrivate(row.id).then(
      (counted) => isLeft || setMine(counted),
      // Then only the numbers are missing.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [shelf, row.id]);
  return (
    <div className="leave__lists">
      <NamedList
        name={words.goes}
        items={[
          words.written,
          ...(mine.notes > 0 ? [words.notes(mine.notes)] : []),
          ...(mine.photos > 0 ? [words.photos(mine.photos)] : []),
        ]}
      />
      <NamedList
        name={words.stays}
        items={[
          words.otherDevices,
          words.files,
          ...(row.backupFolder ? [words.folder(row.backupFolder.name)] : []),
          ...(hasTemplate ? [words.template] : []),
        ]}
      />
    </div>
  );
}

function NamedList({ name, items }: { name: string; items: readonly string[] }) {
  const id = useId();
  return (
    <div>
      <h3 id={id} className="lb-label">
        {name}
      </h3>
      <ul className="leave__list" aria-labelledby={id}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
