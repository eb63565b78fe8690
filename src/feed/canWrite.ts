import type { GroupId } from '../domain/ids.ts';
import { groupOfScope, toScope } from '../domain/scope.ts';

/** Whose key vouches for a device: the seminar's root, or a group's. */
export type Issuer = { readonly kind: 'root' } | { readonly kind: 'group'; readonly group: GroupId };

/**
 * Who may write where; the only place that says so. Takes what a device's certificate proves, or
 * null for a device without one. Scopes this version does not know belong to nobody.
 */
export function canWrite(scope: string, issuer: Issuer | null): boolean {
  const known = toScope(scope);
  if (issuer === null || known === null) return false;
  return issuer.kind === 'root' || groupOfScope(known) === issuer.group;
}
