/** A writing tab that has not answered for this long (ms) is taken to be asleep. */
export const answerTime = 2_000;

/** Watches whether the tab that writes answers, for as long as this tab waits for it. */
export interface WriterWatch {
  /** Something was posted that the writing tab answers at once. */
  asked(): void;
  /** The writing tab has answered. If it is waited for then, it is asked again later. */
  heard(): void;
  stop(): void;
}

export function createWriterWatch(options: {
  readonly isWaiting: () => boolean;
  readonly ask: () => void;
  readonly onNoAnswer: () => void;
}): WriterWatch {
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let nextQuestion: ReturnType<typeof setTimeout> | undefined;

  const asked = () => {
    deadline ??= setTimeout(() => {
      deadline = undefined;
      if (options.isWaiting()) options.onNoAnswer();
    }, answerTime);
  };
  const stop = () => {
    clearTimeout(deadline);
    clearTimeout(nextQuestion);
    deadline = undefined;
  };
  return {
    asked,
    heard() {
      stop();
      if (!options.isWaiting()) return;
      nextQuestion = setTimeout(() => {
        if (!options.isWaiting()) return;
        options.ask();
        asked();
      }, answerTime);
    },
    stop,
  };
}
