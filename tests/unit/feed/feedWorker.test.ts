import { afterEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { callFeedEngine } from '../../../src/feed/callFeedEngine.ts';
import { createSession } from '../../../src/feed/clientId.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import type { EngineRequest } from '../../../src/feed/engineCalls.ts';
import type { FeedEngineOptions } from '../../../src/feed/feedEngine.ts';
import { openFeedEngine } from '../../../src/feed/openFeedEngine.ts';
import { serveFeedEngine } from '../../../src/feed/serveFeedEngine.ts';
import { createEngineDevice } from '../../support/engineDevice.ts';
import { createTestSeminar } from '../../support/feedPeer.ts';
import { createPortLine, type PortLine } from '../../support/portLine.ts';

const lines: PortLine<EngineRequest>[] = [];

function createLine(): PortLine<EngineRequest> {
  const line = createPortLine<EngineRequest>(serveFeedEngine);
  lines.push(line);
  return line;
}

async function options(): Promise<FeedEngineOptions & { scope: string }> {
  const { groupLink, groupScope } = await createTestSeminar();
  return { links: [groupLink], device: await createDeviceKey(), scope: groupScope };
}

function oneWord(): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('words').insert(0, 'word');
  return Y.encodeStateAsUpdate(doc);
}

afterEach(() => {
  for (const line of lines.splice(0)) line.end();
  vi.unstubAllGlobals();
});

describe('an engine in a worker', () => {
  test('answers as one in this thread does', async () => {
    const { scope, ...given } = await options();
    const writer = await createEngineDevice(given.links, scope);
    writer.doc.getText('words').insert(0, 'from elsewhere');
    const entries = await writer.seal();
    const engine = await callFeedEngine(createLine(), given);
    await engine.load(entries);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, await engine.state(scope));
    expect(doc.getText('words').toString()).toBe('from elsewhere');
    expect(await engine.heads()).toEqual(await writer.engine.heads());
    expect(await engine.accept(entries)).toMatchObject([{ kind: 'duplicate' }]);
    expect(await engine.mayWrite(scope)).toBe(true);
    const request = { scope, update: oneWord(), sessions: [createSession()], time: 0 };
    expect(await engine.sealNew(request)).toEqual({ ok: true, value: [] });
    expect(request.update.length).toBeGreaterThan(0);
    const asTold = (await writer.engine.history(scope)).map((entry) => ({ ...entry, isOwn: false }));
    expect(await engine.history(scope)).toEqual(asTold);
    expect([await engine.forks(), await engine.needsNewerApp(), await engine.checkpointsDue()]).toEqual([[], [], []]);
    expect(await engine.largeDeletions()).toEqual([]);
  });

  test('rejects the call that went wrong there, and goes on', async () => {
    const { scope, ...given } = await options();
    const engine = await callFeedEngine(createLine(), given);
    await expect(engine.accept([])).rejects.toThrow('before all else');
    await engine.load([]);
    expect(await engine.accept([new Uint8Array(3)])).toEqual([{ kind: 'invalid', reason: 'malformed' }]);
  });

  test('cannot be opened with a link that is damaged', async () => {
    const { device } = await options();
    await expect(callFeedEngine(createLine(), { device, links: ['lbs1abc'] })).rejects.toThrow('whole link');
  });

  test('rejects all calls, those that wait and those to come, when it fails or is closed', async () => {
    const { scope: _, ...given } = await options();
    for (const end of ['fail', 'close'] as const) {
      const line = createLine();
      const engine = await callFeedEngine(line, given);
      const waits = engine.load([]);
      if (end === 'fail') line.fail();
      else engine.close();
      await expect(waits).rejects.toThrow(end === 'fail' ? 'has failed' : 'is closed');
      await expect(engine.heads()).rejects.toThrow(end === 'fail' ? 'has failed' : 'is closed');
    }
  });
});

describe('opening an engine', () => {
  class WorkerThatCannotStart {
    onerror: (() => void) | null = null;
    postMessage(): void {
      queueMicrotask(() => this.onerror?.());
    }
    terminate(): void {}
  }
  class ForbiddenWorker {
    constructor() {
      throw new DOMException('refused', 'SecurityError');
    }
  }

  test.each([undefined, ForbiddenWorker, WorkerThatCannotStart])(
    'works in this thread where no worker can be had: %o',
    async (Worker) => {
      vi.stubGlobal('Worker', Worker);
      const { scope, ...given } = await options();
      const engine = await openFeedEngine(given);
      await engine.load([]);
      expect(await engine.mayWrite(scope)).toBe(true);
      engine.close();
      await expect(engine.heads()).rejects.toThrow('closed');
    },
  );
});
