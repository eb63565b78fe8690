import { useId } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../language.tsx';
import { OpenFileButton } from '../parts/OpenFileButton.tsx';
import { useServices } from '../services.tsx';

/** Opens a `.langbord` file and goes to the seminar in it. */
export function OpenFile() {
  const t = useMessages();
  const headingId = useId();
  const [, navigate] = useLocation();
  const { openFile } = useServices();
  return (
    <section className="lb-card home__open" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.home.join}</h2>
      <p className="lb-small lb-soft">{t.home.joinHelp}</p>
      <OpenFileButton openFile={openFile} onOpened={(seminar) => navigate(`/s/${seminar}`)} />
    </section>
  );
}
