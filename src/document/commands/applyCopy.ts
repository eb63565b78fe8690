import { languages, type Plan, type PlannedGroup } from '../../domain/plan.ts';
import type { SeminarCopy } from '../../domain/seminarCopy.ts';
import { templateOrigin } from '../context.ts';
import type { PlanDoc } from '../planDoc.ts';
import { addVenues } from './addSeveral.ts';
import { applyTemplate } from './applyTemplate.ts';
import { countAsSmall, inviteMunicipalities, offerLanguage } from './invitationCommands.ts';
import { addPlannedGroup, setAbout } from './planCommands.ts';

/**
 * [D4] Fills a plan from an earlier seminar's, once, as one change, on the device that makes the seminar. Its
 * groups get `ids` in their order; those for which there is none are left out.
 */
export function applyCopy(
  plan: PlanDoc,
  copy: SeminarCopy,
  about: Pick<Plan, 'title' | 'date' | 'organiser'>,
  ids: readonly Pick<PlannedGroup, 'id' | 'seed'>[],
): void {
  plan.doc.transact(() => {
    applyTemplate(plan, copy, about);
    setAbout(plan, { contact: copy.contact });
    for (const language of languages) offerLanguage(plan, language, copy.languages.includes(language));
    inviteMunicipalities(plan, copy.invited);
    for (const municipality of copy.small) countAsSmall(plan, municipality, true);
    const venues = addVenues(plan, copy.venues);
    copy.groups.forEach(({ name, venue }, index) => {
      const id = ids[index];
      if (id) addPlannedGroup(plan, { ...id, name, venue: (venue === null ? null : venues[venue]) ?? null });
    });
  }, templateOrigin);
}
