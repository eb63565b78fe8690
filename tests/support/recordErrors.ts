import type { BrowserContext } from 'playwright-core';

/** Collects every error that reaches the console or nobody, for as long as the browser runs; adds to `errors` if given. */
export function recordErrors(context: BrowserContext, name: string, errors: string[] = []): string[] {
  context.on('weberror', (error) => errors.push(`${name}: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !isServerDown(text)) errors.push(`${name}: ${text} (${message.location().url})`);
  });
  return errors;
}

/** Browsers write down every attempt to reach the signalling of a server that is down; to the app that is normal. */
function isServerDown(text: string): boolean {
  return /^WebSocket connection to '\S+\/signal' failed: .*ERR_(CONNECTION|INTERNET|NETWORK|ADDRESS)_/.test(text);
}
