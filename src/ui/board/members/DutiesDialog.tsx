import { setDuty } from '../../../document/commands/groupCommands.ts';
import { duties } from '../../../domain/group.ts';
import { useMessages } from '../../language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGroupDoc } from '../../seminar/GroupProvider.tsx';
import { useGroup } from '../../seminar/useGroup.ts';
import { usePlaceNames } from './usePlaceNames.ts';

/** Who is chair, scribe and topic keeper; kept as it is chosen. */
export default function DutiesDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const doc = useGroupDoc();
  const group = useGroup();
  const placeName = usePlaceNames(group.members.map(({ affiliation }) => affiliation));
  return (
    <Dialog
      heading={t.members.shareHeading}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.app.done}</Button>}
    >
      <div className="lb-form">
        {duties.map((duty) => (
          <label key={duty} className="ds-field">
            <span className="lb-label">{t.members.duties[duty]}</span>
            <select
              className="ds-input"
              value={group.duties[duty] ?? ''}
              onChange={({ currentTarget }) =>
                setDuty(doc, duty, group.members.find((member) => member.id === currentTarget.value)?.id ?? null)
              }
            >
              <option value="">{t.members.dutyFree}</option>
              {group.members.map((member, index) => {
                const role = member.role ? t.members.roles[member.role] : '';
                const who = [placeName(member.affiliation), member.name || role].filter(Boolean).join(', ');
                return (
                  <option key={member.id} value={member.id}>
                    {t.members.participant(index + 1, who)}
                  </option>
                );
              })}
            </select>
          </label>
        ))}
      </div>
    </Dialog>
  );
}
