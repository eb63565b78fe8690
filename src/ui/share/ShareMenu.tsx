import { useState } from 'react';
import { useLocation } from 'wouter';
import { handOverRoute, receiveRoute } from '../handOver/routes.ts';
import { useMessages } from '../language.tsx';
import { Menu } from '../parts/Menu.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { type Shared, ShareLink } from './ShareLink.tsx';

/** What a facilitator can hand on of the seminar as a whole. */
export function ShareMenu() {
  const { share: t, handOver, receive } = useMessages();
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
          { label: handOver.headingSeminar, icon: 'send', onSelect: () => navigate(handOverRoute(id, null)) },
          { label: receive.name, icon: 'picture', onSelect: () => navigate(receiveRoute(id)) },
          { label: t.toSheet, icon: 'print', onSelect: () => navigate(`/s/${id}/recovery`) },
        ]}
      />
      {shared && <ShareLink shared={shared} onClose={() => setShared(null)} />}
    </>
  );
}
