import { setAbout } from '../../document/commands/planCommands.ts';
import { useMessages } from '../language.tsx';
import { TextField } from '../parts/TextField.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { usePlanSteps } from './PlanSteps.tsx';

/** What the seminar is called, when it is and who holds it. */
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
      </section>
    </>
  );
}
