import { useState } from 'react';
import { templateOf } from '../../domain/template.ts';
import { encodeTemplateFile } from '../../session/templateFile.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useServices } from '../services.tsx';
import { TemplateFileButtons } from '../templates/TemplateFileButtons.tsx';
import { useTemplates } from '../templates/useTemplates.ts';

/** What is asked in this seminar, kept for seminars to come: on this device, or as a file for others. */
export function TemplateDialog({ onClose }: { onClose: () => void }) {
  const { templates: t, prepare } = useMessages();
  const { templates: store, now } = useServices();
  const { id } = useSeminar();
  const plan = usePlan();
  // A seminar has one template, so that saving it again replaces what was saved.
  const isSaved = useTemplates()?.some((each) => each.id === id);
  const [outcome, setOutcome] = useState<'saved' | 'notSaved' | null>(null);
  const template = templateOf({ ...plan, title: plan.title || prepare.untitled });
  const save = () =>
    store.put({ id, savedAt: now(), text: encodeTemplateFile(template) }).then(
      () => setOutcome('saved'),
      () => setOutcome('notSaved'),
    );
  return (
    <Dialog heading={t.heading} onClose={onClose}>
      <p>{t.what}</p>
      <div className="lb-actions">
        <Button icon="check" onClick={() => void save()}>
          {isSaved ? t.replace : t.save}
        </Button>
        <TemplateFileButtons template={template} />
      </div>
      <p role="status">{outcome === 'saved' && t.saved(template.title)}</p>
      {outcome === 'notSaved' && <FailureNotice>{t.notSaved}</FailureNotice>}
    </Dialog>
  );
}
