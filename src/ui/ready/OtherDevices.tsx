import type { Messages } from '../../i18n/messages.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { useGroupTitles } from '../seminar/useGroupTitles.ts';
import { useOthers } from '../seminar/useOthers.ts';
import { type OtherDevice, otherDevices } from './otherDevices.ts';

/** For a facilitator: the other devices in reach, and what came of the check on each. */
export function OtherDevices() {
  const messages = useMessages();
  const t = messages.ready.devices;
  const { list } = useFormats();
  const devices = otherDevices(useOthers());
  const titleOf = useGroupTitles([...new Set(devices.flatMap(({ group }) => group ?? []))]);
  const ready = devices.filter(({ look }) => look?.length === 0).length;
  const nameOf = ({ group, isFacilitator, number }: OtherDevice) => {
    const name = group !== null ? titleOf(group) : isFacilitator ? t.facilitator : t.noTable;
    return number > 0 ? t.numbered(name, number) : name;
  };
  return (
    <section aria-labelledby="ready-devices">
      <h2 id="ready-devices">{t.heading}</h2>
      <p className="lb-soft">{devices.length === 0 ? t.none : t.tally(ready, devices.length)}</p>
      {devices.length > 0 && (
        <ul className="lb-card ready-lines">
          {devices.map((device) => (
            <li key={device.device}>
              <DeviceGlyph look={device.look} />
              <div>
                <strong>{nameOf(device)}</strong>
                {device.look !== null && device.look.length > 0 && (
                  <span>{t.toLookAt(list(device.look.map((subject) => t.subjects[subject])))}</span>
                )}
              </div>
              <span className="ready-word">{stateWord(device, messages.ready)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DeviceGlyph({ look }: Pick<OtherDevice, 'look'>) {
  if (look === null) return <StateGlyph state="nothing" word="none" />;
  return look.length === 0 ? <StateGlyph state="received" word="none" /> : <Icon name="warning" />;
}

function stateWord({ look }: OtherDevice, t: Messages['ready']): string {
  if (look === null) return t.devices.notChecked;
  return look.length === 0 ? t.isReady : t.toLookAt(look.length);
}
