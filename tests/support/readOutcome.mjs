/**
 * Sums one Vitest JSON report. A file that never loaded, an error outside every test, and a run without tests
 * each count as one failure, so that none of them can look like success.
 */
export function readOutcome(title, report, exitCode) {
  const files = report.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const unloaded = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(hasFailed));
  const failedTests = tests.filter(hasFailed).length;
  const passed = tests.filter((test) => test.status === 'passed').length;
  const skipped = tests.filter((test) => test.status !== 'passed' && !hasFailed(test));
  const problems = unloaded.map((file) => `${file.name} did not finish: ${file.message || 'see above'}`);
  if (tests.length === 0) problems.push(`${title}: no tests ran.`);
  else if (failedTests === 0 && problems.length === 0 && exitCode !== 0) {
    problems.push(`${title}: every test passed, but the run ended with exit code ${exitCode}.`);
  }
  return { passed, failed: failedTests + problems.length, skipped: skipped.map((test) => test.fullName), problems };
}

function hasFailed(test) {
  return test.status === 'failed';
}
