import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { WholeWords } from './WholeWords.tsx';

/** More questions than this are too small to be read from the last row. */
const mostQuestions = 4;
/** Letters in a line beside the code; with more lines than fit under a title the words stand smaller. */
const lettersInLine = 42;
const mostLines = 5;

/** A theme for the room: its title and its first questions, as large as they fit. */
export function ThemeWords({ theme, number }: { theme: Theme; number: number }) {
  const { wall: t, board } = useMessages();
  const shown = theme.questions.slice(0, mostQuestions);
  const rest = theme.questions.length - shown.length;
  const lines = shown.reduce((sum, { text }) => sum + Math.ceil(Math.max(1, text.length) / lettersInLine), 0);
  return (
    <div className="wall-theme__theme" data-dense={lines > mostLines || undefined}>
      <p>{t.theme(number)}</p>
      <h1>
        <WholeWords text={theme.title || t.theme(number)} />
      </h1>
      <ol>
        {shown.map(({ id, text }, index) => (
          <li key={id}>
            <span>{index + 1}</span>{' '}
            <p>
              <WholeWords text={text || board.untitledQuestion} />
            </p>
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{t.more(rest)}</p>}
    </div>
  );
}
