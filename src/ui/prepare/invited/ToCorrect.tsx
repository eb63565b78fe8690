import { useEffect, useRef } from 'react';
import { uninviteMunicipality } from '../../../document/commands/invitationCommands.ts';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { usePlan } from '../../seminar/usePlan.ts';
import { usePlanSteps } from '../PlanSteps.tsx';
import type { PastedList } from './keptPastedList.ts';
import { usePastedList } from './pastedList.tsx';
import { UnclearLine } from './UnclearLine.tsx';

/** What was not understood in pasted lists, to be put right, and what was read as another name than it says. */
export function ToCorrect({ register }: { register: MunicipalityRegister }) {
  const t = useMessages().invited;
  const { unclear, readAs, change } = usePastedList();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = useRef(unclear.length);
  useEffect(() => {
    // The line with the button that had the focus is gone.
    if (unclear.length < count.current && document.activeElement === document.body) heading.current?.focus();
    count.current = unclear.length;
  }, [unclear.length]);
  return (
    <>
      {unclear.length > 0 && (
        <section className="lb-card prepare-form invited-unclear" aria-label={t.unclear}>
          <div>
            <h2 ref={heading} tabIndex={-1}>
              {t.unclear} <span className="lb-num invited-count">{unclear.length}</span>
            </h2>
            <p className="lb-soft">{t.unclearNote}</p>
          </div>
          <ul className="invited-lines">
            {unclear.map((line) => (
              <UnclearLine
                key={line}
                text={line}
                register={register}
                onDone={() => change((before) => ({ unclear: before.unclear.filter((each) => each !== line) }))}
              />
            ))}
          </ul>
        </section>
      )}
      {readAs.length > 0 && <ReadOtherwise register={register} readAs={readAs} onDone={() => change({ readAs: [] })} />}
    </>
  );
}

interface ReadOtherwiseProps extends Pick<PastedList, 'readAs'> {
  register: MunicipalityRegister;
  onDone: () => void;
}

function ReadOtherwise({ register, readAs, onDone }: ReadOtherwiseProps) {
  const { invited: t, prepare } = useMessages();
  const { invited } = usePlan();
  const { remove } = usePlanSteps();
  return (
    <section className="lb-card prepare-form" aria-label={t.readAs}>
      <h2>{t.readAs}</h2>
      <ul className="invited-lines">
        {readAs
          .filter(({ id }) => invited.includes(id))
          .map(({ text, id }) => {
            const municipality = register.byId.get(id);
            if (!municipality) return null;
            const name = municipalityLabel(municipality);
            return (
              <li key={text}>
                <span>{t.readAsLine(text, name)}</span>
                <Button
                  variant="tertiary"
                  color="neutral"
                  icon="trash"
                  label={prepare.remove(name)}
                  onClick={() =>
                    remove({ step: prepare.removed(name), kept: t.uninvited(name) }, (plan) =>
                      uninviteMunicipality(plan, id),
                    )
                  }
                />
              </li>
            );
          })}
      </ul>
      <div className="lb-actions">
        <Button variant="secondary" icon="check" onClick={onDone}>
          {t.isRight}
        </Button>
      </div>
    </section>
  );
}
