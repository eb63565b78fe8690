import { useEffect, useState } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useGroupTitles } from '../seminar/useGroupTitles.ts';
import { useOthers } from '../seminar/useOthers.ts';
import { useServices } from '../services.tsx';
import { type KeptCheck, readChecksOfOthers } from './keptChecks.ts';
import { type OtherDevice, otherDevices } from './otherDevices.ts';

const none: readonly KeptCheck[] = [];

/** For a facilitator: the other devices that are here or were, and what came of the last check on each. */
export function OtherDevices() {
  const messages = useMessages();
  const t = messages.ready.devices;
  const { id } = useSeminar();
  const { memos, now } = useServices();
  const { list } = useFormats();
  const moment = useMoment();
  const [kept, setKept] = useState(none);
  useEffect(
    () =>
      memos.watch(
        id,
        'checksOfOthers',
        (memo) => setKept(readChecksOfOthers(memo)),
        () => setKept(none),
      ),
    [memos, id],
  );
  const devices = otherDevices(useOthers(), kept, now());
  const titleOf = useGroupTitles([...new Set(devices.flatMap(({ group }) => group ?? []))]);
  const ready = devices.filter(isReady).length;
  const nameOf = ({ group, isFacilitator, number }: OtherDevice) => {
    const name = group !== null ? titleOf(group) : isFacilitator ? t.facilitator : t.noTable;
    return number > 0 ? t.numbered(name, number) : name;
  };
  const factsOf = ({ look, checkedAt, isOld, isHere }: OtherDevice) =>
    [
      look !== null && look.length > 0 && t.toLookAt(list(look.map((subject) => t.subjects[subject]))),
      checkedAt !== null && t.checkedAt(moment(checkedAt)),
      isOld && t.isOld,
      !isHere && t.away,
    ]
      .filter((fact) => fact !== false)
      .join(' ');
  return (
    <section aria-labelledby="ready-devices">
      <h2 id="ready-devices">{t.heading}</h2>
      <p className="lb-soft">{devices.length === 0 ? t.none : t.tally(ready, devices.length)}</p>
      {devices.length > 0 && (
        <ul className="lb-card ready-lines">
          {devices.map((device) => (
            <li key={device.device}>
              <DeviceGlyph device={device} />
              <div>
                <strong>{nameOf(device)}</strong>
                {factsOf(device) && <span>{factsOf(device)}</span>}
              </div>
              <span className="ready-word">{stateWord(device, messages.ready)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function isReady({ look, isOld }: OtherDevice): boolean {
  return look?.length === 0 && !isOld;
}

function DeviceGlyph({ device }: { device: OtherDevice }) {
  if (isReady(device)) return <StateGlyph state="received" word="none" />;
  return device.look === null ? <StateGlyph state="nothing" word="none" /> : <Icon name="warning" />;
}

function stateWord({ look, isOld }: OtherDevice, t: Messages['ready']): string {
  if (look === null) return t.devices.notChecked;
  if (look.length > 0) return t.toLookAt(look.length);
  return isOld ? t.devices.wasReady : t.isReady;
}
