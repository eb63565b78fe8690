// Measures size and speed against the floor and prints a table; `-- --gate` fails where a gate is not met, and
// `-- --only network` measures that part alone. Runs on a network of its own where it may, so that it can cut cables.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../../src/server/buildWhenStale.mjs';
import { aloneOnNetwork } from '../support/aloneOnNetwork.mjs';
import { obtainChromium } from '../support/obtainChromium.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = 'node_modules/.cache/bench';

process.env.CHROMIUM_PATH = obtainChromium();
buildWhenStale();
run('npx', ['vite', 'build', 'tests/bench/page', '--config', 'tests/bench/page/vite.config.ts', '--logLevel', 'warn']);
run('npx', ['vite', 'build', '--ssr', 'tests/bench/bench.ts', '--outDir', `${BUILT}/node`, '--logLevel', 'warn']);
const [program, ...parts] = [...aloneOnNetwork(), process.execPath, '--expose-gc', `${BUILT}/node/bench.js`];
run(program, [...parts, ...process.argv.slice(2)]);

function run(command, parts) {
  const { status } = spawnSync(command, parts, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
