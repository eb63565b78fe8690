import type { IceServer, PublicConfig, Settings } from './settings.ts';

/** Settings that cannot be used; the message has one sentence per line, made for whoever starts the server. */
export class SettingsError extends Error {}

/** Where this server itself does the signalling, relative to the app. */
const OWN_SIGNALLING = 'signal';

type Environment = Record<string, string | undefined>;

/**
 * Reads PORT, HOST, BASE_PATH and the LANGBORD_ variables. Empty counts as not set.
 * Throws a SettingsError that names every variable with an unusable value.
 */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = [];
  function read<T>(name: string, parse: (text: string) => T | undefined, expected: string): T | undefined {
    const text = environment[name]?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) problems.push(`${name} is "${text}", but must be ${expected}.`);
    return value;
  }

  const publicConfig: PublicConfig = withoutUndefined({
    signalling: read(
      'LANGBORD_SIGNALLING',
      parseSignalling,
      'addresses that start with wss:// or ws://, with commas between',
    ) ?? [OWN_SIGNALLING],
    iceServers: read('LANGBORD_ICE_SERVERS', parseIceServers, 'a JSON list like [{"urls":["stun:stun.example.org"]}]'),
    owner: read('LANGBORD_OWNER', parseOwner, 'a name of at most 200 characters'),
    accessibilityStatement: read(
      'LANGBORD_ACCESSIBILITY_STATEMENT',
      parseWebAddress,
      'an address that starts with https://',
    ),
    privacyPage: read('LANGBORD_PRIVACY_PAGE', parseWebAddress, 'an address that starts with https://'),
  });
  const settings: Settings = {
    port: read('PORT', parsePort, 'a number from 0 to 65535') ?? 8080,
    host: read('HOST', (text) => (/\s/.test(text) ? undefined : text), 'the name or number of one network interface'),
    basePath: read('BASE_PATH', parseBasePath, 'a path like /langbord/') ?? '/',
    frameAncestors: read(
      'LANGBORD_FRAME_ANCESTORS',
      parseFrameAncestors,
      "'none', or 'self' and addresses that start with https://, with spaces between",
    ) ?? ["'none'"],
    origins: read('LANGBORD_ORIGINS', parseOrigins, 'addresses that start with https://, with spaces between') ?? [],
    proxies:
      read('LANGBORD_PROXIES', (text) => (/^\d$/.test(text) ? Number(text) : undefined), 'a number from 0 to 9') ?? 0,
    publicConfig,
  };
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return settings;
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

function parseBasePath(text: string): string | undefined {
  const path = `/${text}/`.replace(/\/+/g, '/');
  return /^[\w./~-]+$/.test(path) && !path.includes('/../') && !path.includes('/./') ? path : undefined;
}

function parseSignalling(text: string): string[] | undefined {
  const addresses = text.split(',').map((part) => part.trim());
  return addresses.every((address) => hasProtocol(address, ['wss:', 'ws:'])) ? addresses : undefined;
}

function parseOwner(text: string): string | undefined {
  return text.length <= 200 ? text : undefined;
}

function parseWebAddress(text: string): string | undefined {
  return hasProtocol(text, ['https:', 'http:']) ? text : undefined;
}

function parseFrameAncestors(text: string): string[] | undefined {
  const sources = text.split(/\s+/).map((source) => source.replace(/^'?(none|self)'?$/, "'$1'"));
  if (sources.includes("'none'")) return sources.length === 1 ? sources : undefined;
  // The origin alone, so that nothing but an address can reach the header.
  const origins = sources.map((source) =>
    source === "'self'" ? source : hasProtocol(source, ['https:', 'http:']) ? new URL(source).origin : undefined,
  );
  return origins.every((origin) => origin !== undefined) ? origins : undefined;
}

function parseOrigins(text: string): string[] | undefined {
  const addresses = text.split(/\s+/);
  return addresses.every((address) => hasProtocol(address, ['https:', 'http:']))
    ? addresses.map((address) => new URL(address).origin)
    : undefined;
}

function parseIceServers(text: string): IceServer[] | undefined {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list)) return undefined;
  const servers = list.map(parseIceServer);
  return servers.every((server) => server !== undefined) ? servers : undefined;
}

function parseIceServer(value: unknown): IceServer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { urls, username, credential } = value as Record<string, unknown>;
  const list: unknown[] = Array.isArray(urls) ? urls : [urls];
  const addresses = list.filter((url): url is string => typeof url === 'string' && /^(stun|turn)s?:\S+$/.test(url));
  if (addresses.length === 0 || addresses.length < list.length) return undefined;
  if (!isOptionalText(username) || !isOptionalText(credential)) return undefined;
  return withoutUndefined({ urls: addresses, username, credential });
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function hasProtocol(address: string, protocols: string[]): boolean {
  return !/[\s;,'"]/.test(address) && URL.canParse(address) && protocols.includes(new URL(address).protocol);
}

type WithoutUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function withoutUndefined<T extends object>(fields: T): WithoutUndefined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>;
}
