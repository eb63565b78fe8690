import { useId, useState } from 'react';
import type { DecisionFields } from '../../document/commands/plenaryCommands.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { usePlan } from '../seminar/usePlan.ts';

interface DecisionDialogProps {
  fields: DecisionFields;
  onSave: (fields: DecisionFields) => void;
  onClose: () => void;
}

/** What was agreed, who does it, by when and for whom. */
export function DecisionDialog({ fields, onSave, onClose }: DecisionDialogProps) {
  const messages = useMessages();
  const t = messages.plenary;
  const { addressees } = usePlan();
  const [draft, setDraft] = useState(fields);
  const id = useId();
  const set = (part: Partial<DecisionFields>) => setDraft({ ...draft, ...part });
  return (
    <Dialog heading={t.decisions} onClose={onClose}>
      <form
        className="plenary-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.text.trim() === '') return;
          onSave({ ...draft, text: draft.text.trim(), who: draft.who.trim() });
          onClose();
        }}
      >
        <div className="ds-field">
          <label className="lb-label" htmlFor={`${id}-text`}>
            {t.decision}
          </label>
          <textarea
            id={`${id}-text`}
            className="ds-input"
            rows={3}
            maxLength={2_000}
            required
            value={draft.text}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
        </div>
        <div className="ds-field">
          <label className="lb-label" htmlFor={`${id}-who`}>
            {t.who}
          </label>
          <input
            id={`${id}-who`}
            className="ds-input"
            autoComplete="off"
            maxLength={300}
            value={draft.who}
            onChange={(event) => set({ who: event.currentTarget.value })}
          />
        </div>
        <div className="ds-field">
          <label className="lb-label" htmlFor={`${id}-by`}>
            {t.by}
          </label>
          <input
            id={`${id}-by`}
            className="ds-input"
            type="date"
            value={draft.by}
            onChange={(event) => set({ by: event.currentTarget.value })}
          />
        </div>
        {addressees.length > 0 && (
          <SelectField
            label={t.forWhom}
            all={t.nobody}
            options={addressees.map(({ id: each, name }) => ({ id: each, words: name }))}
            value={draft.addressee}
            onChange={(addressee) => set({ addressee })}
          />
        )}
        <Button type="submit">{messages.cluster.save}</Button>
      </form>
    </Dialog>
  );
}
