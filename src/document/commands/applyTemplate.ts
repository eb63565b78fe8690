import type { Plan } from '../../domain/plan.ts';
import type { SeminarTemplate } from '../../domain/template.ts';
import { templateOrigin } from '../context.ts';
import type { PlanDoc } from '../planDoc.ts';
import { addAddressee, addQuestion, addTheme, setAbout } from './planCommands.ts';

/** [D4] Fills a plan from a template, once, as one change, on the device that makes the seminar. */
export function applyTemplate(
  plan: PlanDoc,
  template: SeminarTemplate,
  about: Pick<Plan, 'title' | 'date' | 'organiser'>,
): void {
  plan.doc.transact(() => {
    setAbout(plan, about);
    for (const { questions, ...theme } of template.themes) {
      const id = addTheme(plan, theme);
      for (const question of questions) addQuestion(plan, id, question);
    }
    for (const addressee of template.addressees) addAddressee(plan, addressee);
  }, templateOrigin);
}
