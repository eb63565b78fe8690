import { useId } from 'react';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { useServices } from '../services.tsx';
import { TemplateFileButtons } from '../templates/TemplateFileButtons.tsx';
import type { SavedTemplate } from '../templates/useTemplates.ts';
import type { Start } from './makeTemplate.ts';

interface SavedTemplateChoiceProps {
  start: Extract<Start, { kind: 'saved' }>;
  saved: readonly SavedTemplate[];
  onChange: (start: Start) => void;
}

/** Which of the templates saved on this device; one can be sent on, or deleted. */
export function SavedTemplateChoice({ start, saved, onChange }: SavedTemplateChoiceProps) {
  const { newSeminar: t, templates } = useMessages();
  const { templates: store } = useServices();
  const id = useId();
  return (
    <>
      <div className="ds-field">
        <label className="lb-label" htmlFor={id}>
          {t.whichSaved}
        </label>
        <select
          id={id}
          className="ds-input"
          value={start.saved.id}
          onChange={({ currentTarget }) => {
            const chosen = saved.find((each) => each.id === currentTarget.value);
            if (chosen) onChange({ kind: 'saved', saved: chosen });
          }}
        >
          {saved.map((each) => (
            <option key={each.id} value={each.id}>
              {each.template.title}
            </option>
          ))}
        </select>
      </div>
      <div className="lb-actions">
        <TemplateFileButtons template={start.saved.template} />
        <Button
          variant="tertiary"
          color="danger"
          icon="trash"
          onClick={() => {
            const { id: gone } = start.saved;
            const [next] = saved.filter((each) => each.id !== gone);
            onChange(next ? { kind: 'saved', saved: next } : { kind: 'empty' });
            void store.remove(gone);
          }}
        >
          {templates.remove}
        </Button>
      </div>
    </>
  );
}
