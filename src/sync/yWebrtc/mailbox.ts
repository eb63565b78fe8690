import type * as Y from 'yjs';
import { type Bytes, concatBytes, equalBytes } from '../../feed/bytes.ts';
import type { Timer } from '../timer.ts';
import { type Line, largestFrame, type TransportEvents } from '../transport.ts';

/** Lines made of mail in a document that the peers of a room share in some way (SPEC W1 to W4). */
export interface Mailbox {
  /** A peer can be written to; it will be told the same of this one. */
  reached(peer: string): void;
  lost(peer: string): void;
  close(): void;
}

export interface MailboxOptions {
  /** What the others call this peer. */
  readonly own: string;
  readonly doc: Y.Doc;
  readonly timer: Timer;
  readonly events: TransportEvents;
}

interface Link {
  readonly peer: string;
  /** What this end calls the present line, new for each, and what the other end calls it. */
  own: Bytes;
  theirs: Bytes | null;
  port: Line | null;
  isResting: boolean;
  isFull: boolean;
  /** Bytes of each piece of mail that the other end has not taken out. */
  readonly untaken: number[];
}

const kind = { hello: 1, frame: 2, bye: 3 } as const;
const nonceLength = 8;
const noNonce = new Uint8Array(nonceLength);
/** Whoever comes anew gets all mail at once, and more than 256 kB in one message gets lost. */
const capacity = 3 * largestFrame;
const times = { helloAgain: 5_000, finished: 2_000, misbehaved: 60_000 };

export function createMailbox({ own, doc, timer, events }: MailboxOptions): Mailbox {
  const links = new Map<string, Link>();
  let isClosed = false;
  let isReadDue = false;

  const outbox = (link: Link) => doc.getArray<Uint8Array>(`${own}>${link.peer}`);
  const inbox = (link: Link) => doc.getArray<unknown>(`${link.peer}>${own}`);
  const sizeOf = ({ untaken }: Link) => untaken.reduce((sum, size) => sum + size, 0);
  const newNonce = () => crypto.getRandomValues(new Uint8Array(nonceLength));

  function post(link: Link, what: number, payload: Uint8Array = noNonce.subarray(0, 0)): void {
    link.untaken.push(payload.length);
    outbox(link).push([concatBytes([new Uint8Array([what]), link.own, link.theirs ?? noNonce, payload])]);
  }

  function greet(link: Link): void {
    if (isClosed || links.get(link.peer) !== link || link.theirs || link.isResting) return;
    post(link, kind.hello);
    timer.after(times.helloAgain, () => greet(link));
  }

  function open(link: Link): void {
    const port: Line = {
      send(frame) {
        if (link.port !== port) return false;
        if (sizeOf(link) + frame.length > capacity) {
          link.isFull = true;
          return false;
        }
        post(link, kind.frame, frame);
        return true;
      },
      close(reason) {
        if (link.port !== port) return;
        post(link, kind.bye);
        Object.assign(link, { port: null, own: newNonce(), theirs: null, isResting: true });
        timer.after(times[reason], () => {
          link.isResting = false;
          greet(link);
        });
      },
    };
    link.port = port;
    link.isFull = false;
    events.opened(port);
  }

  function end(link: Link): void {
    const { port } = link;
    link.port = null;
    if (port) events.closed(port);
  }

  function take(link: Link, mail: Uint8Array): void {
    const from = mail.slice(1, 1 + nonceLength);
    const to = mail.subarray(1 + nonceLength, 1 + 2 * nonceLength);
    const isOfThisLine = link.theirs !== null && equalBytes(from, link.theirs);
    if (mail[0] === kind.hello) {
      if (isOfThisLine || link.isResting || from.length < nonceLength) return;
      end(link);
      link.theirs = from;
      if (!equalBytes(to, link.own)) post(link, kind.hello);
      open(link);
    } else if (isOfThisLine && equalBytes(to, link.own) && link.port) {
      const payload = mail.slice(1 + 2 * nonceLength);
      if (mail[0] === kind.bye) end(link);
      else if (mail[0] === kind.frame && payload.length >= 1 && payload.length <= largestFrame)
        events.received(link.port, payload);
    }
  }

  /** What is taken out is known to have come: the other end sees that it is gone. */
  function read(link: Link): void {
    const mail = inbox(link).toArray();
    if (mail.length > 0) inbox(link).delete(0, mail.length);
    for (const piece of mail) {
      if (piece instanceof Uint8Array && !isClosed && links.get(link.peer) === link) take(link, piece);
    }
    link.untaken.splice(0, link.untaken.length - outbox(link).length);
    if (!link.isFull || !link.port || sizeOf(link) > capacity / 2) return;
    link.isFull = false;
    events.freed(link.port);
  }

  function readSoon(): void {
    if (isReadDue) return;
    isReadDue = true;
    queueMicrotask(() => {
      isReadDue = false;
      if (!isClosed) doc.transact(() => [...links.values()].forEach(read));
    });
  }

  doc.on('update', readSoon);
  return {
    reached(peer) {
      if (isClosed || links.has(peer)) return;
      const fresh = { theirs: null, port: null, isResting: false, isFull: false, untaken: [] };
      const link: Link = { peer, own: newNonce(), ...fresh };
      links.set(peer, link);
      greet(link);
      readSoon();
    },
    lost(peer) {
      const link = links.get(peer);
      links.delete(peer);
      if (link && !isClosed) end(link);
    },
    close() {
      isClosed = true;
      links.clear();
      doc.off('update', readSoon);
    },
  };
}
