import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the page that asks comes from this server itself or from one of the `others` (like `https://example.org`).
 * Browsers always say where a page comes from; whoever does not is refused.
 */
export function isAllowedOrigin({ origin, host }: IncomingHttpHeaders, others: readonly string[]): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  if (others.includes(origin)) return true;
  // The scheme is left out: behind a proxy with a certificate the server itself speaks plain http.
  return Boolean(host) && new URL(origin).host === host?.toLowerCase();
}
