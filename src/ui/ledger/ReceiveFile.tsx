import { useState } from 'react';
import { receiveRoute } from '../handOver/routes.ts';
import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { OpenFileButton } from '../parts/OpenFileButton.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useServices } from '../services.tsx';

/** Takes in a file that a group has saved. It holds the whole seminar as that device knows it. */
export function ReceiveFile() {
  const { ledger: t, receive } = useMessages();
  const { id } = useSeminar();
  const { openFile } = useServices();
  const [opened, setOpened] = useState<'this' | 'other' | null>(null);
  return (
    <section className="ledger-file">
      <h2>{t.fromFile}</h2>
      <OpenFileButton openFile={openFile} onOpened={(seminar) => setOpened(seminar === id ? 'this' : 'other')} />
      <ButtonLink variant="secondary" icon="qr" href={receiveRoute(id)}>
        {receive.heading}
      </ButtonLink>
      <p role="status">{opened === 'this' ? t.fileOpened : opened === 'other' ? t.otherSeminar : ''}</p>
    </section>
  );
}
