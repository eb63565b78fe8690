import '../open/sheets.css';
import { type GroupId, toId } from '../../domain/ids.ts';
import { paperPages } from '../../domain/paperSheet.ts';
import { useMessages } from '../language.tsx';
import { GroupSheet } from '../open/GroupSheet.tsx';
import { groupCodes } from '../open/groupCodes.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';

/** The sheet of the first group, or of one that has yet to be made. */
export function PaperPreview() {
  const { preview: t, open } = useMessages();
  const { id } = useSeminar();
  const plan = usePlan();
  const [first] = groupCodes(plan, open).flatMap(({ groups }) => groups);
  const group = first ?? { id: toId<GroupId>('trial'), name: open.numbered(1) };
  return (
    <main className="paper-screen">
      <h1 className="lb-sr">{t.view.paper}</h1>
      <p>
        <ButtonLink variant="secondary" icon="print" href={`/s/${id}/open/sheets`}>
          {open.toSheets}
        </ButtonLink>
      </p>
      <section className="paper-preview" aria-label={t.view.paper}>
        <GroupSheet group={group} pages={paperPages(plan.themes)} />
      </section>
    </main>
  );
}
