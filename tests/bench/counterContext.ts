import type { DocumentContext } from '../../src/document/context.ts';

/** Ids that count up, so that two runs make the same documents. */
export function createCounterContext(prefix: string): DocumentContext {
  let count = 0;
  return { newId: () => `${prefix}-${String(++count).padStart(16, '0')}`, now: () => 0 };
}
