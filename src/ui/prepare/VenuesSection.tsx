import { addVenues } from '../../document/commands/addSeveral.ts';
import { duplicateVenue } from '../../document/commands/duplicateCommands.ts';
import { movePlanItem, removePlanItem, renameVenue } from '../../document/commands/planCommands.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Menu } from '../parts/Menu.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { EditableList } from './EditableList.tsx';
import { namesOf, toListItems } from './listItems.ts';
import { usePlanSteps } from './PlanSteps.tsx';
import { useReadyGroups } from './useReadyGroups.ts';

/** Where groups meet. */
export function VenuesSection() {
  const t = useMessages().prepare;
  const { venues, groups } = usePlan();
  const { take, remove } = usePlanSteps();
  const takeGroups = useReadyGroups();
  const nameOf = (number: number, text: string) => text || t.venue(number);
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
            name: nameOf,
            newField: t.newVenue,
            placeholder: t.writeVenue,
          }}
          onAdd={(names) => take(t.added(namesOf(names)), (plan) => addVenues(plan, names))}
          onChange={({ id }, text, name) => take(t.changed(name), (plan) => renameVenue(plan, id, text))}
          onMove={({ id }, index, name) => take(t.moved(name), (plan) => movePlanItem(plan, 'venues', id, index))}
          onRemove={({ id }, name) =>
            remove({ step: t.removed(name), kept: t.venueKept(name) }, (plan) => removePlanItem(plan, 'venues', id))
          }
          tools={({ id, text }, number) => {
            const name = nameOf(number, text);
            const duplicate = () =>
              takeGroups(groups.filter(({ venue }) => venue === id).length, (fresh) => {
                take(t.duplicated(name), (plan) => duplicateVenue(plan, id, t.nameOfCopy(name), fresh));
                announce(t.duplicateStands(name));
              });
            return (
              <Menu
                label={t.moreAbout(name)}
                items={[{ label: t.duplicateVenue, icon: 'copy', onSelect: duplicate }]}
              />
            );
          }}
        />
      </section>
    </>
  );
}
