import { type Ref, useId } from 'react';
import type { LedgerRow } from '../../domain/ledger.ts';
import { isMissing } from '../../domain/ledgerSummary.ts';
import { usePlaceNames } from '../board/members/usePlaceNames.ts';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useOthers } from '../seminar/useOthers.ts';
import { networkOf } from './networkOf.ts';

interface GroupPanelProps {
  row: LedgerRow;
  title: string;
  heading: Ref<HTMLHeadingElement>;
  onClose: () => void;
}

/** What is known of a group, and the ways in which its work can come here. */
export function GroupPanel({ row, title, heading, onClose }: GroupPanelProps) {
  const messages = useMessages();
  const t = messages.ledger;
  const moment = useMoment();
  const { id } = useSeminar();
  const headingId = useId();
  const places = row.affiliations.map(usePlaceNames(row.affiliations)).filter(Boolean);
  const network = networkOf(useOthers(), row.parts);
  const { writtenAt, receivedAt, parts, pointsElsewhere } = row;
  const hasNothing = row.themes.every(({ state }) => state === 'nothing') && pointsElsewhere === 0;
  const facts = [
    row.isRemoved && t.removed,
    parts.length > 1 && t.isOneOf(parts.length),
    writtenAt !== null && t.wroteLast(moment(writtenAt)),
    receivedAt !== null && t.cameLast(moment(receivedAt)),
    hasNothing && t.nothingHere,
    pointsElsewhere > 0 && t.elsewhere(pointsElsewhere),
  ].filter((fact) => fact !== false);
  const networkWords = {
    fetching: t.fetching,
    inReach: t.inReach(network.here),
    gone: t.lastInReach(moment(network.lastAt ?? 0)),
    outOfReach: t.outOfReach,
    notLooking: t.notLooking,
  };
  return (
    <section className="lb-card ledger-panel" data-over aria-labelledby={headingId}>
      <header>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="tertiary" color="neutral" icon="close" label={messages.app.close} onClick={onClose} />
      </header>
      {places.length > 0 && <p>{places.join(', ')}</p>}
      {facts.length > 0 && <p className="lb-soft">{facts.join(' ')}</p>}
      <ul className="ledger-ways">
        <li className="lb-fact" data-wait={network.kind !== 'inReach' || undefined}>
          <Icon name="device" />
          <span>
            <strong>{t.network}.</strong> {networkWords[network.kind]}
          </span>
        </li>
        <li>
          <ButtonLink
            // The way most likely to work now: nothing has to be done where a device of the group is in reach.
            variant={isMissing(row, null) && network.here === 0 ? 'primary' : 'secondary'}
            icon="pen"
            href={`/s/${id}/ledger/sheet/${row.group}`}
          >
            {t.byHand}
          </ButtonLink>
          <p className="lb-hint">{t.byHandNote}</p>
        </li>
        <li>
          <ButtonLink variant="tertiary" icon="forward" href={`/s/${id}/g/${row.group}`}>
            {t.toBoard}
          </ButtonLink>
        </li>
      </ul>
    </section>
  );
}
