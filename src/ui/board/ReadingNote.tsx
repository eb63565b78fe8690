import { groupScope } from '../../domain/scope.ts';
import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { useGroupDoc } from '../seminar/GroupProvider.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useWritingLimit } from '../seminar/useMayWrite.ts';

/** Says to whom this device's links let only read why that is, and how to write. */
export function ReadingNote() {
  const t = useMessages();
  const { id } = useSeminar();
  if (useWritingLimit(groupScope(useGroupDoc().id)) !== 'noLink') return null;
  return (
    <div className="lb-notice lb-no-print">
      <p>{t.condition.readingGroup}</p>
      <ButtonLink variant="secondary" icon="people" href={`/s/${id}/groups`}>
        {t.condition.chooseGroup}
      </ButtonLink>
    </div>
  );
}
