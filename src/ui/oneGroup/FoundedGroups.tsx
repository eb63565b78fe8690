import { unmergeGroup } from '../../document/commands/planCommands.ts';
import type { GroupId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { DevicesHere } from '../others/DevicesHere.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlanSteps } from '../prepare/PlanSteps.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { SameGroupButton } from './SameGroupButton.tsx';
import { changeAndFocus, sameGroupButton, separateButton } from './sameGroup.ts';
import { type KnownGroup, useTitlesOf } from './useKnownGroups.ts';

/** The groups founded at tables, and which groups have turned out to be one. */
export function FoundedGroups({ known }: { known: readonly KnownGroup[] }) {
  const t = useMessages().oneGroup;
  const { mergedInto } = usePlan();
  const { take } = usePlanSteps();
  const titleOf = useTitlesOf(known);
  const founded = known.filter(({ id, origin }) => origin === 'founded' && !mergedInto.has(id));
  const separate = (group: GroupId, step: string) => {
    changeAndFocus(sameGroupButton(group), () => take(step, (plan) => unmergeGroup(plan, group)));
    announce(step);
  };
  return (
    <>
      {founded.length > 0 && (
        <section className="lb-card prepare-form" aria-labelledby="founded-groups">
          <div>
            <h2 id="founded-groups">{t.foundedHeading}</h2>
            <p className="lb-soft lb-small">{t.foundedNote}</p>
          </div>
          <ul>
            {founded.map((group) => (
              <li key={group.id} className="prepare-told">
                <span>
                  {group.title} <DevicesHere groups={[group.id]} />
                </span>
                <SameGroupButton group={group} known={known} hasWords />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mergedInto.size > 0 && (
        <section className="lb-card prepare-form" aria-labelledby="merged-groups">
          <h2 id="merged-groups">{t.mergedHeading}</h2>
          <ul>
            {[...mergedInto].map(([part, host]) => (
              <li key={part} className="prepare-told">
                <span id={`part-${part}`}>{t.isPart(titleOf(part), titleOf(host))}</span>
                <Button
                  id={separateButton(part)}
                  variant="secondary"
                  icon="undo"
                  aria-describedby={`part-${part}`}
                  onClick={() => separate(part, t.separated(titleOf(part), titleOf(host)))}
                >
                  {t.separate}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
