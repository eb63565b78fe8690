import { readSignallingMessage } from './readSignallingMessage.ts';
import type { SignallingLimits } from './signallingLimits.ts';

/** One who takes part in the exchange; `topics` is kept by the exchange alone. */
export interface Participant {
  readonly topics: Set<string>;
  send(message: Buffer): void;
}

/** Passes messages between those who have subscribed to the same topic, as y-webrtc 10.3 expects it. */
export interface Exchange {
  /** Answers why the sender must go, or undefined. What cannot be read is passed over. */
  receive(from: Participant, text: string): 'tooManyTopics' | 'topicNameTooLong' | undefined;
  leave(participant: Participant): void;
  /** How many topics somebody has subscribed to. */
  countTopics(): number;
}

const NOBODY: ReadonlySet<Participant> = new Set();
const PONG = Buffer.from('{"type":"pong"}');

export function createExchange(limits: Pick<SignallingLimits, 'depth' | 'topicsPerSocket' | 'topicLength'>): Exchange {
  const subscribers = new Map<string, Set<Participant>>();

  function subscribe(participant: Participant, topic: string): void {
    const all = subscribers.get(topic) ?? new Set();
    subscribers.set(topic, all.add(participant));
    participant.topics.add(topic);
  }

  function unsubscribe(participant: Participant, topic: string): void {
    if (!participant.topics.delete(topic)) return;
    const others = subscribers.get(topic);
    others?.delete(participant);
    if (others?.size === 0) subscribers.delete(topic);
  }

  return {
    receive(from, text) {
      const message = readSignallingMessage(text, limits.depth);
      if (message?.type === 'subscribe') {
        if (message.topics.some((topic) => topic.length > limits.topicLength)) return 'topicNameTooLong';
        if (new Set([...from.topics, ...message.topics]).size > limits.topicsPerSocket) return 'tooManyTopics';
        for (const topic of message.topics) subscribe(from, topic);
      } else if (message?.type === 'unsubscribe') {
        for (const topic of message.topics) unsubscribe(from, topic);
      } else if (message?.type === 'publish') {
        const { type, topic, data } = message;
        const readers = subscribers.get(topic) ?? NOBODY;
        // The sender is among them, and is counted; y-webrtc passes over its own messages.
        const passedOn = Buffer.from(JSON.stringify({ type, topic, data, clients: readers.size }));
        for (const reader of readers) reader.send(passedOn);
      } else if (message?.type === 'ping') {
        from.send(PONG);
      }
      return undefined;
    },
    leave(participant) {
      for (const topic of participant.topics) unsubscribe(participant, topic);
    },
    countTopics: () => subscribers.size,
  };
}
