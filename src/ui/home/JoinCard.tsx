import { useId } from 'react';
import { useLocation } from 'wouter';
import { giveImport } from '../import/importDesk.ts';
import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { type OnOpened, OpenFileButton } from '../parts/OpenFileButton.tsx';
import { tellArrival } from '../seminar/arrivalNews.ts';
import { useServices } from '../services.tsx';

/** The ways to a seminar that others have: by a code, a link or a file. */
export function JoinCard() {
  const t = useMessages();
  const headingId = useId();
  const [, navigate] = useLocation();
  const { openFile } = useServices();
  const goTo: OnOpened = (seminar, arrival) => {
    if (arrival) tellArrival({ seminar, arrival });
    navigate(`/s/${seminar}`);
  };
  return (
    <section className="lb-card home__open" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.home.join}</h2>
      <p className="lb-small lb-soft">{t.home.joinHelp}</p>
      <ButtonLink variant="secondary" icon="qr" href="/join">
        {t.home.byLink}
      </ButtonLink>
      <OpenFileButton
        openFile={openFile}
        onOpened={goTo}
        onBoard={(read) => {
          giveImport(read);
          navigate('/import');
        }}
      />
    </section>
  );
}
