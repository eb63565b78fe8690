/** Asks again and again until something is so; throws after a minute, which is long for all that happens on one machine. */
export async function until(isSo: () => Promise<boolean>, patience = 60_000): Promise<void> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > patience) throw new Error(`it did not come true in ${patience / 1000} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
