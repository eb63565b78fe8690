import { useId } from 'react';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useGroup } from '../../seminar/useGroup.ts';
import { useBoardDialogs } from '../boardDialogs.ts';
import { useBoardGroup } from '../oneGroup/OneGroupProvider.tsx';
import { useWritingDesk } from '../writingDesk.ts';
import { memberFacts } from './memberFacts.ts';
import { usePlaceNames } from './usePlaceNames.ts';

/** Who sits at the table, where they come from and what they do. */
export function MemberList() {
  const t = useMessages();
  const own = useGroup();
  const group = useBoardGroup();
  const placeName = usePlaceNames(group.members.map(({ affiliation }) => affiliation));
  const { openDialog } = useBoardDialogs();
  const { mayWrite } = useWritingDesk();
  const headingId = useId();
  return (
    <section className="lb-people" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.members.heading}</h2>
      {group.members.length === 0 && <p className="lb-soft lb-small">{t.members.nobody}</p>}
      <ul>
        {group.members.map((member) => {
          const place = placeName(member.affiliation);
          return (
            <li key={member.id}>
              <p>
                {/* Room is kept for a name that is being fetched. */}
                <strong>{place || '\u00a0'}</strong>
                <span>{memberFacts(group, member, t)}</span>
              </p>
              {mayWrite && own.members.some(({ id }) => id === member.id) && (
                <Button
                  className="lb-people__edit"
                  variant="tertiary"
                  color="neutral"
                  icon="pen"
                  label={t.members.edit(member.name || place)}
                  onClick={() => openDialog({ kind: 'member', member: member.id })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {mayWrite && (
        <div className="lb-people__actions">
          <Button
            className="lb-people__add"
            variant="tertiary"
            icon="plus"
            onClick={() => openDialog({ kind: 'member', member: null })}
          >
            {t.members.add}
          </Button>
          {own.members.length > 0 && (
            <Button variant="tertiary" icon="people" onClick={() => openDialog({ kind: 'duties' })}>
              {t.members.share}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
