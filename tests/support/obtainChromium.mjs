import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium on this machine, installed first where there is none; throws with a sentence. */
export function obtainChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, and there is no program there.`);
  }
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium on this machine; installing one for the browser tests.');
  installChromium();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('no Chromium was found, and none could be installed. Install one, or set CHROMIUM_PATH.');
}

function findChromium() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const programs = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...programs, chromium.executablePath()].find(isProgram);
}

function installChromium() {
  const root = process.getuid?.() === 0;
  if (root && isDebian() && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) return;
  run('npx', ['playwright-core', 'install', ...(root ? ['--with-deps'] : []), 'chromium']);
}

/** Ubuntu's package of that name only points at a snap, which containers cannot run. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
