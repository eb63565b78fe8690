import { addPlannedGroups } from '../../document/commands/addSeveral.ts';
import { movePlanItem, removePlanItem, setPlannedGroup } from '../../document/commands/planCommands.ts';
import type { Plan } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { SameGroupButton } from '../oneGroup/SameGroupButton.tsx';
import { type KnownGroup, useTitlesOf } from '../oneGroup/useKnownGroups.ts';
import { DevicesHere } from '../others/DevicesHere.tsx';
import { Menu } from '../parts/Menu.tsx';
import { EditableList } from './EditableList.tsx';
import { placeAmongAll, type VenueWithGroups } from './groupsByVenue.ts';
import { namesOf, toListItems } from './listItems.ts';
import { MakeGroups } from './MakeGroups.tsx';
import { usePlanSteps } from './PlanSteps.tsx';
import type { TakeGroups } from './useReadyGroups.ts';

interface VenueGroupsProps extends VenueWithGroups {
  plan: Plan;
  known: readonly KnownGroup[];
  takeGroups: TakeGroups;
}

/** The groups of one venue: named, moved, removed, and made one by one or several at once. */
export function VenueGroups({ plan, venue, groups, known, takeGroups }: VenueGroupsProps) {
  const messages = useMessages();
  const t = messages.prepare;
  const { take, remove } = usePlanSteps();
  const titleOf = useTitlesOf(known);
  // Before groups start themselves at tables there is nothing to take for the same; two planned ones can be made one in tidying.
  const canBeSame = known.some(({ origin }) => origin === 'founded');
  const place = venue?.id ?? null;
  const placeName = venue ? venue.name : t.withoutVenue;
  const nameOf = (number: number, text: string) => text || `${t.group(number)} (${t.unnamed})`;
  const everHere = [...plan.groups, ...plan.removedGroups].filter((group) => group.venue === place);
  const add = (step: string, names: readonly string[]) =>
    takeGroups(names.length, (made) => {
      const named = made.map((group, index) => ({ ...group, name: names[index] ?? '', venue: place }));
      take(step, (doc) => addPlannedGroups(doc, named));
    });
  const others = plan.venues.filter((other) => other.id !== place);
  return (
    <section className="lb-card prepare-form" aria-label={placeName}>
      <div className="prepare-group-head">
        <h2>{placeName}</h2>
        <span className="lb-soft lb-small">{t.manyGroups(groups.length)}</span>
      </div>
      <EditableList
        items={toListItems(groups)}
        words={{
          field: (number) => t.groupField(number, placeName),
          name: nameOf,
          newField: t.newGroup(placeName),
          placeholder: t.writeGroup,
        }}
        onAdd={(names) => add(t.added(namesOf(names)), names)}
        onChange={({ id }, name, old) => take(t.changed(old), (doc) => setPlannedGroup(doc, id, { name }))}
        onMove={({ id }, index, name) =>
          take(t.moved(name), (doc) => movePlanItem(doc, 'groups', id, placeAmongAll(plan.groups, groups, id, index)))
        }
        onRemove={({ id }, name) =>
          remove({ step: t.removed(name), kept: t.groupKept(name) }, (doc) => removePlanItem(doc, 'groups', id))
        }
        extra={(group) => {
          const host = plan.mergedInto.get(group.id);
          return (
            <>
              {host !== undefined && <small className="lb-tag">{messages.oneGroup.partOf(titleOf(host))}</small>}
              <DevicesHere groups={[group.id]} />
            </>
          );
        }}
        tools={(group, number) => {
          const itself = canBeSame ? known.find(({ id }) => id === group.id) : undefined;
          return (
            <>
              {itself && !plan.mergedInto.has(group.id) && <SameGroupButton group={itself} known={known} />}
              {others.length > 0 && (
                <Menu
                  label={t.moveToVenue(nameOf(number, group.text))}
                  items={others.map((other) => ({
                    label: t.toVenue(other.name),
                    icon: 'arrowRight',
                    onSelect: () =>
                      take(t.moved(nameOf(number, group.text)), (doc) =>
                        setPlannedGroup(doc, group.id, { venue: other.id }),
                      ),
                  }))}
                />
              )}
            </>
          );
        }}
      />
      <MakeGroups
        venue={placeName}
        names={everHere.map((group) => group.name)}
        onMake={(names) => add(t.added(t.manyGroups(names.length)), names)}
      />
    </section>
  );
}
