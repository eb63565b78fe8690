/** How long (ms) the server's answer is waited for. */
const patience = 5_000;

/** How much the server's clock is ahead of this device's, in ms; null when the server cannot be reached. */
export async function readServerAhead(now: () => number): Promise<number | null> {
  try {
    const asked = now();
    const response = await fetch('./', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });
    const said = Date.parse(response.headers.get('Date') ?? '');
    // It says whole seconds, cut off, and was said somewhere between the question and its answer.
    return Number.isNaN(said) ? null : said + 500 - (asked + now()) / 2;
  } catch {
    return null;
  }
}
