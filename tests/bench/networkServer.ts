import type { AddressInfo } from 'node:net';
import { createAppServer } from '../../src/server/createAppServer.ts';
import { readSettings } from '../../src/server/readSettings.ts';
import { signallingLimits } from '../../src/server/signalling/signallingLimits.ts';
import { createRelay, type Relay } from './relay.ts';

/** Pages, signalling and a relay in one place, as pages may speak to their own server only. */
export interface NetworkServer {
  readonly address: string;
  readonly origin: string;
  readonly relay: Relay;
  stop(): Promise<void>;
}

export async function serveNetwork(pages: string, host: string): Promise<NetworkServer> {
  // Sixteen peers by y-webrtc as it comes say more at once than a seminar of ours may.
  const limits = { ...signallingLimits, tokens: 100_000, tokensPerSecond: 10_000 };
  const server = createAppServer(readSettings({}), pages, () => undefined, limits);
  const relay = createRelay();
  const [signalling] = server.http.listeners('upgrade');
  server.http.removeAllListeners('upgrade');
  server.http.on('upgrade', (request, stream, head) => {
    if (request.url?.startsWith('/relay/')) relay.upgrade(request, stream, head);
    else signalling?.call(server.http, request, stream, head);
  });
  await new Promise<void>((resolve) => server.http.listen(0, host, resolve));
  const { port } = server.http.address() as AddressInfo;
  const origin = `http://${host}:${port}`;
  return {
    address: `${origin}/network.html`,
    origin,
    relay,
    async stop() {
      server.http.closeAllConnections();
      await server.stop();
    },
  };
}
