import { hostOf } from '../../domain/resolveMerges.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../language.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { useGroupTitles } from '../seminar/useGroupTitles.ts';
import { useAccess } from '../seminar/useMayWrite.ts';
import { useOthers } from '../seminar/useOthers.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { type DevicesAt, devicesByGroup, otherFacilitators } from './othersOf.ts';

/** Every device that is known in the seminar: what it has of this one's changes, and when it was last in reach. */
export function OthersDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages().others;
  const moment = useMoment();
  const state = useOthers();
  const { isFacilitator } = useAccess();
  const facilitators = otherFacilitators(state);
  const { mergedInto } = usePlan();
  const groups = devicesByGroup(state, (group) => hostOf(mergedInto, group));
  const titleOf = useGroupTitles(groups.flatMap(({ group }) => (group === null ? [] : [group])));
  const waiting = state.unreceived + (state.isSettled ? 0 : 1);
  return (
    <Dialog heading={t.heading} onClose={onClose}>
      <p className="lb-soft">{t.intro}</p>
      <section className="lb-devices" aria-label={t.thisDevice}>
        <h3>{t.thisDevice}</h3>
        <p>{isFacilitator ? t.thisFacilitator : ownWords(state.sealed, waiting, t)}</p>
        {isFacilitator && state.lacking > 0 && <p>{t.fetching}</p>}
      </section>
      {(!isFacilitator || facilitators.length > 0) && (
        <section className="lb-devices" aria-label={t.facilitators}>
          <h3>{t.facilitators}</h3>
          {facilitators.length === 0 && <p>{t.noFacilitator}</p>}
          <ul>
            {facilitators.map(({ device, isInReach, heardAt, unreceived }, index) => (
              <li key={device}>
                <strong>{facilitators.length > 1 ? t.facilitator(index + 1) : t.oneFacilitator}</strong>
                <span>{isInReach ? t.isHere : t.lastHere(moment(heardAt))}</span>
                {state.sealed > 0 && <span>{unreceived === 0 ? t.hasAll : t.lacks(unreceived)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="lb-devices" aria-label={t.tables}>
        <h3>{t.tables}</h3>
        {groups.length === 0 && <p>{t.noOthers}</p>}
        <ul>
          {groups.map((devices) => (
            <li key={devices.group ?? ''}>
              <strong>{devices.group === null ? t.noTable : titleOf(devices.group)}</strong>
              {devicesWords(devices, moment, t).map((words) => (
                <span key={words}>{words}</span>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}

function ownWords(sealed: number, waiting: number, t: Messages['others']): string {
  if (waiting > 0) return t.unreceived(waiting);
  return sealed > 0 ? t.received : t.nothingWritten;
}

function devicesWords({ here, gone, lastAt }: DevicesAt, moment: (at: number) => string, t: Messages['others']) {
  return [here > 0 && t.hereNow(here), lastAt !== null && t.goneSince(gone, moment(lastAt))].filter(
    (words) => words !== false,
  );
}
