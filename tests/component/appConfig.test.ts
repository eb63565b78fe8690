import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { emptyConfig, loadAppConfig, readAppConfig } from '../../src/ui/appConfig.ts';

const statement = 'https://uustatus.example/erklaering';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function answerWith(answer: () => Promise<Response>) {
  const fetching = vi.fn(answer);
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

describe('reading', () => {
  test.each([null, undefined, 3, 'x', [], {}, { owner: 7, privacyPage: {} }])('%j counts as nothing set', (value) => {
    expect(readAppConfig(value)).toEqual(emptyConfig);
  });

  test('a link that could run a program counts as not set, and what is good beside it is kept', () => {
    const value = { owner: ' Nettverket ', accessibilityStatement: 'javascript:alert(1)', privacyPage: statement };
    expect(readAppConfig(value)).toEqual({
      owner: 'Nettverket',
      accessibilityStatement: null,
      privacyPage: statement,
      signalling: [],
      iceServers: [],
    });
  });

  test('servers are taken as they are; a list with something odd in it counts as not set', () => {
    const iceServers = [{ urls: ['stun:a.example'] }, { urls: ['turn:b.example'], username: 'u', credential: 'c' }];
    expect(readAppConfig({ signalling: ['signal', 'wss://c.example/signal'], iceServers })).toEqual({
      ...emptyConfig,
      signalling: ['signal', 'wss://c.example/signal'],
      iceServers,
    });
    expect(readAppConfig({ signalling: ['signal', 7], iceServers: 'stun:a.example' })).toEqual(emptyConfig);
  });
});

describe('loading', () => {
  test('the first start uses what the server answers', async () => {
    answerWith(async () => Response.json({ accessibilityStatement: statement }));
    expect(await loadAppConfig()).toEqual({ ...emptyConfig, accessibilityStatement: statement });
  });

  test('a later start without a network uses what was fetched last', async () => {
    answerWith(async () => Response.json({ owner: 'Nettverket' }));
    await loadAppConfig();
    answerWith(() => Promise.reject(new TypeError('no network')));
    expect((await loadAppConfig()).owner).toBe('Nettverket');
  });

  test('a later start does not wait for a server that never answers', async () => {
    answerWith(async () => Response.json({ owner: 'Nettverket' }));
    await loadAppConfig();
    answerWith(() => new Promise(() => undefined));
    expect((await loadAppConfig()).owner).toBe('Nettverket');
  });

  test('a later start asks the server once its screen is there, for the start after it', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    answerWith(async () => Response.json({ owner: 'Nettverket' }));
    await loadAppConfig();
    const fetching = answerWith(async () => Response.json({ owner: 'Kommunen' }));
    expect((await loadAppConfig()).owner).toBe('Nettverket');
    expect(fetching).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(fetching).toHaveBeenCalledOnce();
    expect((await loadAppConfig()).owner).toBe('Kommunen');
  });

  test.each([
    ['no server', () => Promise.reject(new TypeError('no network'))],
    ['no such file', async () => new Response('', { status: 404 })],
    ['a page instead of a configuration', async () => new Response('<html>')],
  ])('%s gives the defaults', async (_, answer) => {
    answerWith(answer);
    expect(await loadAppConfig()).toEqual(emptyConfig);
  });
});
