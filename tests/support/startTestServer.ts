import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createAppServer } from '../../src/server/createAppServer.ts';
import { readSettings } from '../../src/server/readSettings.ts';
import type { SignallingLimits } from '../../src/server/signalling/signallingLimits.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

export interface TestServer {
  port: number;
  /** Sends the path exactly as written; fetch would tidy it first. */
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Answer>;
  /** Sends raw bytes and resolves with all that comes back before the connection ends. */
  sendBytes(bytes: string | Buffer): Promise<string>;
  /** Everything the server logged. */
  logged: string[];
  stop(): Promise<void>;
}

/** A script that stands in the start page itself, as a browser reads it; the file ends its lines as Windows does. */
export const scriptInPage = '\n  document.documentElement.dataset.started = "yes";\n';

const FILES = {
  'app/index.html': `<!doctype html><title>Langbord</title>\n<script>${scriptInPage.replaceAll('\n', '\r\n')}</script>`,
  'app/assets/main-1a2b.js': `export const text = '${'blåbær '.repeat(500)}';`,
  'app/icons/langbord.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  'app/config.json': '{"owner":"the file on disk"}',
  'secret.txt': 'not for visitors',
};

/** Starts the real server on a free port, over a small built app in a temporary folder. */
export async function startTestServer(
  environment: Record<string, string> = {},
  limits?: SignallingLimits,
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'langbord-server-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const logged: string[] = [];
  const log = (event: string, details?: object) => logged.push(JSON.stringify({ event, ...details }));
  const server = createAppServer(readSettings(environment), join(folder, 'app'), log, limits);
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
  const { port } = server.http.address() as AddressInfo;

  return {
    port,
    logged,
    ask: (path, { method = 'GET', headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
          );
        });
        asked.on('error', reject).end();
      }),
    sendBytes: (bytes) =>
      new Promise((resolve) => {
        let text = '';
        const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
        socket.on('data', (part) => {
          text += part.toString('latin1');
        });
        socket.on('error', () => undefined).on('close', () => resolve(text));
      }),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
