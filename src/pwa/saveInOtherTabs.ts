import type { UpdateChannel } from './updateChannel.ts';

/** Tabs that are awake answer within milliseconds; one the browser has put to sleep saved when it was hidden. */
const ANSWER_PATIENCE_MS = 250;
const SAVE_PATIENCE_MS = 5_000;

/** Makes this tab answer when another one asks it to save. */
export function answerSaveRequests(channel: UpdateChannel, tab: string, flush: () => Promise<void>): void {
  channel.onMessage((message) => {
    if (message.kind !== 'saveNow') return;
    const { request } = message;
    channel.send({ kind: 'saving', request, tab });
    flush().then(
      () => channel.send({ kind: 'saved', request, tab, ok: true }),
      () => channel.send({ kind: 'saved', request, tab, ok: false }),
    );
  });
}

/**
 * Asks every other tab to save, and resolves when all that answered have done so.
 * Rejects when one of them could not save, or took too long.
 */
export function saveInOtherTabs(channel: UpdateChannel, tab: string): Promise<void> {
  const request = `${tab} ${performance.now()}`;
  let stop = () => {};
  const answers = new Promise<void>((resolve, reject) => {
    const saving = new Set<string>();
    let everybodyAnswered = false;
    const fail = () => reject(new Error('another tab could not save'));
    const finishIfDone = () => {
      if (everybodyAnswered && saving.size === 0) resolve();
    };
    const stopListening = channel.onMessage((message) => {
      if (message.kind === 'saveNow' || message.request !== request) return;
      if (message.kind === 'saving') saving.add(message.tab);
      else if (message.ok) saving.delete(message.tab);
      else fail();
      finishIfDone();
    });
    channel.send({ kind: 'saveNow', request });
    const answersIn = setTimeout(() => {
      everybodyAnswered = true;
      finishIfDone();
    }, ANSWER_PATIENCE_MS);
    const tooLong = setTimeout(fail, SAVE_PATIENCE_MS);
    stop = () => {
      stopListening();
      clearTimeout(answersIn);
      clearTimeout(tooLong);
    };
  });
  return answers.finally(stop);
}
