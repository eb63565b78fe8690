import type { GroupId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { DevicesHere } from '../others/DevicesHere.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { GroupChoice } from './groupChoices.ts';

interface GroupListProps {
  groups: readonly GroupChoice[];
  /** The group this device writes for now. */
  own: GroupId | null;
  /** Groups that have written something, here or elsewhere, as far as this device has it. */
  stored: ReadonlySet<GroupId>;
  onChoose: (group: GroupId) => void;
}

/** Groups as large buttons, one for each table. */
export function GroupList({ groups, own, stored, onChoose }: GroupListProps) {
  const t = useMessages().chooseGroup;
  return (
    <ul className="choose-list">
      {groups.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="lb-card"
            aria-current={id === own ? 'true' : undefined}
            onClick={() => onChoose(id)}
          >
            <span>
              <strong>{name || t.unnamed}</strong>
              {id === own && (
                <small>
                  <Icon name="device" />
                  {t.thisDevice}
                </small>
              )}
              {id !== own && stored.has(id) && (
                <small>
                  <Icon name="pen" />
                  {t.hasContent}
                </small>
              )}
              <DevicesHere group={id} />
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}
