import { useLocation } from 'wouter';
import type { TakenLink } from '../../session/takeLink.ts';
import { useServices } from '../services.tsx';
import { isWallPage, wallPath } from '../wall/wallAddress.ts';
import { JoinScreen } from './JoinScreen.tsx';

/** The screen for joining, which leads on to the seminar of a link that is right; `arrived` was opened as an address. */
export function Join({ arrived }: { arrived: string | null }) {
  const { takeLink } = useServices();
  const [, navigate] = useLocation();
  return (
    <JoinScreen
      arrived={arrived}
      onLink={async (link) => {
        const taken = await takeLink(link);
        if (taken.kind === 'problem') return taken.problem;
        navigate(placeOf(taken), { replace: true });
        return null;
      }}
    />
  );
}

/** Where a link leads. */
function placeOf({ seminar, lands }: Extract<TakenLink, { kind: 'taken' }>): string {
  if (lands.kind === 'group') return `/s/${seminar}/g/${lands.group}`;
  if (isWallPage()) return wallPath(seminar, null);
  return lands.kind === 'groups' ? `/s/${seminar}/groups` : `/s/${seminar}`;
}
