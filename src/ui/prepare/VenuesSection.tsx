import { addVenues } from '../../document/commands/addSeveral.ts';
import { movePlanItem, removePlanItem, renameVenue } from '../../document/commands/planCommands.ts';
import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { EditableList } from './EditableList.tsx';
import { namesOf, toListItems } from './listItems.ts';
import { usePlanSteps } from './PlanSteps.tsx';

/** Where groups meet. */
export function VenuesSection() {
  const t = useMessages().prepare;
  const { venues } = usePlan();
  const { take, remove } = usePlanSteps();
  return (
    <>
      <div className="prepare-head">
        <h1>{t.venues}</h1>
      </div>
      <section className="lb-card prepare-form" aria-label={t.venues}>
        <p className="lb-soft">{t.venuesNote}</p>
        <EditableList
          items={toListItems(venues)}
          words={{
            field: t.venue,
            name: (number, text) => text || t.venue(number),
            newField: t.newVenue,
            placeholder: t.writeVenue,
          }}
          onAdd={(names) => take(t.added(namesOf(names)), (plan) => addVenues(plan, names))}
          onChange={({ id }, text, name) => take(t.changed(name), (plan) => renameVenue(plan, id, text))}
          onMove={({ id }, index, name) => take(t.moved(name), (plan) => movePlanItem(plan, 'venues', id, index))}
          onRemove={({ id }, name) =>
            remove({ step: t.removed(name), kept: t.venueKept(name) }, (plan) => removePlanItem(plan, 'venues', id))
          }
        />
      </section>
    </>
  );
}
