import { useMessages } from '../language.tsx';
import { inGroups } from '../share/inGroups.ts';
import { appAddress } from '../share/useLinkText.ts';

/** A link to be typed by whoever has no camera. */
export function LinkLetters({ link }: { link: string }) {
  const t = useMessages().paper;
  return (
    <section className="paper-letters">
      <h3>{t.letters}</h3>
      <p>{t.lettersHelp(appAddress())}</p>
      <p className="paper-letters__link">
        {inGroups(link).map(({ at, letters }) => (
          <span key={at}>{letters} </span>
        ))}
      </p>
    </section>
  );
}
