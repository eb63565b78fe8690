import type { GroupId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import type { VenueCodes } from './groupCodes.ts';

/** The groups of one venue, each with its code to show and its sheet to print. */
export function VenueCodeList({ venue, groups, onShow }: VenueCodes & { onShow: (group: GroupId) => void }) {
  const messages = useMessages();
  const t = messages.open;
  const { id } = useSeminar();
  return (
    <section aria-label={venue || messages.prepare.withoutVenue}>
      <h3>{venue || messages.prepare.withoutVenue}</h3>
      <ul className="lb-card open-groups">
        {groups.map((group) => (
          <li key={group.id}>
            <strong>{group.name}</strong>
            <Button variant="tertiary" icon="qr" onClick={() => onShow(group.id)}>
              <ShortWord shown={t.code} heard={t.codeOf(group.name)} />
            </Button>
            <ButtonLink variant="tertiary" icon="print" href={`/s/${id}/open/sheets/${group.id}`}>
              <ShortWord shown={t.sheet} heard={t.sheetOf(group.name)} />
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Short beside the group's name; in a list of buttons the name is said with it. */
function ShortWord({ shown, heard }: { shown: string; heard: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="lb-sr">{heard}</span>
    </>
  );
}
