import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What any static host sends: without it a browser runs no script. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface ServedFolder {
  /** Where the folder is, with a slash at the end. */
  address: string;
  stop(): Promise<void>;
}

/** Serves the files of a folder under a path like `/verktoy/langbord/`, with no header but the type; to this machine, or at `host`. */
export async function serveFolder(folder: string, path: string, host?: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const name = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = name.startsWith(path) ? await readFile(join(folder, name.slice(path.length))).catch(() => null) : null;
    const type = TYPES[extname(name)];
    response.writeHead(file ? 200 : 404, type ? { 'Content-Type': type } : {}).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, host ?? '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host ?? 'localhost'}:${port}${path}`,
    async stop() {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
