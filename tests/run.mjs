// Runs every test once, real browsers included, and ends with one line that says how it went.
// `--long` asks the random tests for their nightly number of runs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../src/server/buildWhenStale.mjs';
import { aloneOnNetwork } from './support/aloneOnNetwork.mjs';
import { obtainChromium } from './support/obtainChromium.mjs';
import { readOutcome } from './support/readOutcome.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

const results = mkdtempSync(join(tmpdir(), 'langbord-tests-'));
const outcomes = [];
try {
  // On two cores Vitest would leave one to itself.
  const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
  outcomes.push(runVitest('Unit and component tests', ['--project', 'unit', '--project', 'component*', workers], []));
  outcomes.push(runBrowserTests());
} finally {
  rmSync(results, { recursive: true, force: true });
}
finish(outcomes);

function runBrowserTests() {
  try {
    process.env.CHROMIUM_PATH = obtainChromium();
    buildWhenStale();
  } catch (error) {
    return { passed: 0, failed: 1, skipped: [], problems: [`Browser tests could not start: ${error.message}`] };
  }
  const alone = aloneOnNetwork();
  if (alone.length === 0)
    console.log('This machine allows no network namespace; the browser tests run on the ordinary network.');
  return runVitest('Browser tests', ['--project', 'browser', '--project', 'undisturbed'], alone);
}

function runVitest(title, projects, wrapper) {
  const file = join(results, `${title.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const [command, ...rest] = [...wrapper, process.execPath, VITEST, 'run', ...projects, ...reporters];
  const env = { ...process.env, ...(process.argv.includes('--long') ? { LANGBORD_LONG: '1' } : {}) };
  const { status } = spawnSync(command, rest, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: [], problems: [`${title} ended without a result (exit code ${status}).`] };
  }
  return readOutcome(title, report, status);
}

function finish(all) {
  const sum = (field) => all.reduce((total, outcome) => total + outcome[field], 0);
  const skipped = all.flatMap((outcome) => outcome.skipped);
  for (const problem of all.flatMap((outcome) => outcome.problems)) console.log(problem);
  for (const name of skipped) console.log(`Skipped: ${name}`);
  const [passed, failed] = [sum('passed'), sum('failed')];
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
}
