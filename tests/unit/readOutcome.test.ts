import { expect, test } from 'vitest';
import { readOutcome } from '../support/readOutcome.mjs';

function file(status: string, ...tests: [name: string, status: string][]) {
  const assertionResults = tests.map(([fullName, testStatus]) => ({ fullName, status: testStatus }));
  return { name: 'a.test.ts', status, message: '', assertionResults };
}

test('passed, failed and skipped tests are counted apart, and the skipped ones named', () => {
  const testResults = [
    file('failed', ['adds', 'passed'], ['moves', 'failed']),
    file('passed', ['reads', 'passed'], ['later', 'skipped'], ['one day', 'todo']),
  ];
  expect(readOutcome('Unit', { testResults }, 1)).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['later', 'one day'],
    problems: [],
  });
});

test('a file that could not be loaded is a failure', () => {
  const testResults = [file('failed'), file('passed', ['reads', 'passed'])];
  const outcome = readOutcome('Unit', { testResults }, 1);
  expect(outcome.failed).toBe(1);
  expect(outcome.problems).toEqual(['a.test.ts did not finish: see above']);
});

test('an error outside every test is a failure', () => {
  const outcome = readOutcome('Unit', { testResults: [file('passed', ['reads', 'passed'])] }, 1);
  expect(outcome.failed).toBe(1);
  expect(outcome.problems).toEqual(['Unit: every test passed, but the run ended with exit code 1.']);
});

test('a run without any test is a failure', () => {
  expect(readOutcome('Unit', { testResults: [] }, 0)).toMatchObject({ failed: 1, problems: ['Unit: no tests ran.'] });
});

test('a run in which everything passed is no failure', () => {
  expect(readOutcome('Unit', { testResults: [file('passed', ['reads', 'passed'])] }, 0).failed).toBe(0);
});
