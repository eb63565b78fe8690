/**
 * Starts to measure work; the answer gives its time so far (ms), as far as this process has worked itself: others who
 * use the machine as well make nothing slow.
 */
export function startWork(): () => number {
  const began = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    // What the engine does beside it in other threads is no waiting.
    return Math.min(performance.now() - began, (user + system) / 1_000);
  };
}
