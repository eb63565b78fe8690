import { ranks } from '../../domain/group.ts';
import type { PaperQuestion, PaperTheme } from '../../domain/paperSheet.ts';
import type { SeatCount } from '../../domain/plan.ts';
import { themeWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';

/** As much of a theme as stands on one page. */
export function PaperThemePart({ theme, number, isContinued, questions }: PaperTheme) {
  const messages = useMessages();
  const t = messages.paper;
  const words = themeWords(theme, number - 1, messages);
  return (
    <section className="paper-theme" style={{ flexGrow: questions.length }}>
      <h3 className="paper-theme__title">
        {isContinued ? t.continued(words) : words}
        {theme.minutes !== null && !isContinued && <small>{t.minutes(theme.minutes)}</small>}
      </h3>
      {questions.map((question) => (
        <QuestionOnPaper key={question.question.id} {...question} />
      ))}
    </section>
  );
}

function QuestionOnPaper({ question: { text, seats }, number, lines }: PaperQuestion) {
  const { paper: t, board } = useMessages();
  return (
    <div className="paper-question">
      <h4>{board.questionTitle(number, text || board.untitledQuestion)}</h4>
      <p className="lb-sr">{t.lines(lines)}</p>
      <ol className="paper-lines" aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number.
          <li key={index}>{index + 1}</li>
        ))}
      </ol>
      {seats > 0 && <EmptySeats count={seats} />}
    </div>
  );
}

function EmptySeats({ count }: { count: SeatCount }) {
  const t = useMessages().paper;
  return (
    <div className="paper-seats">
      <p>{t.seats}</p>
      <ul>
        {ranks
          .filter((rank) => rank <= count)
          .map((rank) => (
            <li key={rank}>
              <span className="lb-sr">{t.seat(rank)}</span>
              <b aria-hidden="true">{rank}</b>
            </li>
          ))}
      </ul>
    </div>
  );
}
