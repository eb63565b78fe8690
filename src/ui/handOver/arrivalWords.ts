import { groupTitle } from '../../domain/groupTitle.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Arrival } from '../../session/takeEntries.ts';

export interface ArrivalLine {
  readonly text: string;
  /** Something is to be looked at. */
  readonly isWarning: boolean;
}

/** So many groups are told of one by one; more come in a whole seminar's file. */
const fewGroups = 6;

/** An arrival in sentences. */
export function arrivalWords(
  { groups, hasPlan, added, lost, waiting }: Arrival,
  plan: Plan,
  { receive: t, board }: Messages,
): readonly ArrivalLine[] {
  const fine = (text: string): ArrivalLine => ({ text, isWarning: false });
  const count = (of: 'answers' | 'newer') => groups.reduce((sum, group) => sum + group[of], 0);
  const ofGroups = groups.map(({ group, answers, newer }) => {
    const { name, venue } = groupTitle(plan, group);
    const title = [venue, name || board.unnamedGroup].filter(Boolean).join(', ');
    return fine(added === 0 && lost === 0 ? t.nothingNew(title, answers) : t.arrived(title, answers, newer, lost));
  });
  const inAll = fine(t.arrived(t.groups(groups.length), count('answers'), count('newer'), lost));
  return [
    ...(hasPlan && groups.length === 0 ? [fine(t.planArrived)] : []),
    ...(groups.length > fewGroups ? [inAll] : ofGroups),
    ...(waiting > 0 ? [{ text: t.waits(waiting), isWarning: true }] : []),
    ...(lost > 0 ? [{ text: t.lost(lost), isWarning: true }] : []),
  ];
}
