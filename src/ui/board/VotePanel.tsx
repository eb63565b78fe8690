import './vote.css';
import { useSyncExternalStore } from 'react';
import { castVote } from '../../document/commands/voteCommands.ts';
import { ranks } from '../../domain/group.ts';
import { type ClusterId, toId, type VoterId } from '../../domain/ids.ts';
import { questionsOf } from '../../domain/plan.ts';
import { groupVoter } from '../../domain/plenary/countVotes.ts';
import type { Ballot, Plenary } from '../../domain/plenary/plenary.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { useGroupDoc } from '../seminar/GroupProvider.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';

/** A vote that is open: the clusters to choose among, in the order in which they are tapped; tapping again takes one back. */
export function VotePanel({ ballot, plenary }: { ballot: Ballot; plenary: Plenary }) {
  const messages = useMessages();
  const t = messages.voting;
  const group = useGroupDoc();
  const { device } = useSeminar();
  const plan = usePlan();
  const votes = useSyncExternalStore(group.subscribe, group.votes);
  const voter = ballot.voters === 'group' ? groupVoter : toId<VoterId>(device);
  const cast = votes.get(ballot.id)?.get(voter) ?? [];
  const clusters = plenary.clusters.filter(({ question }) => question === ballot.question);
  const chosen = cast.filter((id) => clusters.some((cluster) => cluster.id === id));
  const toggle = (id: ClusterId) => {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id].slice(0, ranks.length);
    castVote(group, ballot.id, voter, next);
    announce(next.length > 0 ? t.given(next.length) : t.notGiven);
  };
  const heading = `vote-${ballot.id}`;
  return (
    <section className="lb-card vote" aria-labelledby={heading}>
      <h2 id={heading}>
        {t.heading}: {questionsOf(plan).find(({ id }) => id === ballot.question)?.text}
      </h2>
      <p className="lb-soft">{ballot.voters === 'group' ? t.forGroup : t.forDevice}</p>
      <ul>
        {clusters.map(({ id, title: named }) => {
          const title = named || messages.room.noTitle;
          const at = chosen.indexOf(id);
          const isFull = at < 0 && chosen.length === ranks.length;
          return (
            <li key={id}>
              <button
                type="button"
                aria-pressed={at >= 0}
                aria-disabled={isFull || undefined}
                aria-label={at >= 0 ? t.pick(title, at + 1) : title}
                onClick={() => isFull || toggle(id)}
              >
                <b data-free={at < 0 || undefined}>{at >= 0 ? at + 1 : ''}</b>
                <span>{title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="lb-small">{chosen.length > 0 ? t.given(chosen.length) : t.notGiven}</p>
    </section>
  );
}
