import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from './obtainChromium.mjs';

/** A computer with a network of its own, joined to this one and the others by a cable. */
export interface Computer {
  /** A program that runs Chromium on it. */
  readonly chromium: string;
  /** Takes the cable out, which the computer notices. */
  unplug(): void;
  /** The cable stays in, and carries nothing: what a dead access point looks like. */
  silence(): void;
  restore(): void;
}

/** Computers in network namespaces around a bridge; this process is at `address`. */
export interface CableNetwork {
  readonly address: string;
  add(): Promise<Computer>;
  remove(): void;
}

const bridge = 'langbord0';
const address = '10.77.0.1';

/** Null where this process is not alone in a network of its own, or may not make others. */
export function createCableNetwork(): CableNetwork | null {
  const run = (...parts: string[]) => execFileSync('ip', parts, { stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  try {
    const links = run('-o', 'link').trim().split('\n');
    // Nothing is changed on a network that anybody else is on.
    if (links.length > 1 || !links[0]?.includes(' lo:')) return null;
    run('link', 'add', bridge, 'type', 'bridge');
    run('addr', 'add', `${address}/24`, 'dev', bridge);
    run('link', 'set', bridge, 'up');
    // Firefox tells others of an address only where one would lead out.
    run('route', 'add', 'default', 'dev', bridge);
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'langbord-computers-'));
  const endings: (() => void)[] = [];
  let computers = 0;

  return {
    address,
    async add() {
      const number = ++computers;
      const [here, there] = [`langbordh${number}`, `langbordc${number}`];
      // A namespace lives as long as a process in it.
      const holder = spawn('unshare', ['-n', 'sh', '-c', 'ip link set lo up && echo ready && exec cat'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      await once(holder.stdout, 'data');
      const pid = String(holder.pid);
      run('link', 'add', here, 'type', 'veth', 'peer', 'name', there);
      run('link', 'set', there, 'netns', pid);
      run('link', 'set', here, 'master', bridge, 'up');
      const inside = ['nsenter', '-t', pid, '-n'] as const;
      const configure = `ip addr add 10.77.0.${10 + number}/24 dev ${there} && ip link set ${there} up`;
      execFileSync(inside[0], [...inside.slice(1), 'sh', '-c', configure]);
      const chromium = join(folder, `chromium${number}`);
      writeFileSync(chromium, `#!/bin/sh\nexec ${inside.join(' ')} ${obtainChromium()} "$@"\n`);
      chmodSync(chromium, 0o755);
      endings.push(() => {
        holder.stdin.end();
        run('link', 'del', here);
      });
      return {
        chromium,
        unplug: () => void run('link', 'set', here, 'down'),
        silence: () => void run('link', 'set', here, 'nomaster'),
        restore() {
          run('link', 'set', here, 'master', bridge);
          run('link', 'set', here, 'up');
        },
      };
    },
    remove() {
      for (const end of endings.splice(0)) end();
      run('link', 'del', bridge);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
