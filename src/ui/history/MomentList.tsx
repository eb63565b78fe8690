import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { gatherMoments, type Moment, stepsOf } from '../../session/gatherMoments.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import type { HistoryEntry, HistorySubject } from './historySubject.ts';
import { MomentLine } from './MomentLine.tsx';
import { createStateReader } from './readStates.ts';
import { useDoings } from './useDoings.ts';

/** So many moments are shown at first, and more each time earlier ones are asked for. */
const portion = 20;

interface MomentListProps<State> {
  subject: HistorySubject<State>;
  /** Oldest first. */
  entries: readonly HistoryEntry[];
}

/** What was done, newest first, day by day. */
export function MomentList<State>({ subject, entries }: MomentListProps<State>) {
  const t = useMessages().history;
  const formats = useFormats();
  const { history } = useSeminar();
  const list = useRef<HTMLElement>(null);
  const [limit, setLimit] = useState(portion);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const reader = useMemo(() => createStateReader(history, subject), [history, subject]);
  const told = useMemo(() => newestFirst(entries, unfolded), [entries, unfolded]);
  const shown = told.slice(0, limit);
  const doingsOf = useDoings(
    shown.map(({ moment }) => moment),
    reader,
  );
  const focusOn = (id: string | undefined) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-moment]') ?? [])]
      .find((element) => element.dataset.moment === id)
      ?.focus();
  const showEarlier = () => {
    flushSync(() => setLimit(limit + portion));
    focusOn(told[limit]?.moment.id);
  };
  const unfold = ({ moment, steps }: ToldMoment) => {
    flushSync(() => {
      setUnfolded(new Set([...unfolded, moment.id]));
      setLimit(limit + steps.length - 1);
    });
    focusOn(steps[0]?.id);
  };
  return (
    <main className="lb-page" ref={list}>
      <h1>{t.heading}</h1>
      <p>{told.length > 0 ? t.explained : t.empty}</p>
      {byDay(shown, (at) => formats.date(at)).map(({ day, moments }) => (
        <section key={`${day} ${moments[0]?.moment.id}`} className="history-day" aria-label={day}>
          <h2>{day}</h2>
          <ol>
            {moments.map((each) => (
              <MomentLine
                key={each.moment.id}
                moment={each.moment}
                path={subject.path}
                doings={doingsOf(each.moment)}
                onUnfold={each.steps.length > 1 ? () => unfold(each) : null}
              />
            ))}
          </ol>
        </section>
      ))}
      {shown.some(({ moment }) => !moment.last.canBeShown) && <p className="lb-soft">{t.cannotBeShown}</p>}
      {shown.length < told.length && (
        <Button variant="secondary" icon="down" onClick={showEarlier}>
          {t.earlier}
        </Button>
      )}
    </main>
  );
}

interface ToldMoment {
  readonly moment: Moment;
  /** The same in smaller steps, newest first; empty for what is one. */
  readonly steps: readonly Moment[];
}

function newestFirst(entries: readonly HistoryEntry[], unfolded: ReadonlySet<string>): readonly ToldMoment[] {
  return gatherMoments(entries)
    .flatMap((moment) => {
      const steps = moment.last.canBeShown ? stepsOf(moment, entries) : [];
      if (!unfolded.has(moment.id)) return [{ moment, steps: [...steps].reverse() }];
      return steps.map((step) => ({ moment: step, steps: [] }));
    })
    .reverse();
}

/** Moments that follow each other on the same day by their clocks. */
function byDay(told: readonly ToldMoment[], dayOf: (at: number) => string) {
  const days: { readonly day: string; readonly moments: ToldMoment[] }[] = [];
  for (const each of told) {
    const day = dayOf(each.moment.first.time);
    const last = days.at(-1);
    if (last?.day === day) last.moments.push(each);
    else days.push({ day, moments: [each] });
  }
  return days;
}
