import { flushSync } from 'react-dom';
import type { GroupId } from '../../domain/ids.ts';
import type { KnownGroup } from './useKnownGroups.ts';

/** Two groups that are one: the part, and the one they are known as. */
export interface PartAndHost {
  readonly part: KnownGroup;
  readonly host: KnownGroup;
}

/** A group of the plan stays what both are known as: everybody can write for it, and its place in lists is known. */
export function partAndHost(group: KnownGroup, other: KnownGroup): PartAndHost {
  const isKept = group.origin === 'planned' && other.origin !== 'planned';
  return isKept ? { part: other, host: group } : { part: group, host: other };
}

/** The button that makes a group one with another. */
export function sameGroupButton(group: GroupId): string {
  return `same-as-${group}`;
}

/** The button that makes a group stand by itself again. */
export function separateButton(group: GroupId): string {
  return `separate-${group}`;
}

/** Shows a change and puts focus on the button that is the way back from it. */
export function changeAndFocus(button: string, change: () => void): void {
  flushSync(change);
  document.getElementById(button)?.focus();
}
