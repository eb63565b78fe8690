import type { Group } from '../../domain/group.ts';
import { memberFacts } from '../board/members/memberFacts.ts';
import { usePlaceNames } from '../board/members/usePlaceNames.ts';
import { useMessages } from '../language.tsx';

/** Who sat at the table. */
export function EarlierMembers({ group }: { group: Group }) {
  const t = useMessages();
  const placeName = usePlaceNames(group.members.map(({ affiliation }) => affiliation));
  if (group.members.length === 0) return null;
  return (
    <section aria-labelledby="then-members">
      <h2 id="then-members">{t.members.heading}</h2>
      <ul className="history-points">
        {group.members.map((member) => (
          <li key={member.id}>
            {[placeName(member.affiliation), memberFacts(group, member, t)].filter(Boolean).join('. ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
