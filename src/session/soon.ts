/** Things to be done a while after they were first asked for, each under its name, and once. */
export interface Soon {
  /** After `delay` ms; asking again meanwhile changes nothing. */
  run(name: string, delay: number, act: () => void): void;
  cancel(name: string): void;
  cancelAll(): void;
}

export function createSoon(): Soon {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (name: string) => {
    clearTimeout(timers.get(name));
    timers.delete(name);
  };
  return {
    run(name, delay, act) {
      if (timers.has(name)) return;
      const start = () => {
        timers.delete(name);
        act();
      };
      timers.set(name, setTimeout(start, delay));
    },
    cancel,
    cancelAll() {
      for (const name of [...timers.keys()]) cancel(name);
    },
  };
}
