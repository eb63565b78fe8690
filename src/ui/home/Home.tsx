import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { openElsewhere } from '../../session/openElsewhere.ts';
import type { SeminarRow } from '../../storage/database.ts';
import { useMessages } from '../language.tsx';
import { leaveDeleted, useDeletedHere } from '../leave/deletedHere.ts';
import { isLeaveDue } from '../leave/isLeaveDue.ts';
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

const LeaveProposal = lazy(async () => ({ default: (await import('../leave/LeaveProposal.tsx')).LeaveProposal }));

/** A browser that was killed on the front page leaves deleted seminars behind; they go after this long (ms). */
const longestUndo = 60 * 60 * 1_000;

/** The front page: the seminars on this device, ways to get another, and what the device keeps. */
export function Home() {
  const t = useMessages();
  const { shelf, config, now } = useServices();
  const { seminars, hasFailed } = useShelf();
  const deleted = useDeletedHere();
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(t.home.heading);
  useEffect(() => {
    const purge = async (isOver: (hidden: SeminarRow) => boolean) => {
      // A seminar somebody writes in, in another tab, stays until that tab is closed.
      const isOpen = await openElsewhere();
      await shelf.purge((hidden) => isOver(hidden) && !isOpen(hidden.id));
    };
    // What was just deleted, here or in another tab, can be brought back; what was deleted here until this page is left.
    const isOld = (hidden: SeminarRow) => (hidden.deletedAt ?? 0) < now() - longestUndo;
    const leave = () => {
      const { ids } = useDeletedHere.getState();
      void purge((hidden) => ids.has(hidden.id) || isOld(hidden)).catch(() => undefined);
    };
    void purge(isOld).catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      leaveDeleted();
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
  const due = kept.filter((row) => isLeaveDue(row, row.summary.keepUntil, now()));
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
          {deleted.hasFailed && <FailureNotice>{t.home.notDeleted}</FailureNotice>}
          {(seminars ?? [])
            .filter((row) => row.deletedAt !== null)
            .map((row) => (
              <DeletedNotice key={row.id} row={row} isNew={row.id === deleted.last} onUndo={() => bringBack(row)} />
            ))}
          <Suspense fallback={null}>
            {due.map((row) => (
              <LeaveProposal key={row.id} row={row} keepUntil={row.summary.keepUntil} />
            ))}
          </Suspense>
          {current && <CurrentSeminar row={current} onProblem={setProblem} />}
          {!current && !hasFailed && (
            <div className="home__empty">
              <p>{t.home.emptyHelp}</p>
              <MakeNew isMain />
            </div>
          )}
          {others.length > 0 && (
            <ul className="home__list">
              {others.map((row) => (
                <SeminarLine key={row.id} row={row} onProblem={setProblem} />
              ))}
            </ul>
          )}
        </main>
        <aside className="home__side" aria-label={t.home.others}>
          <JoinCard />
          {current && <MakeNew isMain={false} />}
          <ButtonLink href="/import" variant="tertiary" icon="file">
            {t.home.oldBoard}
          </ButtonLink>
        </aside>
        <footer className="home__foot">
          <DeviceFacts />
          <p className="lb-small home__links">
            <Link href="/about">{t.about.heading}</Link>
            <Link href="/privacy">{t.about.privacy}</Link>
            <Link href="/accessibility">{t.about.accessibility}</Link>
            {config.owner && <span className="lb-soft">{config.owner}</span>}
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
