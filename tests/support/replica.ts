import * as Y from 'yjs';
import { applyUpdate } from '../../src/document/applyUpdate.ts';
import { createGroupDoc, type GroupDoc } from '../../src/document/groupDoc.ts';
import { createPlanDoc, type PlanDoc } from '../../src/document/planDoc.ts';
import { createTestContext, testGroup } from './openDocuments.ts';
import type { SeededRandom } from './seededRandom.ts';

/** One change on its way between devices. */
export interface Parcel {
  readonly scope: 'plan' | 'group';
  readonly update: Uint8Array;
}

/** A device with its own copy of a plan and a group, and a store that outlives a restart. */
export interface Replica {
  readonly plan: PlanDoc;
  readonly group: GroupDoc;
  receive(parcel: Parcel): void;
  /** Opens both documents again from the store, as after the browser was closed. */
  restart(): void;
}

/** `send` gets every change made on this device. */
export function createReplica(name: string, random: SeededRandom, send: (parcel: Parcel) => void): Replica {
  const stored: Parcel[] = [];
  const context = createTestContext(name);
  const keepAndSend = (parcel: Parcel) => {
    stored.push(parcel);
    send(parcel);
  };
  const listeners = {
    plan: (update: Uint8Array) => keepAndSend({ scope: 'plan', update }),
    group: (update: Uint8Array) => keepAndSend({ scope: 'group', update }),
  };
  const open = (scope: Parcel['scope']): Y.Doc => {
    // Yjs draws both names at random, which takes long; from the seed, a run can be repeated.
    const doc = new Y.Doc({ guid: `${name} ${scope}` });
    doc.clientID = random.int(2 ** 31);
    for (const parcel of stored) if (parcel.scope === scope) applyUpdate(doc, parcel.update);
    doc.on('update', listeners[scope]);
    return doc;
  };
  const openBoth = () => ({
    plan: createPlanDoc(open('plan'), context),
    group: createGroupDoc(testGroup, open('group'), context),
  });
  let documents = openBoth();
  return {
    get plan() {
      return documents.plan;
    },
    get group() {
      return documents.group;
    },
    receive(parcel) {
      stored.push(parcel);
      const { doc } = documents[parcel.scope];
      doc.off('update', listeners[parcel.scope]);
      applyUpdate(doc, parcel.update);
      doc.on('update', listeners[parcel.scope]);
    },
    restart() {
      documents = openBoth();
    },
  };
}
