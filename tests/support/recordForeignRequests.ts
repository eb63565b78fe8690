import type { BrowserContext } from 'playwright-core';

const STAYS_ON_DEVICE = new Set(['data:', 'blob:', 'about:', 'chrome:', 'chrome-extension:', 'devtools:']);

/** Adds the address of every request that leaves the origin to `foreign`, for as long as the browser runs. */
export function recordForeignRequests(context: BrowserContext, origin: string, foreign: string[]): void {
  const note = (address: string) => {
    const { protocol, host } = new URL(address);
    // Hosts are compared, not origins: a WebSocket to the same server has another protocol.
    if (!STAYS_ON_DEVICE.has(protocol) && host !== new URL(origin).host) foreign.push(address);
  };
  context.on('request', (request) => note(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  for (const page of context.pages()) page.on('websocket', (socket) => note(socket.url()));
}
