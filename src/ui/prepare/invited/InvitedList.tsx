import { useLayoutEffect, useRef } from 'react';
import { uninviteMunicipality } from '../../../document/commands/invitationCommands.ts';
import { byCounty } from '../../../domain/municipality/byCounty.ts';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { type MunicipalityId, municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { useFormats, useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { usePlan } from '../../seminar/usePlan.ts';
import { usePlanSteps } from '../PlanSteps.tsx';

/** Who is invited, county by county, each with a button that takes it away. */
export function InvitedList({ register }: { register: MunicipalityRegister }) {
  const { invited: t, prepare, members, plenary } = useMessages();
  const { compare } = useFormats();
  const { invited, small } = usePlan();
  const { remove } = usePlanSteps();
  const frame = useRef<HTMLElement>(null);
  const removedAt = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves on when the line that had it is gone.
  useLayoutEffect(() => {
    if (removedAt.current === null) return;
    const buttons = frame.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
    (buttons[Math.min(removedAt.current, buttons.length - 1)] ?? frame.current)?.focus();
    removedAt.current = null;
  }, [invited]);
  const counties = byCounty(register, invited, compare).map(({ county, municipalities }) => ({
    county,
    lines: municipalities.map((municipality) => ({ id: municipality.id, name: municipalityLabel(municipality) })),
  }));
  const unknown = invited.filter((id) => !register.byId.has(id)).map((id) => ({ id, name: members.unknownPlace }));
  if (unknown.length > 0) counties.push({ county: members.unknownPlace, lines: unknown });
  const drop = (button: HTMLElement, id: MunicipalityId, name: string) => {
    removedAt.current = [...(frame.current?.querySelectorAll('[data-remove]') ?? [])].indexOf(button);
    remove({ step: prepare.removed(name), kept: t.uninvited(name) }, (plan) => uninviteMunicipality(plan, id));
  };
  return (
    <section className="lb-card prepare-form" aria-label={prepare.invited} ref={frame} tabIndex={-1}>
      {invited.length === 0 && <p className="lb-soft">{t.none}</p>}
      {counties.map(({ county, lines }) => (
        <div key={county}>
          <h2 className="invited-county">
            {county} <span className="lb-num invited-count">{lines.length}</span>
          </h2>
          <ul className="invited-names">
            {lines.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                {small.includes(id) && <span className="lb-tag">{plenary.small.tag}</span>}
                <Button
                  variant="tertiary"
                  color="neutral"
                  icon="trash"
                  label={prepare.remove(name)}
                  data-remove=""
                  onClick={({ currentTarget }) => drop(currentTarget, id, name)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
