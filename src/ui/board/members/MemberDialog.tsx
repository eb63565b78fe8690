import { type FormEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { addMember, removeMember, setMember } from '../../../document/commands/groupCommands.ts';
import type { Affiliation } from '../../../domain/affiliation.ts';
import { type RoleCategory, roleCategories } from '../../../domain/group.ts';
import type { MemberId } from '../../../domain/ids.ts';
import { useMessages } from '../../language.tsx';
import { announce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useGroup } from '../../seminar/useGroup.ts';
import { PlaceField } from './PlaceField.tsx';
import { readPlace } from './readPlace.ts';
import { fetchRegister, useRegister } from './useRegister.ts';

interface MemberDialogProps {
  /** Null adds one, or several when a joint entry is chosen. */
  member: MemberId | null;
  onClose: () => void;
}

/** Adds, changes or removes somebody at the table. */
export default function MemberDialog({ member: id, onClose }: MemberDialogProps) {
  const t = useMessages();
  const group = useGroupDoc();
  const member = useGroup().members.find((candidate) => candidate.id === id);
  const register = useRegister(true);
  const formId = useId();
  const [places, setPlaces] = useState<readonly Affiliation[]>(member?.affiliation ? [member.affiliation] : []);
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<RoleCategory | null>(member?.role ?? null);
  const [name, setName] = useState(member?.name ?? '');
  const [error, setError] = useState<string>();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = places.length > 0 ? places : readPlace(register ?? (await fetchRegister()), typed);
    if (read === 'unclear') return setError(t.members.placeUnclear);
    if (read.length === 0) return setError(t.members.placeMissing);
    const [first, ...others] = read;
    if (!first) return;
    const fields = { role, name: name.trim() };
    if (member) setMember(group, member.id, { ...fields, affiliation: first });
    else addMember(group, { ...fields, affiliation: first });
    // A name belongs to one person; the others of a joint entry are told apart by their municipality.
    for (const affiliation of others) addMember(group, { role, name: '', affiliation });
    announce(member ? t.members.changed : t.members.added(read.length));
    onClose();
  };
  const remove = () => {
    flushSync(() => {
      if (member) removeMember(group, member.id);
      onClose();
    });
    announce(t.members.removed);
    // The button that opened the dialog has gone with its line.
    if (document.activeElement === document.body)
      [...document.querySelectorAll<HTMLElement>('.lb-people__add')].at(-1)?.focus();
  };
  return (
    <Dialog
      heading={member ? t.members.editHeading : t.members.addHeading}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId}>
            {member ? t.app.save : t.app.add}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t.app.cancel}
          </Button>
          {member && (
            <Button variant="tertiary" color="danger" icon="trash" onClick={remove}>
              {t.members.remove}
            </Button>
          )}
        </>
      }
    >
      <form id={formId} className="lb-form" onSubmit={save} noValidate>
        <PlaceField
          register={register}
          places={places}
          error={error}
          onChange={(next, text) => {
            setPlaces(next);
            setTyped(text);
            setError(undefined);
          }}
        />
        <label className="ds-field">
          <span className="lb-label">{t.members.role}</span>
          <select
            className="ds-input"
            value={role ?? ''}
            onChange={({ currentTarget }) =>
              setRole(roleCategories.find((category) => category === currentTarget.value) ?? null)
            }
          >
            <option value="">{t.members.noRole}</option>
            {roleCategories.map((category) => (
              <option key={category} value={category}>
                {t.members.roles[category]}
              </option>
            ))}
          </select>
        </label>
        <NameField name={name} onChange={setName} />
      </form>
    </Dialog>
  );
}

function NameField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const t = useMessages();
  const id = useId();
  return (
    <div className="ds-field">
      <label className="lb-label" htmlFor={id}>
        {t.members.name}
      </label>
      <p className="lb-hint" id={`${id}-hint`}>
        {t.members.nameHint}
      </p>
      <input
        id={id}
        type="text"
        className="ds-input"
        autoComplete="off"
        maxLength={200}
        aria-describedby={`${id}-hint`}
        value={name}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
