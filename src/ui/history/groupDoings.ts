import { changesBetween, type GroupMoment } from '../../domain/changesBetween.ts';
import type { ThemeId } from '../../domain/ids.ts';
import type { ListChanges } from '../../domain/listChanges.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Messages } from '../../i18n/messages.ts';
import { listDoings } from './listDoings.ts';

/** What a group has done between two moments, each doing beginning with a verb. */
export function groupDoings(
  before: GroupMoment | null,
  after: GroupMoment,
  plan: Plan,
  t: Messages,
): readonly string[] {
  const changes = changesBetween(before, after);
  if (!changes) return [];
  const { questions, handIns, members, duties, isRenamed } = changes;
  const points: ListChanges<unknown> = {
    added: questions.flatMap(({ added }) => added),
    changed: questions.flatMap(({ changed }) => changed),
    moved: questions.flatMap(({ moved }) => moved),
    removed: questions.flatMap(({ removed }) => removed),
  };
  const [prioritised, answered] = [
    questions.filter(({ seats }) => seats.length > 0).length,
    questions.filter(({ status }) => status !== null).length,
  ];
  const numberOf = (theme: ThemeId) => {
    const index = plan.themes.findIndex(({ id }) => id === theme);
    return index < 0 ? null : index + 1;
  };
  return [
    ...listDoings(points, t.history.points, t),
    ...(prioritised > 0 ? [t.history.prioritised(prioritised)] : []),
    ...(answered > 0 ? [t.history.answered(answered)] : []),
    ...handIns.map(({ theme, kind }) => t.history[kind](numberOf(theme))),
    ...listDoings(members, t.history.participants, t),
    ...(duties.length > 0 ? [t.history.duties] : []),
    ...(isRenamed ? [t.history.renamed] : []),
  ];
}
