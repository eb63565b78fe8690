import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { GroupId } from '../../domain/ids.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { appAddress, useLinkText } from './useLinkText.ts';

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));

/** Which link is handed on; a group's with the name people know it by. */
export type Shared = 'seminar' | 'facilitator' | { readonly group: GroupId; readonly name: string };

/** The dialog that hands on one of the seminar's links. */
export function ShareLink({ shared, onClose }: { shared: Shared; onClose: () => void }) {
  const { id } = useSeminar();
  const { title } = usePlan();
  const [, navigate] = useLocation();
  const isGroup = typeof shared === 'object';
  const link = useLinkText(isGroup ? shared.group : shared);
  if (link === null) return null;
  return (
    <Suspense fallback={null}>
      <ShareDialog
        link={isGroup ? { kind: 'group', group: shared.name } : { kind: shared }}
        title={title}
        address={`${appAddress()}#${link}`}
        onClose={onClose}
        {...(shared === 'facilitator' && { onRecoverySheet: () => navigate(`/s/${id}/recovery`) })}
      />
    </Suspense>
  );
}
