import type { PaperPage } from '../../domain/paperSheet.ts';
import { useFormats, useMessages } from '../language.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { appAddress, useLinkText } from '../share/useLinkText.ts';
import type { GroupCode } from './groupCodes.ts';
import { LinkLetters } from './LinkLetters.tsx';
import { PaperThemePart } from './PaperThemePart.tsx';

/** A group's sheet: who it is, how to come to its table, and the questions with lines to write on. */
export function GroupSheet({ group, pages }: { group: GroupCode; pages: readonly PaperPage[] }) {
  const t = useMessages().paper;
  return (
    <article className="paper" aria-label={group.name}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number.
        <div key={index} className="paper-page">
          {index === 0 && <SheetHead group={group} />}
          {page.map((theme) => (
            <PaperThemePart key={theme.theme.id} {...theme} />
          ))}
          {page.length === 0 && <p className="paper-rest">{t.noQuestions}</p>}
          <p className="paper-foot">
            <strong>{group.name}</strong>
            <span>{t.page(index + 1, pages.length)}</span>
          </p>
        </div>
      ))}
    </article>
  );
}

function SheetHead({ group }: { group: GroupCode }) {
  const messages = useMessages();
  const t = messages.paper;
  const formats = useFormats();
  const plan = usePlan();
  const link = useLinkText(group.id);
  return (
    <header className="paper-head">
      <div className="paper-head__code">
        {link !== null && <QrCode text={`${appAddress()}#${link}`} label={messages.share.codeOf.group(group.name)} />}
      </div>
      <div>
        <p>{[plan.title, formats.day(plan.date)].filter(Boolean).join(', ')}</p>
        <h2>{group.name}</h2>
        <h3>{t.groupJoin}</h3>
        <p>{t.groupStep}</p>
        {link !== null && <LinkLetters link={link} />}
        <p className="paper-blank">{t.municipalities}</p>
      </div>
    </header>
  );
}
