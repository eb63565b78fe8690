import type { Arrival } from '../../session/takeEntries.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { arrivalWords } from './arrivalWords.ts';

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
