import './plenary.css';
import { useId, useState } from 'react';
import { countAsSmall } from '../../document/commands/invitationCommands.ts';
import type { MunicipalityId } from '../../domain/municipality/municipality.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useInvitedNames } from '../prepare/invited/useInvitedNames.ts';
import { usePlan, usePlanDoc } from '../seminar/usePlan.ts';

/** How many municipalities count as small, and the way to say which: nobody but the organiser knows. `here`: beside the invited ones. */
export function SmallMunicipalities({ here }: { here: readonly MunicipalityId[] }) {
  const t = useMessages().plenary.small;
  const { small } = usePlan();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className="lb-actions">
      <span>{t.counted(small.length)}</span>
      <Button variant="tertiary" onClick={() => setChoosing(true)}>
        {t.choose}
      </Button>
      {isChoosing && <SmallDialog here={here} onClose={() => setChoosing(false)} />}
    </div>
  );
}

function SmallDialog({ here, onClose }: { here: readonly MunicipalityId[]; onClose: () => void }) {
  const t = useMessages().plenary.small;
  const { invited, small } = usePlan();
  const plan = usePlanDoc();
  const id = useId();
  const names = useInvitedNames([...new Set([...invited, ...here, ...small])]);
  return (
    <Dialog heading={t.heading} onClose={onClose}>
      <p>{t.help}</p>
      {names.length === 0 && <p className="lb-soft">{t.none}</p>}
      <ul className="plenary-small">
        {names.map(({ id: municipality, name }) => (
          <li key={municipality} className="ds-field">
            <input
              id={`${id}-${municipality}`}
              className="ds-input"
              type="checkbox"
              checked={small.includes(municipality)}
              onChange={({ currentTarget: { checked } }) =>
                plan.history.takeStep(checked ? t.marked(name) : t.unmarked(name), () =>
                  countAsSmall(plan, municipality, checked),
                )
              }
            />
            <label htmlFor={`${id}-${municipality}`}>{name}</label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
