import { spawnSync } from 'node:child_process';

/** A network namespace of its own: only loopback exists in it, so that nobody can be reached. */
const ALONE = ['unshare', '-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** What to put before a command so that it runs alone on a network; empty where this machine does not allow it. */
export function aloneOnNetwork() {
  return spawnSync(ALONE[0], [...ALONE.slice(1), 'true'], { stdio: 'ignore' }).status === 0 ? ALONE : [];
}
