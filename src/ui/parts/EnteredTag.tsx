import { useMessages } from '../language.tsx';
import { Icon } from './Icon.tsx';

/** That a facilitator has written something for a group. */
export function EnteredTag() {
  const t = useMessages();
  return (
    <span className="lb-tag">
      <Icon name="pen" />
      {t.app.states.byHand}
    </span>
  );
}
