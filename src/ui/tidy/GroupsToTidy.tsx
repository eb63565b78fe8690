import { moveGroup } from '../../document/commands/moveGroup.ts';
import { mergeGroup, unmergeGroup } from '../../document/commands/planCommands.ts';
import type { GroupId, VenueId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { SameGroupButton } from '../oneGroup/SameGroupButton.tsx';
import { changeAndFocus, sameGroupButton, separateButton } from '../oneGroup/sameGroup.ts';
import { type KnownGroup, useTitlesOf } from '../oneGroup/useKnownGroups.ts';
import { DevicesHere } from '../others/DevicesHere.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan, usePlanDoc } from '../seminar/usePlan.ts';
import { useTidySteps } from './tidySteps.ts';

/** Every group: where it sits, whether it is the same as another, and the way to its points. */
export function GroupsToTidy({ known }: { known: readonly KnownGroup[] }) {
  const t = useMessages().tidy;
  const { mergedInto, venues } = usePlan();
  const placeOf = ({ venue }: KnownGroup) => venues.findIndex(({ id }) => id === venue);
  const shown = known
    .filter(({ id, origin }) => origin !== 'removed' && !mergedInto.has(id))
    // Venue by venue; groups without one come last.
    .sort((a, b) => (placeOf(a) + 1 || venues.length + 1) - (placeOf(b) + 1 || venues.length + 1));
  return (
    <>
      <h1>{t.groupsHeading}</h1>
      <p className="lb-soft">{t.groupsNote}</p>
      {shown.length === 0 && <p>{t.noGroups}</p>}
      <ul className="lb-card tidy-rows">
        {shown.map((group) => (
          <GroupRow key={group.id} group={group} known={known} />
        ))}
      </ul>
      <GroupsThatAreOne known={known} />
    </>
  );
}

function GroupRow({ group, known }: { group: KnownGroup; known: readonly KnownGroup[] }) {
  const t = useMessages().tidy;
  const seminar = useSeminar();
  const { venues } = usePlan();
  const plan = usePlanDoc();
  const { done } = useTidySteps();
  const move = async (venue: VenueId | null) => {
    const doc = await seminar.openGroup(group.id);
    const before = group.venue;
    moveGroup(plan, doc, venue);
    const name = venues.find(({ id }) => id === venue)?.name ?? t.noVenue;
    done({ words: t.movedGroup(group.title, name), undo: () => moveGroup(plan, doc, before) });
  };
  const onJoined = (part: GroupId, words: string) => done({ words, undo: () => unmergeGroup(plan, part) });
  return (
    <li>
      <div className="tidy-what">
        <strong>{group.title}</strong>
        <DevicesHere groups={[group.id]} />
      </div>
      <div className="tidy-tools">
        {venues.length > 0 && (
          <select
            className="ds-input"
            aria-label={t.venueOf(group.title)}
            value={group.venue ?? ''}
            onChange={({ currentTarget }) => void move(venues.find(({ id }) => id === currentTarget.value)?.id ?? null)}
          >
            {(group.venue === null || group.origin === 'founded') && <option value="">{t.noVenue}</option>}
            {venues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <SameGroupButton group={group} known={known} hasWords onJoined={onJoined} />
        <ButtonLink variant="tertiary" icon="list" href={`/s/${seminar.id}/tidy/g/${group.id}`}>
          {t.points}
          <span className="lb-sr">{`: ${group.title}`}</span>
        </ButtonLink>
      </div>
    </li>
  );
}

/** Groups that have turned out to be one, each with the way back. */
function GroupsThatAreOne({ known }: { known: readonly KnownGroup[] }) {
  const messages = useMessages();
  const t = messages.oneGroup;
  const { id } = useSeminar();
  const { mergedInto } = usePlan();
  const plan = usePlanDoc();
  const titleOf = useTitlesOf(known);
  const { done } = useTidySteps();
  if (mergedInto.size === 0) return null;
  const separate = (part: GroupId, host: GroupId) => {
    changeAndFocus(sameGroupButton(part), () => unmergeGroup(plan, part));
    done({ words: t.separated(titleOf(part), titleOf(host)), undo: () => mergeGroup(plan, part, host) });
  };
  return (
    <>
      <h2>{t.mergedHeading}</h2>
      <ul className="lb-card tidy-rows">
        {[...mergedInto].map(([part, host]) => (
          <li key={part}>
            <span id={`part-${part}`} className="tidy-what">
              {t.isPart(titleOf(part), titleOf(host))}
            </span>
            <div className="tidy-tools">
              <ButtonLink variant="tertiary" icon="list" href={`/s/${id}/tidy/g/${part}`}>
                {messages.tidy.points}
                <span className="lb-sr">{`: ${titleOf(part)}`}</span>
              </ButtonLink>
              <Button
                id={separateButton(part)}
                variant="secondary"
                icon="undo"
                aria-describedby={`part-${part}`}
                onClick={() => separate(part, host)}
              >
                {t.separate}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
