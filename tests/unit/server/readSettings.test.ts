import { expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../../src/server/readSettings.ts';

test('an empty environment gives a server on port 8080 with nothing configured', () => {
  expect(readSettings({ PORT: ' ', LANGBORD_OWNER: '' })).toEqual({
    port: 8080,
    host: undefined,
    basePath: '/',
    frameAncestors: ["'none'"],
    origins: [],
    proxies: 0,
    publicConfig: { signalling: ['signal'] },
  });
});

test('every variable reaches its place', () => {
  const iceServers =
    '[{"urls":"stun:s.example.org"},{"urls":["turns:t.example.org"],"username":"u","credential":"c","x":1}]';
  const settings = readSettings({
    PORT: '0',
    HOST: '127.0.0.1',
    BASE_PATH: '/langbord',
    LANGBORD_SIGNALLING: 'wss://a.example.org , wss://b.example.org/s',
    LANGBORD_ICE_SERVERS: iceServers,
    LANGBORD_OWNER: 'Kulturskolenettverket',
    LANGBORD_ACCESSIBILITY_STATEMENT: 'https://uustatus.no/nb/1',
    LANGBORD_PRIVACY_PAGE: 'https://example.org/privacy',
    LANGBORD_FRAME_ANCESTORS: 'https://teams.example.org',
    LANGBORD_ORIGINS: 'https://langbord.example.org/app/  http://localhost:5173',
    LANGBORD_PROXIES: '2',
  });
  expect(settings).toEqual({
    port: 0,
    host: '127.0.0.1',
    basePath: '/langbord/',
    frameAncestors: ['https://teams.example.org'],
    origins: ['https://langbord.example.org', 'http://localhost:5173'],
    proxies: 2,
    publicConfig: {
      signalling: ['wss://a.example.org', 'wss://b.example.org/s'],
      iceServers: [{ urls: ['stun:s.example.org'] }, { urls: ['turns:t.example.org'], username: 'u', credential: 'c' }],
      owner: 'Kulturskolenettverket',
      accessibilityStatement: 'https://uustatus.no/nb/1',
      privacyPage: 'https://example.org/privacy',
    },
  });
});

test.each([
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'two words'],
  ['BASE_PATH', '/a/../b'],
  ['BASE_PATH', '/å b'],
  ['LANGBORD_SIGNALLING', 'https://a.example.org'],
  ['LANGBORD_SIGNALLING', "wss://a.example.org;script-src 'unsafe-inline'"],
  ['LANGBORD_ICE_SERVERS', 'stun:s.example.org'],
  ['LANGBORD_ICE_SERVERS', '{"urls":"stun:s.example.org"}'],
  ['LANGBORD_ICE_SERVERS', '[{"urls":["https://s.example.org"]}]'],
  ['LANGBORD_ICE_SERVERS', '[{"urls":"stun:s","username":7}]'],
  ['LANGBORD_ICE_SERVERS', '[null]'],
  ['LANGBORD_OWNER', 'x'.repeat(201)],
  ['LANGBORD_ACCESSIBILITY_STATEMENT', 'uustatus.no'],
  ['LANGBORD_PRIVACY_PAGE', 'javascript:alert(1)'],
  ['LANGBORD_FRAME_ANCESTORS', '*'],
  ['LANGBORD_FRAME_ANCESTORS', "'none' https://a.example.org"],
  ['LANGBORD_FRAME_ANCESTORS', "https://a.example.org; script-src 'unsafe-inline'"],
  ['LANGBORD_ORIGINS', '*'],
  ['LANGBORD_ORIGINS', 'langbord.example.org'],
  ['LANGBORD_PROXIES', 'yes'],
  ['LANGBORD_PROXIES', '-1'],
])('%s=%s is refused with a sentence that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(SettingsError);
  expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}", but must be `);
});

test('all problems are told at once, a line each', () => {
  expect(() => readSettings({ PORT: 'x', LANGBORD_PRIVACY_PAGE: 'y' })).toThrow(
    /^LANGBORD_PRIVACY.*\.\nPORT is "x".*\.$/,
  );
});
