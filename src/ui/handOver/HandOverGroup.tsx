import { groupTitle } from '../../domain/groupTitle.ts';
import { useMessages } from '../language.tsx';
import { useGroup } from '../seminar/useGroup.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { HandOverScreen } from './HandOverScreen.tsx';

/** Hands over the answers of the group of the route. */
export function HandOverGroup() {
  const t = useMessages().board;
  const group = useGroup();
  const { name, venue } = groupTitle(usePlan(), group);
  const title = [venue, name || t.unnamedGroup].filter(Boolean).join(', ');
  return <HandOverScreen group={{ id: group.id, name: title }} />;
}
