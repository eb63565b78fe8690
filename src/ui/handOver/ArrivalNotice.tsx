import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { type ArrivalNews, tellArrival } from '../seminar/arrivalNews.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { arrivalWords } from './arrivalWords.ts';

/** What a file has brought into the seminar of the route, until it is closed. */
export function ArrivalNotice({ arrival }: Pick<ArrivalNews, 'arrival'>) {
  const messages = useMessages();
  const lines = arrivalWords(arrival, usePlan(), messages);
  return (
    <div className="lb-notice lb-notice--wide lb-no-print" role="status">
      <Icon name={lines.some(({ isWarning }) => isWarning) ? 'warning' : 'check'} />
      <p>
        {lines.map((line) => (
          <span key={line.text}>
            {line.text}
            <br />
          </span>
        ))}
      </p>
      <Button variant="tertiary" icon="close" label={messages.app.close} onClick={() => tellArrival(null)} />
    </div>
  );
}
