import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { appAddress, useLinkText } from '../share/useLinkText.ts';

/** More questions than this are too small to be read from the last row. */
const mostQuestions = 4;

/** The screen on the wall while a theme runs, drawn small: the theme, its first questions, the code and the time. */
export function WallPreview({ theme, number }: { theme: Theme | null; number: number }) {
  const { preview: t, prepare, board, share } = useMessages();
  const { title } = usePlan();
  const link = useLinkText('seminar');
  const name = title || prepare.untitled;
  const questions = theme?.questions ?? [];
  return (
    <main className="preview-wall-room">
      <section className="preview-wall" aria-label={t.view.wall}>
        <div className="preview-wall__words">
          <p>{theme ? board.theme(number) : name}</p>
          <h1>{theme ? theme.title || board.untitledTheme : board.noThemes}</h1>
          <ol>
            {questions.slice(0, mostQuestions).map(({ id, text }, index) => (
              <li key={id}>
                <b aria-hidden="true">{index + 1}</b>
                <span>{text || board.untitledQuestion}</span>
              </li>
            ))}
          </ol>
          {questions.length > mostQuestions && <p>{t.moreQuestions(questions.length - mostQuestions)}</p>}
        </div>
        {link !== null && (
          <div className="preview-wall__code">
            <QrCode text={`${appAddress()}#${link}`} label={share.codeOf.seminar(name)} />
          </div>
        )}
        {theme?.minutes != null && (
          <p className="preview-wall__time">
            <b>{theme.minutes}:00</b>
          </p>
        )}
        <i className="preview-wall__edge" />
      </section>
      {questions.length > mostQuestions && <p className="lb-soft">{t.tooMany(mostQuestions)}</p>}
    </main>
  );
}
