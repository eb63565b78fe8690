import { useId, useState } from 'react';
import { isSameGroupName } from '../../domain/groupNumber.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { type PartAndHost, partAndHost } from './sameGroup.ts';
import type { KnownGroup } from './useKnownGroups.ts';

interface SameGroupDialogProps {
  group: KnownGroup;
  /** Those it can turn out to be the same as. */
  others: readonly KnownGroup[];
  onJoin: (joined: PartAndHost) => void;
  onClose: () => void;
}

/** Asks which other group it is, and says what becomes of both. */
export function SameGroupDialog({ group, others, onJoin, onClose }: SameGroupDialogProps) {
  const messages = useMessages();
  const t = messages.oneGroup;
  const id = useId();
  const [chosen, setChosen] = useState(others.find(({ name }) => isSameGroupName(name, group.name)));
  // One that has become part of another meanwhile can no longer be chosen.
  const other = others.find((each) => each.id === chosen?.id) ?? others[0];
  if (!other) return null;
  const joined = partAndHost(group, other);
  return (
    <Dialog
      heading={t.which(group.title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onJoin(joined)}>{t.join}</Button>
          <Button variant="secondary" color="neutral" onClick={onClose}>
            {messages.app.cancel}
          </Button>
        </>
      }
    >
      <div className="ds-field">
        <label className="lb-label" htmlFor={id}>
          {t.other}
        </label>
        <select
          id={id}
          className="ds-input"
          value={other.id}
          onChange={(event) => setChosen(others.find((each) => each.id === event.currentTarget.value))}
        >
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{t.shown(joined.host.title)}</p>
      <p>{t.both}</p>
      <p>{t.canBeUndone}</p>
    </Dialog>
  );
}
