import { createLedger, type Holding } from '../../domain/ledger.ts';
import { summariseLedger } from '../../domain/ledgerSummary.ts';
import { groupScope } from '../../domain/scope.ts';
import type { OpenSeminar } from '../../session/openSeminar.ts';

/** What somebody should know before a seminar leaves this device. */
export interface LeaveFacts {
  /** Groups that have not handed in everything, or of which something is not here; 0 unless this is a facilitator's device. */
  readonly groupsMissing: number;
  /** Changes made here that no facilitator's device is known to have; 0 on a facilitator's own. */
  readonly unreceived: number;
  /** When something was last written in it, here or elsewhere, by the clock of whoever wrote; 0 for never. */
  readonly writtenAt: number;
}

/** A device that has just opened a seminar knows what others hold of it within this time (ms), or goes on without. */
const patience = 3_000;

/** Looks at an open seminar; reads all its groups. */
export async function readLeaveFacts(seminar: OpenSeminar): Promise<LeaveFacts> {
  const { isFacilitator } = seminar.links.access();
  await seminar.saving.flush();
  await whenSettled(seminar);
  const feeds = await seminar.history.feeds();
  const { unreceived, isSettled } = seminar.others.state();
  return {
    groupsMissing: isFacilitator ? await countMissing(seminar) : 0,
    // What is not sealed yet has come to nobody.
    unreceived: isFacilitator ? 0 : unreceived + (isSettled ? 0 : 1),
    writtenAt: Math.max(0, ...feeds.flatMap(({ time }) => time ?? [])),
  };
}

function whenSettled({ others }: Pick<OpenSeminar, 'others'>): Promise<void> {
  return new Promise((goOn) => {
    const done = () => {
      stop();
      clearTimeout(timer);
      goOn();
    };
    const look = () => others.state().isSettled && done();
    const stop = others.subscribe(look);
    const timer = setTimeout(done, patience);
    look();
  });
}

async function countMissing(seminar: OpenSeminar): Promise<number> {
  const lacking = new Set(seminar.others.state().lackingScopes);
  const docs = await Promise.all((await seminar.storedGroups()).map((group) => seminar.openGroup(group)));
  const groups = new Map(docs.map((doc) => [doc.id, doc.snapshot()]));
  const held = new Map(
    docs.map(({ id }): [typeof id, Holding] => {
      return [id, { isComplete: !lacking.has(groupScope(id)), receivedAt: null, writtenAt: null }];
    }),
  );
  const rows = createLedger(() => 0)({ plan: seminar.plan.snapshot(), groups, held });
  const { notHandedIn, notReceived } = summariseLedger(rows, null);
  return new Set([...notHandedIn, ...notReceived]).size;
}
