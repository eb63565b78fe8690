import { type ReactNode, useId } from 'react';
import type { Theme } from '../../domain/plan.ts';
import { themeWords } from '../board/questionWords.ts';
import { useMessages } from '../language.tsx';
import { FormattedText } from '../parts/FormattedText.tsx';

interface ThemeReadingProps {
  theme: Theme;
  number: number;
  markOf: (id: string) => ReactNode;
}

/** A theme to be read: its texts and its questions. */
export function ThemeReading({ theme, number, markOf }: ThemeReadingProps) {
  const messages = useMessages();
  const t = messages.prepare;
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{themeWords(theme, number - 1, messages)}</h2>
      {markOf(theme.id)}
      {theme.minutes !== null && <p>{messages.board.minutes(theme.minutes)}</p>}
      <LongText heading={t.introduction} text={theme.introduction} />
      <LongText heading={t.instructions} text={theme.instructions} />
      <ol>
        {theme.questions.map(({ id, text, seats }) => (
          <li key={id}>
            {text || messages.board.untitledQuestion}
            {seats > 0 && <small> {t.prioritised(seats)}</small>} {markOf(id)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function LongText({ heading, text }: { heading: string; text: string }) {
  if (!text.trim()) return null;
  return (
    <>
      <h3>{heading}</h3>
      <FormattedText text={text} level={4} />
    </>
  );
}
