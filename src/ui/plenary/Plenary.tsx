import './plenaryScreen.css';
import { useMemo, useRef, useState } from 'react';
import type { VenueId } from '../../domain/ids.ts';
import { type RankingColumn, rankClusters } from '../../domain/plenary/rankClusters.ts';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { WallDialog } from '../wall/WallDialog.tsx';
import { WallNow } from '../wall/WallNow.tsx';
import { DecisionList } from './DecisionList.tsx';
import { usePlenary } from './PlenaryProvider.tsx';
import { PlenaryUndo } from './PlenaryUndo.tsx';
import { QuestionChoice } from './QuestionChoice.tsx';
import { QuestionHeading, type QuestionOnScreen, QuestionScreen } from './QuestionScreen.tsx';
import { RankingNotes } from './RankingNotes.tsx';
import { RankingTable } from './RankingTable.tsx';
import { RoomChoice } from './RoomChoice.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useRoomNames } from './useRoomNames.ts';
import { VenuesSideBySide } from './VenuesSideBySide.tsx';
import { VoteDesk } from './VoteDesk.tsx';

/** The clusters of a question ranked by a rule that can be seen, the room's own 1–3, votes and decisions. */
export function Plenary() {
  return <QuestionScreen screen="plenary">{(asked) => <Ranked {...asked} />}</QuestionScreen>;
}

function Ranked({ questions, current }: QuestionOnScreen) {
  const messages = useMessages();
  const t = messages.plenary;
  const { id } = useSeminar();
  const plan = usePlan();
  const { doc, plenary, room } = usePlenary();
  const names = useRoomNames();
  const [venue, setVenue] = useState<VenueId | null>(null);
  const [by, setBy] = useState<RankingColumn>('groups');
  const [isShowing, setShowing] = useState(false);
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  const ranking = useMemo(
    () => rankClusters({ plan, plenary, room }, { question: current.id, venue }, by),
    [plan, plenary, room, current.id, venue, by],
  );
  return (
    <main className="plenary" ref={page}>
      <div className="plenary-head">
        <QuestionHeading question={current} />
        <Button icon="device" onClick={() => setShowing(true)}>
          {t.wall}
        </Button>
      </div>
      <WallNow wall={plenary.wall} venue={venue} />
      <div className="plenary-tools">
        <QuestionChoice questions={questions} current={current} screen="plenary" />
        {plan.venues.length > 1 && (
          <SelectField
            label={messages.room.venue}
            all={messages.room.allVenues}
            options={plan.venues.map(({ id: each, name }) => ({ id: each, words: name }))}
            value={venue}
            onChange={setVenue}
          />
        )}
        <PlenaryUndo />
      </div>
      <RoomChoice question={current.id} venue={venue} ranking={ranking} />
      {ranking.rows.length > 0 ? (
        <RankingTable question={current.id} venue={venue} ranking={ranking} names={names} onSort={setBy} />
      ) : (
        <div className="lb-notice">
          <p>{t.empty}</p>
          <ButtonLink variant="secondary" href={`/s/${id}/cluster/${current.id}`}>
            {t.toCluster}
          </ButtonLink>
        </div>
      )}
      <RankingNotes ranking={ranking} names={names} question={current.id} />
      {venue === null && plan.venues.length > 1 && <VenuesSideBySide question={current.id} />}
      <div className="plenary-below">
        <VoteDesk question={current.id} venue={venue} />
        <DecisionList question={current.id} />
      </div>
      {isShowing && (
        <WallDialog doc={doc} question={current.id} venue={venue} by={by} onClose={() => setShowing(false)} />
      )}
    </main>
  );
}
