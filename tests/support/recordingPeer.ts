import { type Line, largestFrame, type Transport } from '../../src/sync/transport.ts';

/**
 * A peer on a transport that writes down all that happens to it; lines go by number, in the order in
 * which they opened. Everything is asked through promises, so that the peer may be in another page.
 */
export interface RecordingPeer {
  /** The numbers of the lines that are open. */
  lines(): Promise<readonly number[]>;
  send(line: number, frame: Uint8Array): Promise<boolean>;
  /** Sends numbered frames of the largest size, in one go, until one is refused; gives how many were taken. */
  fill(line: number): Promise<number>;
  received(line: number): Promise<readonly Uint8Array[]>;
  /** How often the line has said that it takes frames again. */
  freed(line: number): Promise<number>;
  /** How often the line was said to be closed. */
  closed(line: number): Promise<number>;
  end(line: number): Promise<void>;
  leave(): Promise<void>;
  /** What came at a wrong time: within `start`, after `close`, or on a line that is not open. */
  faults(): Promise<readonly string[]>;
}

/** No line takes so many frames at once. */
const mostTaken = 4_000;

/** A frame of the largest size that says its number. */
export function numberedFrame(number: number): Uint8Array {
  const frame = new Uint8Array(largestFrame);
  new DataView(frame.buffer).setUint32(0, number);
  return frame;
}

interface LineRecord {
  readonly line: Line;
  isOpen: boolean;
  freed: number;
  closed: number;
  readonly frames: Uint8Array[];
}

export function createRecordingPeer(transport: Transport): RecordingPeer {
  const records: LineRecord[] = [];
  const faults: string[] = [];
  let stage: 'starting' | 'started' | 'left' = 'starting';

  function note(event: string, line: Line): LineRecord | undefined {
    if (stage !== 'started') faults.push(`${event} while ${stage}`);
    const record = records.find((one) => one.line === line);
    if (!record?.isOpen) faults.push(`${event} on a line that is not open`);
    return record;
  }

  transport.start({
    opened(line) {
      if (records.some((one) => one.line === line)) faults.push('opened twice');
      records.push({ line, isOpen: true, freed: 0, closed: 0, frames: [] });
      note('opened', line);
    },
    received: (line, frame) => void note('received', line)?.frames.push(frame),
    freed(line) {
      const record = note('freed', line);
      if (record) record.freed += 1;
    },
    closed(line) {
      const record = note('closed', line);
      if (!record) return;
      record.closed += 1;
      record.isOpen = false;
    },
  });
  stage = 'started';

  const at = (number: number) => {
    const record = records[number];
    if (!record) throw new Error(`there is no line ${number}`);
    return record;
  };
  return {
    lines: async () => records.flatMap(({ isOpen }, number) => (isOpen ? [number] : [])),
    send: async (line, frame) => at(line).line.send(frame),
    async fill(line) {
      for (let taken = 0; taken < mostTaken; taken++) if (!at(line).line.send(numberedFrame(taken))) return taken;
      throw new Error('no line takes 240 MB at once');
    },
    received: async (line) => at(line).frames,
    freed: async (line) => at(line).freed,
    closed: async (line) => at(line).closed,
    async end(line) {
      at(line).isOpen = false;
      at(line).line.close('finished');
    },
    async leave() {
      stage = 'left';
      transport.close();
    },
    faults: async () => faults,
  };
}
