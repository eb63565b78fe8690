import { groupTitle } from '../../domain/groupTitle.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Arrival } from '../../session/takeEntries.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { usePlan } from '../seminar/usePlan.ts';

/** What came in, a line for each group, the last to come first. */
export function ArrivalLines({ arrivals }: { arrivals: readonly Arrival[] }) {
  const messages = useMessages();
  const plan = usePlan();
  const lines = arrivals.flatMap((arrival, index) =>
    arrivalWords(arrival, plan, messages).map((line, at) => ({ ...line, key: `${index} ${at}` })),
  );
  if (lines.length === 0) return <p className="lb-soft">{messages.receive.nothingYet}</p>;
  return (
    <ul className="lb-card hand-arrivals">
      {lines.reverse().map(({ key, text, isWarning }) => (
        <li key={key} className="lb-fact" data-wait={isWarning || undefined}>
          <Icon name={isWarning ? 'warning' : 'check'} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** An arrival in sentences; what is to be looked at comes with a warning. */
export function arrivalWords(
  { groups, hasPlan, added, lost, waiting }: Arrival,
  plan: Plan,
  { receive: t, board }: Messages,
): readonly { readonly text: string; readonly isWarning: boolean }[] {
  const ofGroups = groups.map(({ group, answers, newer }) => {
    const { name, venue } = groupTitle(plan, group);
    const title = [venue, name || board.unnamedGroup].filter(Boolean).join(', ');
    return added === 0 && lost === 0 ? t.nothingNew(title, answers) : t.arrived(title, answers, newer, lost);
  });
  return [
    ...(hasPlan && groups.length === 0 ? [{ text: t.planArrived, isWarning: false }] : []),
    ...ofGroups.map((text) => ({ text, isWarning: false })),
    ...(waiting > 0 ? [{ text: t.waits(waiting), isWarning: true }] : []),
    ...(lost > 0 ? [{ text: t.lost(lost), isWarning: true }] : []),
  ];
}
