import './ledger.css';
import './ledgerTable.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { groupOf, spokenAnswer } from './groupWords.ts';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerHead } from './LedgerHead.tsx';
import { LedgerPanel } from './LedgerPanel.tsx';
import { buttonsIn, type Chosen, LedgerTable } from './LedgerTable.tsx';
import { Legend } from './Legend.tsx';
import type { LedgerDesk } from './ledgerDesk.ts';
import { useLedgerDesk } from './useLedgerDesk.ts';
import { useLedgerView } from './useLedgerView.ts';

/** What has come from each group, question by question, and what is missing. */
export function LedgerScreen() {
  const messages = useMessages();
  const title = usePlan().title || messages.prepare.untitled;
  useTitle(`${messages.ledger.name} – ${title}`);
  const desk = useLedgerDesk();
  return (
    <>
      <TopBar where={{ title, subtitle: messages.ledger.name }}>
        <SeminarSteps current="ledger" />
      </TopBar>
      {desk ? <OpenedLedger desk={desk} /> : <Waiting />}
    </>
  );
}

/** Where the panel lies over the foot of the screen, focus goes there, and back when it is closed. */
const isNarrow = () => typeof matchMedia === 'function' && matchMedia('(max-width: 56rem)').matches;

function OpenedLedger({ desk }: { desk: LedgerDesk }) {
  const t = useMessages().ledger;
  const view = useLedgerView(desk);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const main = useRef<HTMLElement>(null);
  const panelHeading = useRef<HTMLHeadingElement>(null);
  const movesFocus = useRef(false);
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  const choose = useCallback(
    (next: Chosen, isFollowing: boolean) => {
      setChosen(next);
      if (isFollowing) return;
      movesFocus.current = isNarrow();
      const { rows, columns, titleOf } = latest.current;
      const row = rows.find(({ group }) => group === next.group);
      const column = columns.flatMap((theme) => theme.columns).find(({ question }) => question.id === next.question);
      const read = row && groupOf(row.parts.flatMap((part) => desk.groupDoc(part) ?? []));
      if (!column || !read || movesFocus.current) return;
      const says = spokenAnswer(read, column.question.id) || t.answer.empty;
      announce(`${t.answer.heading(titleOf(next.group), column.label)}: ${says}`);
    },
    [desk, t],
  );
  useEffect(() => {
    if (chosen && movesFocus.current) panelHeading.current?.focus();
    movesFocus.current = false;
  }, [chosen]);
  const close = () => {
    const row = view.shown.findIndex(({ group }) => group === chosen?.group);
    const questions = view.columns.flatMap((theme) => theme.columns);
    const column = questions.findIndex(({ question }) => question.id === chosen?.question) + 1;
    setChosen(null);
    if (main.current) buttonsIn(main.current)[row]?.[column]?.focus();
  };
  if (view.unread === null) return <Waiting />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the parts inside.
    <div
      className="ledger"
      data-open={chosen !== null || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || chosen === null) return;
        event.preventDefault();
        close();
      }}
    >
      <main ref={main}>
        <LedgerHead view={view} />
        {view.rows.length > 0 && view.columns.length > 0 && (
          <>
            <LedgerFilters view={view} />
            {view.shown.length > 0 ? (
              <LedgerTable view={view} chosen={chosen} onChoose={choose} />
            ) : (
              <p className="lb-soft">{t.nothingToShow}</p>
            )}
            <Legend />
          </>
        )}
      </main>
      <LedgerPanel desk={desk} view={view} chosen={chosen} heading={panelHeading} onChoose={choose} onClose={close} />
    </div>
  );
}
