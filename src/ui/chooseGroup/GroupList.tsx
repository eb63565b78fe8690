import type { GroupId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { DevicesHere } from '../others/DevicesHere.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { OneChoice } from './groupChoices.ts';

interface GroupListProps {
  groups: readonly OneChoice[];
  /** The group this device writes for now. */
  own: GroupId | null;
  /** Groups that have written something, here or elsewhere, as far as this device has it. */
  stored: ReadonlySet<GroupId>;
  onChoose: (group: GroupId) => void;
}

/** Groups as large buttons, one for each table. */
export function GroupList({ groups, own, stored, onChoose }: GroupListProps) {
  const messages = useMessages();
  const t = messages.chooseGroup;
  const wordsOf = ({ name, isFounded }: OneChoice['parts'][number]) =>
    isFounded ? messages.oneGroup.founded(name || t.unnamed) : name || t.unnamed;
  return (
    <ul className="choose-list">
      {groups.map(({ id, name, parts }) => {
        const all = [id, ...parts.map((part) => part.id)];
        const isOwn = all.some((each) => each === own);
        return (
          <li key={id}>
            <button
              type="button"
              className="lb-card"
              aria-current={isOwn ? 'true' : undefined}
              // Whoever writes for a part goes on there.
              onClick={() => onChoose(own !== null && isOwn ? own : id)}
            >
              <span>
                <strong>{name || t.unnamed}</strong>
                {parts.length > 0 && <small>{messages.oneGroup.includes(parts.map(wordsOf).join(', '))}</small>}
                {isOwn && (
                  <small>
                    <Icon name="device" />
                    {t.thisDevice}
                  </small>
                )}
                {!isOwn && all.some((each) => stored.has(each)) && (
                  <small>
                    <Icon name="pen" />
                    {t.hasContent}
                  </small>
                )}
                <DevicesHere groups={all} />
              </span>
              <Icon name="forward" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
