import type { AnswerStatus, Duty, Group, HandIn, Member } from '../../domain/group.ts';
import { type MemberId, type QuestionId, type ThemeId, toId } from '../../domain/ids.ts';
import type { GroupDoc } from '../groupDoc.ts';
import { appendRecord, command, hideRecord, setFields } from './collection.ts';

/** What a group does besides writing points: who sits at the table, states of answers, handing in. */

/** Names a group that is founded at the table, and places it at a venue. */
export function foundGroup(group: GroupDoc, fields: Pick<Group, 'name' | 'venue'>): void {
  command(group, () => {
    group.roots.group.set('name', fields.name);
    group.roots.group.set('venue', fields.venue);
  });
}

export function addMember(group: GroupDoc, member: Omit<Member, 'id'>): MemberId {
  return command(group, () => toId<MemberId>(appendRecord(group, group.roots.members, { ...member })));
}

export function setMember(group: GroupDoc, member: MemberId, fields: Partial<Omit<Member, 'id'>>): void {
  command(group, () => setFields(group.roots.members, member, fields));
}

/** [D5] The member's duties are free again while the member is away. */
export function removeMember(group: GroupDoc, member: MemberId): void {
  command(group, () => hideRecord(group, group.roots.members, member));
}

/** [D8] A duty is a key, so that two devices can never give it to two members. */
export function setDuty(group: GroupDoc, duty: Duty, member: MemberId | null): void {
  command(group, () => group.roots.duties.set(duty, member));
}

/** Says how a question is answered; points already written to it stay. */
export function setAnswerStatus(group: GroupDoc, question: QuestionId, status: AnswerStatus): void {
  command(group, () => {
    if (status.kind === 'own') group.roots.answers.delete(question);
    else group.roots.answers.set(question, { ...status });
  });
}

/** [D9] Hands a theme in. Handing in again keeps nothing of the earlier time but that it was taken back. */
export function handIn(group: GroupDoc, theme: ThemeId): void {
  writeHandIn(group, theme, (earlier) => ({
    handedIn: true,
    handedInAt: group.context.now(),
    takenBackAt: earlier?.takenBackAt ?? null,
  }));
}

/** [D22] Hands a theme in for the group, as a facilitator does. */
export function enterHandIn(group: GroupDoc, theme: ThemeId): void {
  writeHandIn(group, theme, (earlier) => ({
    handedIn: true,
    handedInAt: group.context.now(),
    takenBackAt: earlier?.takenBackAt ?? null,
    entered: true,
  }));
}

/** [D9] Takes a hand-in back; the time of handing in stays to be seen. */
export function takeBack(group: GroupDoc, theme: ThemeId): void {
  writeHandIn(group, theme, (earlier) => ({
    handedIn: false,
    handedInAt: earlier?.handedInAt ?? group.context.now(),
    takenBackAt: group.context.now(),
  }));
}

function writeHandIn(group: GroupDoc, theme: ThemeId, next: (earlier: HandIn | undefined) => HandIn): void {
  command(group, () => group.roots.handIns.set(theme, { ...next(group.snapshot().handIns.get(theme)) }));
}
