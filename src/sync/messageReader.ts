import type { ClockLine } from './clockTalk.ts';
import type { Comparison } from './comparison.ts';
import type { DigestRounds } from './digestRounds.ts';
import type { Giver } from './giver.ts';
import type { Message } from './messages.ts';
import type { Neighbour } from './neighbour.ts';
import type { Puller } from './puller.ts';
import type { PushReader } from './pushReader.ts';

export interface MessageReaderOptions {
  readonly comparison: Comparison;
  readonly rounds: DigestRounds;
  readonly giver: Giver;
  readonly puller: Puller;
  readonly pushes: PushReader;
  readonly clockLines: ReadonlyMap<Neighbour, ClockLine>;
  readonly now: () => number;
  /** What others are known to have may be different now. */
  readonly onNews: () => void;
}

/** Hands what a neighbour says to those it is for, as far as its rates allow; false when no honest peer says such. */
export function createMessageReader(
  options: MessageReaderOptions,
): (neighbour: Neighbour, message: Message) => Promise<boolean> {
  const { comparison, rounds, giver, puller, pushes, clockLines, now, onNews } = options;
  return async (neighbour, message) => {
    const { rates } = neighbour;
    switch (message.kind) {
      case 'beat':
        return true;
      case 'digest':
        if (rates.comparisons.take(1, now()) && (await comparison.onDigest(neighbour, message)))
          rounds.differs(neighbour);
        return true;
      case 'heads':
        if (rates.comparisons.take(1, now()) && comparison.onHeads(neighbour, message)) rounds.differs(neighbour);
        onNews();
        return true;
      case 'want':
        if (rates.wants.take(1, now())) void giver.give(neighbour, message.id, message.wants);
        return true;
      case 'give': {
        const isHonest = await puller.given(neighbour, message);
        onNews();
        return isHonest;
      }
      case 'clock':
        if (rates.clockWords.take(1, now())) clockLines.get(neighbour)?.hear(message.word);
        return true;
      case 'push':
        return pushes.read(neighbour, message.items);
    }
  };
}
