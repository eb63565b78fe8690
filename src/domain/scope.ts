import { type GroupId, toId } from './ids.ts';

/**
 * A seminar is several small documents, each with its own writers: the plan (facilitators) and one
 * for each group (that group's devices and facilitators). A scope names one of them; a device opens
 * only those it looks at.
 */
export type Scope = 'plan' | `group/${string}`;

export function groupScope(group: GroupId): Scope {
  return `group/${group}`;
}

/** The group a scope belongs to, or null for the plan and for scopes this version does not know. */
export function groupOfScope(scope: string): GroupId | null {
  return scope.startsWith('group/') && scope.length > 6 ? toId<GroupId>(scope.slice(6)) : null;
}
