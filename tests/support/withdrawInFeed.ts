import type { SealedEntry } from '../../src/feed/sealEntry.ts';
import type { FeedPeer } from './feedPeer.ts';

/** Writes in the plan that a device is withdrawn from where this facilitator has it. */
export function withdraw(facilitator: FeedPeer, device: FeedPeer): Promise<SealedEntry> {
  const own = facilitator.reader.heads().filter((head) => head.device === device.device.id);
  const heads = Object.fromEntries(own.map(({ scope, seq }) => [scope, seq]));
  return facilitator.edit('plan', (doc) => doc.getMap('withdrawn').set(device.device.id, { withdrawn: true, heads }));
}

export function readmit(facilitator: FeedPeer, device: FeedPeer): Promise<SealedEntry> {
  return facilitator.edit('plan', (doc) => doc.getMap('withdrawn').set(device.device.id, { withdrawn: false }));
}
