import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { TopBar } from '../parts/TopBar.tsx';

/** Shown for an address of a seminar this device does not have. */
export function SeminarNotHere() {
  const t = useMessages();
  return (
    <>
      <TopBar where={{ title: t.app.name }} />
      <main className="lb-page">
        <h1>{t.failure.notHere}</h1>
        <p>{t.failure.notHereHelp}</p>
        <ButtonLink href="/">{t.failure.toFrontPage}</ButtonLink>
      </main>
    </>
  );
}
