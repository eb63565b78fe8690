import { useId, useState } from 'react';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { MunicipalityField } from './MunicipalityField.tsx';
import { usePastedList } from './pastedList.tsx';
import { useInvite } from './useInvite.ts';

/** A field to find one municipality in, and one for a whole list. */
export function InviteForm({ register }: { register: MunicipalityRegister }) {
  const t = useMessages().invited;
  const id = useId();
  const invite = useInvite();
  const { text, change } = usePastedList();
  const [outcome, setOutcome] = useState('');
  const read = (list: string) => setOutcome(invite.read(register, list));
  return (
    <section className="lb-card prepare-form" aria-label={t.invite}>
      <MunicipalityField
        register={register}
        label={t.search}
        hint={t.searchHint}
        onChoose={(municipality) => {
          invite.choose(municipality);
          setOutcome('');
        }}
        onEnter={(typed) => {
          read(typed);
          return true;
        }}
      />
      <form
        className="invited-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return document.getElementById(id)?.focus();
          read(text);
          change({ text: '' });
        }}
      >
        <div className="ds-field">
          <label className="lb-label" htmlFor={id}>
            {t.list}
          </label>
          <p className="lb-hint" id={`${id}-hint`}>
            {t.listHint}
          </p>
          <textarea
            id={id}
            className="ds-input prepare-text"
            rows={3}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        </div>
        <Button type="submit" variant="secondary" icon="plus">
          {t.read}
        </Button>
        <p role="status">{outcome}</p>
      </form>
    </section>
  );
}
