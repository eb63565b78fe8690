/** Runs `act` once: after `time` ms, or before that when told to. */
export function runLater(act: () => void, time: number): { runNow(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(run, time);
  function run(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    act();
  }
  return { runNow: run };
}
