import { duties, type Group, type Member } from '../../../domain/group.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** "Teacher, Kari. Scribe": what somebody at the table does. */
export function memberFacts(group: Group, member: Member, t: Messages): string {
  const role = member.role ? t.members.roles[member.role] : '';
  const held = duties.filter((duty) => group.duties[duty] === member.id).map((duty) => t.members.duties[duty]);
  return [[role, member.name].filter(Boolean).join(', '), held.join(', ')].filter(Boolean).join('. ');
}
