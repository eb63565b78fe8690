import type { Timer } from '../../src/sync/timer.ts';
import { type Line, largestFrame, type Transport, type TransportEvents } from '../../src/sync/transport.ts';
import { createSeededRandom, type SeededRandom } from './seededRandom.ts';

/** What the network does to frames; chances from 0 to 1, times in milliseconds. */
export interface Weather {
  readonly loss: number;
  readonly duplicates: number;
  /** Each frame takes between the two; frames of one line never overtake each other. */
  readonly delay: readonly [number, number];
}

export interface FakeNetworkOptions {
  readonly timer: Timer;
  readonly seed: number;
  readonly weather?: Weather;
  /** Lines a node keeps at most; all with all when not given. */
  readonly degree?: number;
  /** Bytes that may be under way in one direction of a line before it refuses more. */
  readonly capacity?: number;
}

/** Every frame that was handed to the network, also those it lost. */
export interface SentFrame {
  readonly from: string;
  readonly to: string;
  readonly frame: Uint8Array;
}

/** Rooms of nodes joined by lines, in the time of a virtual clock. */
export interface FakeNetwork {
  /** A node's transport. The node is found by others of its room from `start` to `close`. */
  join(node: string, room?: string): Transport;
  /** From now on. */
  setWeather(weather: Weather): void;
  /** Only nodes of the same part reach each other; lines between parts end. Without parts all is whole again. */
  partition(...parts: readonly (readonly string[])[]): void;
  /** Frames from one node to the other vanish, and nobody is told: a line that is half open. */
  deafen(from: string, to: string): void;
  /** Ends deafness. */
  hear(): void;
  /** Holds frames back until `flush`; the other events go on. */
  hold(): void;
  /** Delivers what is held, line by line in an order of the seed; `count` frames of it, or all. */
  flush(count?: number): void;
  readonly sent: readonly SentFrame[];
  /** Open lines of a node. */
  degreeOf(node: string): number;
}

interface Node {
  readonly name: string;
  readonly room: string;
  readonly events: TransportEvents;
  readonly ends: Set<End>;
}

/** One end of a line, as its node sees it. */
interface End extends Line {
  readonly owner: Node;
  readonly peer: () => End;
  readonly random: SeededRandom;
  /** What is under way towards the other end. */
  bytes: number;
  lastArrival: number;
  isFull: boolean;
  isOpen: boolean;
  held: Uint8Array[];
}

const fairWeather: Weather = { loss: 0, duplicates: 0, delay: [1, 1] };

export function createFakeNetwork(options: FakeNetworkOptions): FakeNetwork {
  const { timer, seed, degree = Number.POSITIVE_INFINITY, capacity = 1024 * 1024 } = options;
  let weather = options.weather ?? fairWeather;
  const random = createSeededRandom(seed);
  const nodes = new Set<Node>();
  const sent: SentFrame[] = [];
  const deaf = new Set<string>();
  let parts: readonly (readonly string[])[] = [];
  let isHolding = false;

  const partOf = (name: string) => parts.findIndex((part) => part.includes(name));
  const reach = (a: Node, b: Node) => a !== b && a.room === b.room && partOf(a.name) === partOf(b.name);
  const areJoined = (a: Node, b: Node) => [...a.ends].some((end) => end.peer().owner === b);

  function arrive(end: End, frame: Uint8Array): void {
    const { owner } = end;
    end.bytes -= frame.length;
    const target = end.peer();
    if (target.isOpen && !deaf.has(`${owner.name}>${target.owner.name}`)) {
      target.owner.events.received(target, frame.slice());
      if (target.isOpen && end.random.chance(weather.duplicates)) target.owner.events.received(target, frame.slice());
    }
    if (end.isOpen && end.isFull && end.bytes <= capacity / 2) {
      end.isFull = false;
      owner.events.freed(end);
    }
  }

  function carry(end: End, frame: Uint8Array): void {
    const [least, most] = weather.delay;
    end.lastArrival = Math.max(end.lastArrival, timer.now() + least + end.random.next() * (most - least));
    const isLost = end.random.chance(weather.loss);
    timer.after(end.lastArrival - timer.now(), () => {
      if (isLost) end.bytes -= frame.length;
      else if (isHolding) end.held.push(frame);
      else arrive(end, frame);
    });
  }

  function createEnd(owner: Node, peer: () => End): End {
    const end: End = {
      owner,
      peer,
      random: createSeededRandom(random.int(2 ** 31)),
      bytes: 0,
      lastArrival: 0,
      isFull: false,
      isOpen: true,
      held: [],
      send(frame) {
        if (frame.length < 1 || frame.length > largestFrame) throw new Error(`a frame of ${frame.length} bytes`);
        if (!end.isOpen) return false;
        if (end.bytes + frame.length > capacity) {
          end.isFull = true;
          return false;
        }
        end.bytes += frame.length;
        sent.push({ from: owner.name, to: peer().owner.name, frame });
        carry(end, frame);
        return true;
      },
      close() {
        if (!end.isOpen) return;
        shut(end);
        // What was sent before arrives first.
        const at = Math.max(end.lastArrival, timer.now()) + 1;
        timer.after(at - timer.now(), () => tellClosed(peer()));
      },
    };
    return end;
  }

  function shut(end: End): void {
    end.isOpen = false;
    end.owner.ends.delete(end);
  }

  function tellClosed(end: End): void {
    if (!end.isOpen) return;
    shut(end);
    if (nodes.has(end.owner)) end.owner.events.closed(end);
  }

  function join(a: Node, b: Node): void {
    const first: End = createEnd(a, () => second);
    const second: End = createEnd(b, () => first);
    for (const end of [first, second]) end.owner.ends.add(end);
    timer.after(0, () => {
      for (const end of [first, second]) if (end.isOpen) end.owner.events.opened(end);
    });
  }

  /**
   * Joins a node with others at random, leaving half of its lines for those that come later, and with
   * one more where the room would fall apart.
   */
  function seek(node: Node): void {
    const wanted = Number.isFinite(degree) ? Math.ceil(degree / 2) : degree;
    const others = random.shuffle([...nodes].filter((other) => reach(node, other) && !areJoined(node, other)));
    for (const other of others) {
      if (node.ends.size < wanted && other.ends.size < degree) join(node, other);
    }
    const around = reachedFrom(node);
    const [apart] = others.filter((other) => !around.has(other)).sort((a, b) => a.ends.size - b.ends.size);
    if (apart) join(node, apart);
  }

  function reachedFrom(node: Node): ReadonlySet<Node> {
    const reached = new Set([node]);
    for (const one of reached) for (const end of one.ends) reached.add(end.peer().owner);
    return reached;
  }

  return {
    sent,
    join(name, room = 'room') {
      let node: Node | null = null;
      return {
        start(events) {
          const started: Node = { name, room, events, ends: new Set() };
          node = started;
          nodes.add(started);
          timer.after(0, () => nodes.has(started) && seek(started));
        },
        close() {
          if (!node) return;
          nodes.delete(node);
          for (const end of [...node.ends]) end.close('finished');
        },
      };
    },
    setWeather(next) {
      weather = next;
    },
    partition(...next) {
      parts = next;
      for (const node of nodes) {
        for (const end of [...node.ends]) {
          if (reach(node, end.peer().owner)) continue;
          timer.after(0, () => tellClosed(end));
        }
      }
      timer.after(1, () => {
        for (const node of random.shuffle([...nodes])) seek(node);
      });
    },
    deafen: (from, to) => void deaf.add(`${from}>${to}`),
    hear: () => deaf.clear(),
    hold() {
      isHolding = true;
    },
    flush(count = Number.POSITIVE_INFINITY) {
      const ends = () => [...nodes].flatMap((node) => [...node.ends].filter(({ held }) => held.length > 0));
      for (let left = count; left > 0; left--) {
        const end = random.pick(ends());
        const frame = end?.held.shift();
        if (!end || !frame) break;
        arrive(end, frame);
      }
      if (count === Number.POSITIVE_INFINITY) isHolding = false;
    },
    degreeOf: (name) => [...nodes].filter((node) => node.name === name).reduce((sum, { ends }) => sum + ends.size, 0),
  };
}
