import { addQuestion, addTheme } from '../../src/document/commands/planCommands.ts';
import { localOrigin } from '../../src/document/context.ts';
import type { PlanDoc } from '../../src/document/planDoc.ts';

/** Writes two themes with a prioritised question each, as one change; gives the same plan. */
export function beginPlan(plan: PlanDoc): PlanDoc {
  plan.doc.transact(() => {
    for (const title of ['First', 'Second']) addQuestion(plan, addTheme(plan, { title }), { text: title, seats: 3 });
  }, localOrigin);
  return plan;
}
