import type { BrowserContext } from 'playwright-core';

/** Collects every error that reaches the console or nobody, for as long as the browser runs; adds to `errors` if given. */
export function recordErrors(context: BrowserContext, name: string, errors: string[] = []): string[] {
  context.on('weberror', (error) => errors.push(`${name}: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    const { url } = message.location();
    if (message.type() === 'error' && !isServerDown(text, url)) errors.push(`${name}: ${text} (${url})`);
  });
  return errors;
}

/** Browsers write down every attempt to reach the signalling of a server that is down; to the app that is normal. */
function isServerDown(text: string, url: string): boolean {
  const isSocket = /^WebSocket connection to '\S+\/signal' failed: /.test(text);
  const isQuestion = /^Failed to load resource: /.test(text) && /\/signal$/.test(url);
  return (isSocket || isQuestion) && /ERR_(CONNECTION|INTERNET|NETWORK|ADDRESS|TIMED)_/.test(text);
}
