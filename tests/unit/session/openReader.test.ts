import { afterEach, expect, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { openReader } from '../../../src/session/reader/openReader.ts';

const question = { seminar: toId<SeminarId>('AAAAAAAAAAAAAAAAAAAAAA'), scopes: [] };

afterEach(() => void vi.unstubAllGlobals());

test('[S46] where no worker can be had all is read in the page', () => {
  vi.stubGlobal('indexedDB', {});
  vi.stubGlobal('Worker', undefined);
  expect(openReader(question)).toBe(null);
  class ForbiddenWorker {
    constructor() {
      throw new DOMException('refused', 'SecurityError');
    }
  }
  vi.stubGlobal('Worker', ForbiddenWorker);
  expect(openReader(question)).toBe(null);
});
