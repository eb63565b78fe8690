import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { createAppServer } from '../../src/server/createAppServer.ts';
import { readSettings } from '../../src/server/readSettings.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface PeerPageServer {
  readonly address: string;
  readonly port: number;
  /** Ends it, signalling and all, without a goodbye to anybody. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  revive(): Promise<void>;
}

/** The page of the peer-to-peer tests, built into a folder that belongs to one test file. */
export interface BuiltPeerPage {
  readonly folder: string;
  remove(): void;
}

export async function buildPeerPage(): Promise<BuiltPeerPage> {
  const folder = mkdtempSync(join(tmpdir(), 'langbord-peers-'));
  await build({ configFile: here('../browser/p2pPage/vite.config.ts'), build: { outDir: folder, emptyOutDir: true } });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves the page, with signalling beside it, as the real server does. */
export async function servePeerPage({ folder }: BuiltPeerPage, host = 'localhost'): Promise<PeerPageServer> {
  let server = await listen(0);
  const { port } = server.http.address() as AddressInfo;

  async function listen(on: number) {
    const started = createAppServer(readSettings({}), folder, () => undefined);
    await new Promise<void>((resolve) => started.http.listen(on, host, resolve));
    return started;
  }

  return {
    address: `http://${host}:${port}/p2p.html`,
    port,
    async kill() {
      server.http.closeAllConnections();
      await server.stop();
    },
    async revive() {
      server = await listen(port);
    },
  };
}
