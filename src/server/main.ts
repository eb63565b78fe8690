import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAppServer } from './createAppServer.ts';
import type { Log } from './log.ts';
import { readSettings, SettingsError } from './readSettings.ts';
import type { Settings } from './settings.ts';

const APP_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../app');

const log: Log = (event, details = {}) => {
  console.log(JSON.stringify({ time: new Date().toISOString(), event, ...details }));
};

/** Resolves when the server answers requests. */
export const listening: Promise<{ port: number; basePath: string }> = start();

function start(): Promise<{ port: number; basePath: string }> {
  const settings = settingsOrGiveUp();
  const server = createAppServer(settings, APP_FOLDER, log);
  server.http.on('error', (error: NodeJS.ErrnoException) => giveUp(explainListenError(error, settings)));
  // Nothing is left to wait for then, so the process ends by itself.
  const stop = () => {
    log('stopping');
    return server.stop();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  return new Promise((resolve) => {
    server.http.listen(settings.port, settings.host, () => {
      const { port } = server.http.address() as AddressInfo;
      log('listening', { port, basePath: settings.basePath });
      resolve({ port, basePath: settings.basePath });
    });
  });
}

function settingsOrGiveUp(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return giveUp(error.message);
  }
}

function explainListenError(error: NodeJS.ErrnoException, { port, host }: Settings): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is used by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES')
    return `This user may not listen on port ${port}. Choose one above 1023: PORT=8080 npm start`;
  return `The server cannot listen on ${host ?? 'this machine'}, port ${port}: ${error.message}`;
}

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
