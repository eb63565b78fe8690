import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

export interface ServedApp {
  /** Where the app is, with its base path and a slash at the end. */
  address: string;
  origin: string;
  port: number;
  /** Stops the server; asking twice is fine. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  restart(): Promise<void>;
}

/**
 * Starts the built server on a free port. `dist` may be a copy of the dist folder, to serve another version
 * at the same address. Rejects with what the server said when it does not start.
 */
export async function serveApp(environment: Record<string, string> = {}, dist = BUILT): Promise<ServedApp> {
  let server = await startServer({ ...environment, PORT: environment.PORT ?? '0' }, dist);
  const { port, basePath } = server;
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    if (server.process.exitCode !== null || server.process.signalCode !== null) return;
    const exited = once(server.process, 'exit');
    server.process.kill('SIGTERM');
    await exited;
  };
  return {
    address: `${origin}${basePath}`,
    origin,
    port,
    stop,
    async restart() {
      await stop();
      server = await startServer({ ...environment, PORT: String(port) }, dist);
    },
  };
}

interface StartedServer {
  process: ChildProcess;
  port: number;
  basePath: string;
}

async function startServer(environment: Record<string, string>, dist: string): Promise<StartedServer> {
  const child = spawn(process.execPath, [`${dist}/server/main.js`], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (part: Buffer) => {
    complaint += part.toString();
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { event, port, basePath } = JSON.parse(line) as { event: string; port: number; basePath: string };
    if (event !== 'listening') continue;
    // What it logs from here on is not read, but must not fill the pipe either.
    child.stdout.resume();
    return { process: child, port, basePath };
  }
  if (child.exitCode === null) await once(child, 'exit');
  throw new Error(complaint.trim() || `The server ended with exit code ${child.exitCode}.`);
}
