import { useFormats, useMessages } from '../language.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { appAddress, useLinkText } from '../share/useLinkText.ts';
import { LinkLetters } from './LinkLetters.tsx';

/** One page to put up on a wall: what it is, the code for everybody, and how to join. */
export function WallSheet() {
  const messages = useMessages();
  const t = messages.paper;
  const formats = useFormats();
  const { title, date, organiser, contact } = usePlan();
  const link = useLinkText('seminar');
  const name = title || messages.prepare.untitled;
  return (
    <article className="paper-page paper-wall">
      <header>
        <h2>{name}</h2>
        <p>{[formats.day(date), organiser].filter(Boolean).join(', ')}</p>
      </header>
      {link !== null && <QrCode text={`${appAddress()}#${link}`} label={messages.share.codeOf.seminar(name)} />}
      <section>
        <h3>{t.join}</h3>
        <ol className="paper-steps">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {contact && <p>{t.ask(contact)}</p>}
      {link !== null && <LinkLetters link={link} />}
    </article>
  );
}
