import { setAbout } from '../../document/commands/planCommands.ts';
import { dayOf } from '../../domain/day.ts';
import { isKeptTooLong, offeredKeepUntil } from '../../domain/retention.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useServices } from '../services.tsx';
import { usePlanSteps } from './PlanSteps.tsx';

/** A browser tells of the year 0002 while 2027 is being written. */
const earliest = '2000-01-01';

/** Until when devices should keep the seminar, with a day that is offered once the seminar's own is settled. */
export function KeepUntilField() {
  const t = useMessages().prepare;
  const formats = useFormats();
  const { now } = useServices();
  const plan = usePlan();
  const { take } = usePlanSteps();
  const { keepUntil, date } = plan;
  const offered = offeredKeepUntil(plan);
  const set = (day: string) => take(t.changed(t.theKeepUntil), (doc) => setAbout(doc, { keepUntil: day }));
  const isEarly = keepUntil !== '' && keepUntil < date;
  const isOver = isKeptTooLong(plan, dayOf(now()));
  return (
    <div className="prepare-keep">
      <TextField
        label={t.keepUntil}
        hint={t.keepUntilHint}
        error={isEarly ? t.keepUntilEarly : isOver ? t.keepUntilOver : undefined}
        type="date"
        value={keepUntil}
        onCommit={(day) => (day === '' || day >= earliest) && set(day)}
      />
      {keepUntil === '' && offered && (
        <Button variant="tertiary" onClick={() => set(offered)}>
          {t.offerKeepUntil(formats.day(offered))}
        </Button>
      )}
    </div>
  );
}
