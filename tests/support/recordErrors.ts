import type { BrowserContext } from 'playwright-core';

/** Collects every error that reaches the console or nobody, for as long as the browser runs; adds to `errors` if given. */
export function recordErrors(context: BrowserContext, name: string, errors: string[] = []): string[] {
  context.on('weberror', (error) => errors.push(`${name}: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${name}: ${message.text()} (${message.location().url})`);
  });
  return errors;
}
