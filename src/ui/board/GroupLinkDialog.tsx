import { groupTitle } from '../../domain/groupTitle.ts';
import { useGroup } from '../seminar/useGroup.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { ShareLink } from '../share/ShareLink.tsx';

/** Hands on the link that lets another device write for this group. */
export default function GroupLinkDialog({ onClose }: { onClose: () => void }) {
  const plan = usePlan();
  const group = useGroup();
  return <ShareLink shared={{ group: group.id, name: groupTitle(plan, group).name }} onClose={onClose} />;
}
