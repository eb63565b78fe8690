import { setAbout } from '../../document/commands/planCommands.ts';
import { useMessages } from '../language.tsx';
import { TextField } from '../parts/TextField.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { KeepUntilField } from './KeepUntilField.tsx';
import { LanguagesOffered } from './LanguagesOffered.tsx';
import { usePlanSteps } from './PlanSteps.tsx';

/** What the seminar is called, when it is, who holds it, whom to ask, the languages it offers, and how long it is kept. */
export function AboutSection() {
  const t = useMessages().prepare;
  const plan = usePlan();
  const { take } = usePlanSteps();
  return (
    <>
      <div className="prepare-head">
        <h1>{t.about}</h1>
      </div>
      <section className="lb-card prepare-form" aria-label={t.about}>
        <TextField
          label={t.title}
          value={plan.title}
          onCommit={(title) => take(t.changed(t.theTitle), (doc) => setAbout(doc, { title: title.trim() }))}
        />
        <div className="prepare-date">
          <TextField
            label={t.date}
            type="date"
            value={plan.date}
            onCommit={(date) => take(t.changed(t.theDate), (doc) => setAbout(doc, { date }))}
          />
        </div>
        <TextField
          label={t.organiser}
          autoComplete="organization"
          value={plan.organiser}
          onCommit={(organiser) =>
            take(t.changed(t.theOrganiser), (doc) => setAbout(doc, { organiser: organiser.trim() }))
          }
        />
        <TextField
          label={t.contact}
          hint={t.contactHint}
          value={plan.contact}
          onCommit={(contact) => take(t.changed(t.theContact), (doc) => setAbout(doc, { contact: contact.trim() }))}
        />
        <LanguagesOffered />
        <KeepUntilField />
      </section>
    </>
  );
}
