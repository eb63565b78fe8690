import * as Y from 'yjs';
import type { Transport } from '../../src/sync/transport.ts';
import { createMailbox, type Mailbox } from '../../src/sync/yWebrtc/mailbox.ts';
import type { VirtualClock } from './virtualClock.ts';

interface Node {
  readonly name: string;
  readonly room: string;
  readonly doc: Y.Doc;
  readonly mailbox: Mailbox;
}

/** Mailboxes whose documents are kept the same as y-webrtc does it: all that is new goes to everybody. */
export interface FakeMailNetwork {
  join(room: string): Transport;
  /** Ends all connections, and lets nobody meet. */
  cut(): void;
  mend(): void;
  /** Everybody's document. */
  docs(): readonly Y.Doc[];
}

const latency = 2;

export function createFakeMailNetwork(timer: VirtualClock): FakeMailNetwork {
  const nodes = new Set<Node>();
  let names = 0;
  let isCut = false;

  const around = (node: Node) => [...nodes].filter((other) => other !== node && other.room === node.room);

  function carry(from: Node, to: Node, update: Uint8Array): void {
    timer.after(latency, () => {
      if (nodes.has(from) && nodes.has(to) && !isCut) Y.applyUpdate(to.doc, update, 'network');
    });
  }

  function connect(node: Node, other: Node): void {
    carry(node, other, Y.encodeStateAsUpdate(node.doc));
    carry(other, node, Y.encodeStateAsUpdate(other.doc));
    node.mailbox.reached(other.name);
    other.mailbox.reached(node.name);
  }

  return {
    cut() {
      isCut = true;
      for (const node of nodes) for (const other of around(node)) node.mailbox.lost(other.name);
    },
    mend() {
      isCut = false;
      for (const node of nodes) for (const other of around(node)) connect(node, other);
    },
    docs: () => [...nodes].map(({ doc }) => doc),
    join(room) {
      let leave: () => void = () => undefined;
      return {
        start(events) {
          const [name, doc] = [`peer${++names}`, new Y.Doc()];
          const node: Node = { name, room, doc, mailbox: createMailbox({ own: name, doc, timer, events }) };
          doc.on('update', (update: Uint8Array) => {
            for (const other of around(node)) carry(node, other, update);
          });
          timer.after(latency, () => {
            nodes.add(node);
            if (!isCut) for (const other of around(node)) connect(node, other);
          });
          leave = () => {
            const others = around(node);
            nodes.delete(node);
            node.mailbox.close();
            for (const { mailbox } of others) timer.after(latency, () => mailbox.lost(name));
          };
        },
        close: () => leave(),
      };
    },
  };
}
