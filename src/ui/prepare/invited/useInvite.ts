import { inviteMunicipalities } from '../../../document/commands/invitationCommands.ts';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { type Municipality, municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { readInvitations } from '../../../domain/municipality/readInvitations.ts';
import { useMessages } from '../../language.tsx';
import { announce } from '../../parts/Announcer.tsx';
import { usePlan } from '../../seminar/usePlan.ts';
import { namesOf } from '../listItems.ts';
import { usePlanSteps } from '../PlanSteps.tsx';
import { together } from './keptPastedList.ts';
import { usePastedList } from './pastedList.tsx';

/** Ways to invite: municipalities that were chosen, and a list to be read, whose rest is kept to be corrected. */
export interface Invite {
  choose(municipality: Municipality): void;
  /** Gives the sentence that says what came of it. */
  read(register: MunicipalityRegister, list: string): string;
}

export function useInvite(): Invite {
  const messages = useMessages();
  const t = messages.invited;
  const { invited } = usePlan();
  const { take } = usePlanSteps();
  const { change } = usePastedList();
  /** Gives how many of them were not invited before. */
  const invite = (municipalities: readonly Municipality[]): number => {
    const fresh = municipalities.filter(({ id }) => !invited.includes(id));
    const ids = fresh.map(({ id }) => id);
    if (ids.length > 0) {
      take(messages.prepare.added(namesOf(fresh.map(municipalityLabel))), (plan) => inviteMunicipalities(plan, ids));
    }
    return ids.length;
  };
  return {
    choose(municipality) {
      const name = municipalityLabel(municipality);
      announce(invite([municipality]) > 0 ? t.invitedNow(name) : t.invitedBefore(name));
    },
    read(register, list) {
      const { municipalities, readAs, unclear } = readInvitations(register, list);
      const added = invite(municipalities);
      const left = {
        text: '',
        unclear: unclear.map(({ text }) => text),
        readAs: readAs.map(({ text, municipality }) => ({ text, id: municipality.id })),
      };
      change((before) => ({ ...together(before, left), text: before.text }));
      const parts = [t.added(added), t.already(municipalities.length - added), t.toCorrect(unclear.length)];
      return parts.filter(Boolean).join(' ');
    },
  };
}
