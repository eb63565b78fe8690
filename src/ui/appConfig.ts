import * as v from 'valibot';
import { whenSettled } from './parts/whenSettled.ts';

/** What whoever runs this Langbord has set; null where nothing is. */
export interface AppConfig {
  /** Name of the organisation that runs it. */
  readonly owner: string | null;
  /** Addresses (https) of the owner's accessibility statement and privacy page. */
  readonly accessibilityStatement: string | null;
  readonly privacyPage: string | null;
  /** Addresses where devices find each other: ws: or wss:, or relative to the app's own. None: only by file and code. */
  readonly signalling: readonly string[];
  /** Servers that help to find a way between networks. */
  readonly iceServers: readonly IceServer[];
}

export interface IceServer {
  readonly urls: string[];
  readonly username?: string;
  readonly credential?: string;
}

export const emptyConfig: AppConfig = {
  owner: null,
  accessibilityStatement: null,
  privacyPage: null,
  signalling: [],
  iceServers: [],
};

const storageKey = 'langbord.config';
/** How long (ms) the very first start waits for the server's answer before it goes on without. */
const patience = 1_500;

const link = v.fallback(v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/)), null), null);
const name = v.fallback(v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)), null), null);
const address = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000));
const signalling = v.fallback(v.pipe(v.array(address), v.maxLength(10)), []);
const iceServer = v.pipe(
  v.object({ urls: v.array(address), username: v.optional(v.string(), ''), credential: v.optional(v.string(), '') }),
  v.transform(({ urls, username, credential }): IceServer => (username ? { urls, username, credential } : { urls })),
);
const iceServers = v.fallback(v.pipe(v.array(iceServer), v.maxLength(10)), []);
const configFile = v.fallback(
  v.object({ owner: name, accessibilityStatement: link, privacyPage: link, signalling, iceServers }),
  { ...emptyConfig, signalling: [], iceServers: [] },
);

/** Reads any value as a configuration: what is absent or no good counts as not set. */
export function readAppConfig(value: unknown): AppConfig {
  return v.parse(configFile, value);
}

/**
 * The configuration beside the app. Never rejects and never delays a later start: what was fetched
 * last time is used at once, and fetched anew for the next time.
 */
export async function loadAppConfig(): Promise<AppConfig> {
  const remembered = readRemembered();
  if (!remembered) return fetchAndRemember(patience);
  whenSettled(() => void fetchAndRemember(10_000));
  return remembered;
}

async function fetchAndRemember(patienceMs: number): Promise<AppConfig> {
  try {
    const config = await fetchConfig(patienceMs);
    remember(config);
    return config;
  } catch {
    return emptyConfig;
  }
}

async function fetchConfig(patienceMs: number): Promise<AppConfig> {
  const response = await fetch(new URL('config.json', document.baseURI), {
    cache: 'no-cache',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return readAppConfig(await response.json());
}

function readRemembered(): AppConfig | null {
  try {
    const text = localStorage.getItem(storageKey);
    return text === null ? null : readAppConfig(JSON.parse(text));
  } catch {
    return null;
  }
}

function remember(config: AppConfig): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(config));
  } catch {
    // A browser that blocks storage asks the server every time.
  }
}
