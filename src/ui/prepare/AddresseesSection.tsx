import { addAddressees } from '../../document/commands/addSeveral.ts';
import { movePlanItem, removePlanItem, renameAddressee } from '../../document/commands/planCommands.ts';
import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { EditableList } from './EditableList.tsx';
import { namesOf, toListItems } from './listItems.ts';
import { usePlanSteps } from './PlanSteps.tsx';

/** Who a point can be meant for. */
export function AddresseesSection() {
  const t = useMessages().prepare;
  const { addressees } = usePlan();
  const { take, remove } = usePlanSteps();
  return (
    <>
      <div className="prepare-head">
        <h1>{t.addressees}</h1>
      </div>
      <section className="lb-card prepare-form" aria-label={t.addressees}>
        <p className="lb-soft">{t.addresseesNote}</p>
        <EditableList
          items={toListItems(addressees)}
          words={{
            field: t.addressee,
            name: (number, text) => text || t.addressee(number),
            newField: t.newAddressee,
            placeholder: t.writeAddressee,
          }}
          onAdd={(names) => take(t.added(namesOf(names)), (plan) => addAddressees(plan, names))}
          onChange={({ id }, text, name) => take(t.changed(name), (plan) => renameAddressee(plan, id, text))}
          onMove={({ id }, index, name) => take(t.moved(name), (plan) => movePlanItem(plan, 'addressees', id, index))}
          onRemove={({ id }, name) =>
            remove({ step: t.removed(name), kept: t.addresseeKept(name) }, (plan) =>
              removePlanItem(plan, 'addressees', id),
            )
          }
        />
      </section>
    </>
  );
}
