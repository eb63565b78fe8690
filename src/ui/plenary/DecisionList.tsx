import { useState } from 'react';
import { addDecision, removeDecision, setDecision } from '../../document/commands/plenaryCommands.ts';
import type { DecisionId, QuestionId } from '../../domain/ids.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { breakLongWords } from '../parts/breakLongWords.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { usePlenary } from './PlenaryProvider.tsx';
import { usePlenarySteps } from './usePlenarySteps.ts';

/** What was agreed in the whole seminar; a new one belongs to the question on the screen. */
export function DecisionList({ question }: { question: QuestionId }) {
  const t = useMessages().plenary;
  const formats = useFormats();
  const { addressees } = usePlan();
  const { plenary } = usePlenary();
  const takeStep = usePlenarySteps();
  const [open, setOpen] = useState<DecisionId | 'new' | null>(null);
  const chosen = plenary.decisions.find(({ id }) => id === open);
  return (
    <section className="lb-card plenary-decisions" aria-labelledby="plenary-decisions">
      <h2 id="plenary-decisions">{t.decisions}</h2>
      {plenary.decisions.length === 0 && <p className="lb-soft lb-small">{t.noDecisions}</p>}
      <ol>
        {plenary.decisions.map(({ id, text, who, by, addressee }) => (
          <li key={id} className="plenary-line">
            <span>
              {breakLongWords(text || t.unnamedDecision)}
              <small>
                {[who, formats.day(by), addressees.find((each) => each.id === addressee)?.name]
                  .filter(Boolean)
                  .join(', ')}
              </small>
            </span>
            <Button
              variant="tertiary"
              color="neutral"
              icon="pen"
              label={t.editDecision(text || t.unnamedDecision)}
              onClick={() => setOpen(id)}
            />
            <Button
              variant="tertiary"
              color="neutral"
              icon="trash"
              label={t.removeDecision(text || t.unnamedDecision)}
              onClick={() => takeStep(t.steps.removed, (doc) => removeDecision(doc, id))}
            />
          </li>
        ))}
      </ol>
      <Button variant="secondary" icon="plus" onClick={() => setOpen('new')}>
        {t.addDecision}
      </Button>
      {open === 'new' && (
        <DecisionDialog
          fields={{ text: '', who: '', by: '', addressee: null, question, cluster: null }}
          onClose={() => setOpen(null)}
          onSave={(fields) => takeStep(t.steps.decided, (doc) => addDecision(doc, fields))}
        />
      )}
      {chosen && (
        <DecisionDialog
          fields={chosen}
          onClose={() => setOpen(null)}
          onSave={({ text, who, by, addressee }) =>
            takeStep(t.steps.changed, (doc) => setDecision(doc, chosen.id, { text, who, by, addressee }))
          }
        />
      )}
    </section>
  );
}
