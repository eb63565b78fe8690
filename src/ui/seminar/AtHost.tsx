import type { ReactNode } from 'react';
import { Redirect, useRoute } from 'wouter';
import { hostOf } from '../../domain/resolveMerges.ts';
import { groupScope } from '../../domain/scope.ts';
import { useGroupDoc } from './GroupProvider.tsx';
import { useSeminar } from './SeminarProvider.tsx';
import { useAccess } from './useMayWrite.ts';
import { usePlan } from './usePlan.ts';

/** Leads from a group that is part of another to that other's board, except the devices that may write for it. */
export function AtHost({ children }: { children: ReactNode }) {
  const seminar = useSeminar();
  const { id } = useGroupDoc();
  const host = hostOf(usePlan().mergedInto, id);
  const mayWrite = useAccess().mayWrite(groupScope(id));
  const [, at] = useRoute('/s/:seminar/g/:group/t/:theme');
  if (host === id || mayWrite) return children;
  return <Redirect to={`/s/${seminar.id}/g/${host}${at ? `/t/${at.theme}` : ''}`} replace />;
}
