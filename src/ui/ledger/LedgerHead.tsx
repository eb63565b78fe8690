import type { LedgerRow } from '../../domain/ledger.ts';
import { isMissing } from '../../domain/ledgerSummary.ts';
import { useFormats, useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { rowTitles } from './rowTitles.ts';
import { asksSomething, type LedgerView } from './useLedgerView.ts';

/** So many groups are named; the rest is a number. */
const mostNames = 6;

/** The answer to "who is missing?": in the title as a number, under it by name. */
export function LedgerHead({ view }: { view: LedgerView }) {
  const messages = useMessages();
  const t = messages.ledger;
  const formats = useFormats();
  const { id } = useSeminar();
  const { atVenue, summary, filter, unread, plan } = view;
  // At one venue its groups need no other name.
  const titles = rowTitles(atVenue, plan, messages);
  const name = (rows: readonly LedgerRow[]) => {
    const names = rows.map(({ group }) => titles.get(group) ?? '');
    const more = names.length - mostNames;
    // One more is named rather than counted.
    if (more <= 1) return formats.list(names);
    return t.andMore(names.slice(0, mostNames).join(', '), more);
  };
  const missing = atVenue.filter((row) => isMissing(row, filter.theme)).length;
  const left = unread?.size ?? 0;
  const title = () => {
    if (left > 0) return t.reading;
    if (!asksSomething(plan)) return t.noQuestions;
    if (atVenue.length === 0) return t.noGroups;
    return missing > 0 ? t.missing(missing) : t.nobodyMissing(atVenue.length);
  };
  const { notHandedIn, notReceived, prioritiesMissing } = summary;
  const facts = [
    t.handedIn(summary.handedIn, summary.groups),
    notHandedIn.length > 0 && t.notHandedIn(name(notHandedIn)),
    notReceived.length > 0 && t.notReceived(name(notReceived)),
    prioritiesMissing.length > 0 && t.ranksMissing(prioritiesMissing.length, name(prioritiesMissing)),
  ];
  const hasFacts = left === 0 && asksSomething(plan) && atVenue.length > 0;
  return (
    <div className="ledger-lead">
      <h1>{title()}</h1>
      {left > 0 && <p>{t.stillReading(left)}</p>}
      {left === 0 && atVenue.length === 0 && (
        <>
          <p>{t.noGroupsNext}</p>
          <ButtonLink icon="plus" href={`/s/${id}/prepare/groups`}>
            {messages.open.makeGroups}
          </ButtonLink>
        </>
      )}
      {hasFacts && <p role="status">{facts.filter((fact) => fact !== false).join(' ')}</p>}
    </div>
  );
}
