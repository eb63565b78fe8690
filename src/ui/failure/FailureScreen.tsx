import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import { saveSeminarToFile } from '../seminar/saveSeminarToFile.ts';
import { useOpenNow } from './openNow.ts';

/** What is shown when a screen failed: what is safe, and ways on. Uses as little of the app as it can. */
export function FailureScreen({ error }: { error: unknown }) {
  const t = useMessages();
  const seminars = useOpenNow();
  const [outcome, setOutcome] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const saveAll = async () => {
    try {
      for (const seminar of seminars) await saveSeminarToFile(seminar);
      setOutcome(t.failure.fileSaved);
    } catch {
      setOutcome(t.failure.fileNotSaved);
    }
  };
  return (
    <main className="lb-page">
      <Mark />
      <h1 ref={heading} tabIndex={-1}>
        {t.failure.heading}
      </h1>
      <p>{t.failure.safe}</p>
      {seminars.length > 0 && <p>{t.failure.saveFirst}</p>}
      <div className="lb-actions">
        <Button icon="reload" onClick={() => location.reload()}>
          {t.app.reload}
        </Button>
        {seminars.length > 0 && (
          <Button variant="secondary" icon="save" onClick={() => void saveAll()}>
            {t.app.saveToFile}
          </Button>
        )}
        <ButtonLink variant="tertiary" href="/">
          {t.failure.toFrontPage}
        </ButtonLink>
      </div>
      <p role="status">{outcome}</p>
      <details>
        <summary>{t.failure.details}</summary>
        <p className="lb-small lb-soft">{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</p>
      </details>
    </main>
  );
}
