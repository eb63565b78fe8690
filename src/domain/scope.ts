import { type GroupId, toId } from './ids.ts';

/**
 * A seminar is several small documents, each with its own writers: the plan and the plenary
 * (facilitators) and one for each group (that group's devices and facilitators). A scope names one of
 * them; a device opens only those it looks at.
 */
export type Scope = 'plan' | 'plenary' | `group/${string}`;

/** The scope this text names; null for one that only a newer version knows. */
export function toScope(text: string): Scope | null {
  if (text === 'plan' || text === 'plenary') return text;
  const group = groupOfScope(text);
  return group === null ? null : groupScope(group);
}

export function groupScope(group: GroupId): Scope {
  return `group/${group}`;
}

/** The group a scope belongs to, or null for the plan, the plenary and scopes this version does not know. */
export function groupOfScope(scope: string): GroupId | null {
  return scope.startsWith('group/') && scope.length > 6 ? toId<GroupId>(scope.slice(6)) : null;
}
