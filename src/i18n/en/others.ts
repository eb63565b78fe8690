import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const others: Messages['others'] = {
  received: 'Received by the facilitator',
  unreceived: (count) => `${plural(count, 'change', 'changes')} not yet received by the facilitator`,
  onTheWay: 'The facilitator is in reach, so it is on its way',
  facilitatorLast: (when) => `The facilitator was last in reach ${when}`,
  facilitatorNever: 'It is sent when the facilitator is in reach',
  fetching: 'Fetching what is new from other devices',
  cameIn: 'What we know of from others has come in',
  inReach: (count) => `${plural(count, 'other device', 'other devices')} in reach`,
  inReachAndHere: (count, here) => `${plural(count, 'other device', 'other devices')} in reach, ${here} at this table`,
  nobody: 'No other devices in reach. They get it when you meet again.',
  atQuestion: (count) =>
    count === 1 ? 'Somebody is writing here on another device' : `People are writing here on ${count} other devices`,
  facilitatorAtQuestion: 'The facilitator is writing here',
  hereNow: (count) => `${plural(count, 'device', 'devices')} here now`,
  heading: 'The devices in the seminar',
  intro:
    'What is written lies on the device it was written on. Devices that are in reach of each other give each other everything by themselves.',
  thisDevice: 'This device',
  facilitators: 'Facilitators',
  facilitator: (number) => `Facilitator ${number}`,
  oneFacilitator: 'Facilitator',
  thisFacilitator: 'This device is a facilitator’s',
  noFacilitator: 'No facilitator’s device has been in reach yet.',
  hasAll: 'Has everything that was written on this device',
  lacks: (count) => `Lacks ${plural(count, 'change', 'changes')} from here`,
  nothingWritten: 'Nothing has been written on this device yet',
  isHere: 'In reach now',
  lastHere: (when) => `Last in reach ${when}`,
  tables: 'Other devices',
  noTable: 'Not at a table',
  noOthers: 'No other devices have been in reach since you opened the seminar. Everything works all the same.',
  goneSince: (count, when) => `${plural(count, 'device', 'devices')} gone, last in reach ${when}`,
};
