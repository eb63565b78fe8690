import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { SeminarId } from '../../domain/ids.ts';
import { openElsewhere } from '../../session/openElsewhere.ts';
import type { SeminarRow } from '../../storage/database.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useShelf } from '../seminar/useShelf.ts';
import { useServices } from '../services.tsx';
import { CurrentSeminar } from './CurrentSeminar.tsx';
import { DeletedNotice } from './DeletedNotice.tsx';
import { DeviceFacts } from './DeviceFacts.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import './home.css';
import { JoinCard } from './JoinCard.tsx';
import { SeminarLine } from './SeminarLine.tsx';

/** A browser that was killed on the front page leaves deleted seminars behind; they go after this long (ms). */
const longestUndo = 60 * 60 * 1_000;

/** The front page: the seminars on this device, ways to get another, and what the device keeps. */
export function Home() {
  const t = useMessages();
  const { shelf, config, now } = useServices();
  const { seminars, hasFailed } = useShelf();
  const [justDeleted, setJustDeleted] = useState<SeminarId | null>(null);
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(t.home.heading);
  const deletedHere = useRef(new Set<SeminarId>());
  useEffect(() => {
    // What another tab has just deleted can be brought back there.
    const isOver = (hidden: SeminarRow) =>
      deletedHere.current.has(hidden.id) || (hidden.deletedAt ?? 0) < now() - longestUndo;
    const purge = async () => {
      // A seminar somebody writes in, in another tab, stays until that tab is closed.
      const isOpen = await openElsewhere();
      await shelf.purge((hidden) => isOver(hidden) && !isOpen(hidden.id));
    };
    const tryToPurge = () => void purge().catch(() => undefined);
    tryToPurge();
    window.addEventListener('pagehide', tryToPurge);
    return () => {
      window.removeEventListener('pagehide', tryToPurge);
      tryToPurge();
    };
  }, [shelf, now]);
  const bringBack = (row: SeminarRow) => {
    heading.current?.focus();
    const title = row.summary.title || t.home.untitled;
    shelf.restore(row.id).then(
      () => announce(t.home.broughtBack(title)),
      () => setProblem(t.home.notBroughtBack),
    );
  };
  if (seminars === null && !hasFailed) return <Waiting />;
  const kept = (seminars ?? []).filter((row) => row.deletedAt === null);
  const [current, ...others] = kept;
  const actions = {
    onDeleted: (id: SeminarId) => {
      deletedHere.current.add(id);
      setJustDeleted(id);
    },
    onProblem: setProblem,
  };
  return (
    <div className="home">
      <HomeHeader />
      <div className="home__columns">
        <main>
          <h1 ref={heading} tabIndex={-1}>
            {current || hasFailed ? t.home.heading : t.home.emptyHeading}
          </h1>
          {hasFailed && <FailureNotice>{t.home.notRead}</FailureNotice>}
          {problem && <FailureNotice>{problem}</FailureNotice>}
          {(seminars ?? [])
            .filter((row) => row.deletedAt !== null)
            .map((row) => (
              <DeletedNotice key={row.id} row={row} isNew={row.id === justDeleted} onUndo={() => bringBack(row)} />
            ))}
          {current && <CurrentSeminar row={current} {...actions} />}
          {!current && !hasFailed && (
            <div className="home__empty">
              <p>{t.home.emptyHelp}</p>
              <MakeNew isMain />
            </div>
          )}
          {others.length > 0 && (
            <ul className="home__list">
              {others.map((row) => (
                <SeminarLine key={row.id} row={row} {...actions} />
              ))}
            </ul>
          )}
        </main>
        <aside className="home__side" aria-label={t.home.others}>
          <JoinCard />
          {current && <MakeNew isMain={false} />}
        </aside>
        <footer className="home__foot">
          <DeviceFacts />
          <p className="lb-small">
            <Link className="home__about" href="/about">
              {t.home.about}
            </Link>
            {config.owner && <span className="lb-soft"> {config.owner}</span>}
          </p>
        </footer>
      </div>
    </div>
  );
}

function MakeNew({ isMain }: { isMain: boolean }) {
  const t = useMessages();
  return (
    <ButtonLink href="/new" variant={isMain ? 'primary' : 'secondary'} icon="plus">
      {t.home.makeNew}
    </ButtonLink>
  );
}
