import { useState } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../language.tsx';
import { Menu } from '../parts/Menu.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { type Shared, ShareLink } from './ShareLink.tsx';

/** What a facilitator can hand on of the seminar as a whole. */
export function ShareMenu() {
  const t = useMessages().share;
  const { id } = useSeminar();
  const [, navigate] = useLocation();
  const [shared, setShared] = useState<Shared | null>(null);
  return (
    <>
      <Menu
        label={t.menu}
        text={t.menu}
        icon="qr"
        variant="secondary"
        items={[
          { label: t.heading.seminar, icon: 'people', onSelect: () => setShared('seminar') },
          { label: t.heading.facilitator, icon: 'lock', onSelect: () => setShared('facilitator') },
          { label: t.toSheet, icon: 'print', onSelect: () => navigate(`/s/${id}/recovery`) },
        ]}
      />
      {shared && <ShareLink shared={shared} onClose={() => setShared(null)} />}
    </>
  );
}
