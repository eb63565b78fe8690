import * as v from 'valibot';

/** What whoever runs this Langbord has set; null where nothing is. */
export interface AppConfig {
  /** Name of the organisation that runs it. */
  readonly owner: string | null;
  /** Addresses (https) of the owner's accessibility statement and privacy page. */
  readonly accessibilityStatement: string | null;
  readonly privacyPage: string | null;
}

export const emptyConfig: AppConfig = { owner: null, accessibilityStatement: null, privacyPage: null };

const storageKey = 'langbord.config';
/** How long (ms) the very first start waits for the server's answer before it goes on without. */
const patience = 1_500;

const link = v.fallback(v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/)), null), null);
const name = v.fallback(v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)), null), null);
const configFile = v.fallback(v.object({ owner: name, accessibilityStatement: link, privacyPage: link }), emptyConfig);

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
  const fetching = fetchConfig(remembered ? 10_000 : patience).then(
    (config) => {
      remember(config);
      return config;
    },
    () => emptyConfig,
  );
  return remembered ?? fetching;
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
