import './recoverySheet.css';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { inGroups } from './inGroups.ts';

interface RecoverySheetProps {
  /** The seminar's title; '' while it has none. */
  title: string;
  /** The seminar's day (YYYY-MM-DD), or ''. */
  date: string;
  organiser: string;
  /** The facilitator's link by itself (`lbf1…`), to be typed. */
  link: string;
  /** Where the app is, without the link. */
  appAddress: string;
  /** When the sheet is made (ms since 1970). */
  madeAt: number;
}

/**
 * A screen with one sheet of A4 to print: the facilitator's link as QR code and as letters, what to do with
 * it, and who must not see it. Black on white also where the screen is dark. The address of the screen itself
 * must not hold the link, because browsers print that too.
 */
export function RecoverySheet({ title, date, organiser, link, appAddress, madeAt }: RecoverySheetProps) {
  const { recoverySheet: t, home } = useMessages();
  const formats = useFormats();
  const name = title || home.untitled;
  useTitle(`${t.heading} – ${name}`);
  return (
    <>
      <TopBar where={{ title: t.heading, subtitle: name }} />
      <main className="sheet-screen">
        <div className="sheet-lead lb-no-print">
          <h1>{t.heading}</h1>
          <p>{t.help}</p>
          <Button icon="print" onClick={() => window.print()}>
            {t.print}
          </Button>
        </div>
        <article className="sheet">
          <p className="sheet-kind">{t.kind}</p>
          <h2 className="sheet-title">{name}</h2>
          <p>{[formats.day(date), organiser].filter(Boolean).join(', ')}</p>
          <section className="sheet-secret">
            <h3>
              <Icon name="warning" />
              {t.secret}
            </h3>
            {t.secretFacts.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          <section className="sheet-key">
            <QrCode text={`${appAddress}#${link}`} label={t.code} />
            <div>
              <h3>{t.letters}</h3>
              <p className="sheet-letters">
                {inGroups(link).map(({ at, letters }) => (
                  <span key={at}>{letters} </span>
                ))}
              </p>
              <p>{t.lettersHelp}</p>
            </div>
          </section>
          <section>
            <h3>{t.use}</h3>
            <ol className="sheet-steps">
              {[t.open(appAddress), ...t.steps].map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>{t.notContent}</p>
          </section>
          <p className="sheet-made">{t.madeOn(formats.date(madeAt))}</p>
        </article>
      </main>
    </>
  );
}
