import { useMessages } from '../language.tsx';

/** Stands in for a screen that is being read from the disk; shows words only when it takes long. */
export function Waiting() {
  const t = useMessages();
  return (
    <main aria-busy="true">
      <p className="lb-waiting">{t.app.opening}</p>
    </main>
  );
}
