import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';

interface NotBroughtOverProps {
  /** Titles of the seminars that are still as an older version of the app stored them. */
  readonly titles: readonly string[];
  readonly onGoOn: () => void;
}

/** Shown before the app where something of an older version could not be brought over: what, and what to do. */
export function NotBroughtOver({ titles, onGoOn }: NotBroughtOverProps) {
  const t = useMessages();
  return (
    <main className="lb-page">
      <Mark />
      <h1>{t.failure.notBroughtOver}</h1>
      <p>{t.failure.notBroughtOverHelp}</p>
      <ul>
        {titles.map((title, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and titles may be the same.
          <li key={index}>{title || t.home.untitled}</li>
        ))}
      </ul>
      <div className="lb-actions">
        <Button icon="reload" onClick={() => location.reload()}>
          {t.app.tryAgain}
        </Button>
        <Button variant="secondary" onClick={onGoOn}>
          {t.failure.goOnWithout}
        </Button>
      </div>
    </main>
  );
}
