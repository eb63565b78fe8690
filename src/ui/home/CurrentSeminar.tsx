import { useId } from 'react';
import type { SeminarRow } from '../../storage/database.ts';
import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { SeminarMenu, type SeminarMenuProps } from './SeminarMenu.tsx';
import { useAboutLine } from './useAboutLine.ts';

/** The seminar opened last: the one card on the table, with where this device's group stands. */
export function CurrentSeminar({ row, ...actions }: SeminarMenuProps) {
  const t = useMessages();
  const headingId = useId();
  const aboutLine = useAboutLine(row);
  const { summary } = row;
  return (
    <section className="lb-card home__current" data-table aria-labelledby={headingId}>
      <div className="home__title">
        <h2 id={headingId}>{summary.title || t.home.untitled}</h2>
        <SeminarMenu row={row} {...actions} />
      </div>
      <p className="lb-soft">{aboutLine}</p>
      {row.group && <GroupFacts row={row} />}
      <div className="home__act">
        <ButtonLink href={`/s/${row.id}`}>{t.home.continue}</ButtonLink>
        {row.group && <p className="lb-small lb-soft">{t.home.pointsHere(summary.points)}</p>}
      </div>
    </section>
  );
}

function GroupFacts({ row: { summary } }: { row: SeminarRow }) {
  const t = useMessages();
  return (
    <dl className="home__facts">
      {summary.group && (
        <div>
          <dt>{t.home.writesFor}</dt>
          <dd>{summary.group}</dd>
        </div>
      )}
      {summary.themes.map((theme, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a theme of a summary is its place in it.
        <div key={index}>
          <dt title={theme.title}>{t.home.theme(index + 1)}</dt>
          <dd className="home__state">
            <span className="home__glyphs">
              {theme.questions.map((state, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a glyph is the place of its question.
                <StateGlyph key={at} state={state} word="none" />
              ))}
            </span>
            {t.app.states[theme.state]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
