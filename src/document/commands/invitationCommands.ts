import type { MunicipalityId } from '../../domain/municipality/municipality.ts';
import type { Language } from '../../domain/plan.ts';
import type { PlanDoc } from '../planDoc.ts';
import { command } from './collection.ts';

/** [D21] Whom a seminar is for: who is invited, who is small, and in which languages. Each has a key of its own. */

/** Adds municipalities to those that are invited, as pasted or picked; who is invited already stays so. */
export function inviteMunicipalities(plan: PlanDoc, municipalities: readonly MunicipalityId[]): void {
  const { invited } = plan.roots;
  command(plan, () => {
    for (const id of municipalities) if (invited.get(id) !== true) invited.set(id, true);
  });
}

export function uninviteMunicipality(plan: PlanDoc, municipality: MunicipalityId): void {
  const { invited } = plan.roots;
  if (invited.has(municipality)) command(plan, () => invited.delete(municipality));
}

/** Counts a municipality as small, or no longer: what only small ones put first is told in a note of its own. */
export function countAsSmall(plan: PlanDoc, municipality: MunicipalityId, isSmall: boolean): void {
  const { small } = plan.roots;
  if ((small.get(municipality) === true) === isSmall) return;
  command(plan, () => (isSmall ? small.set(municipality, true) : small.delete(municipality)));
}

/** Offers a language of the interface, or no longer. All are offered at first, and again when none would be. */
export function offerLanguage(plan: PlanDoc, language: Language, isOffered: boolean): void {
  const { languages } = plan.roots;
  if ((languages.get(language) !== false) !== isOffered) command(plan, () => languages.set(language, isOffered));
}
