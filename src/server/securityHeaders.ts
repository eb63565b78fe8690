import type { Settings } from './settings.ts';

/**
 * Headers for every answer: the app may load only what this server has, and speak only to the configured signalling.
 * Of scripts that stand in a page itself, those run whose hashes (SHA-256, base64) are given.
 */
export function securityHeaders(settings: Settings, scriptsInPages: readonly string[]): Record<string, string> {
  // A relative address is this server itself, which 'self' covers.
  const elsewhere = settings.publicConfig.signalling.filter((address) => URL.canParse(address));
  // By plain HTTP too, by which devices ask whether the signalling is there.
  const signalling = elsewhere.flatMap((address) => {
    const { origin } = new URL(address);
    return [origin, origin.replace(/^ws/, 'http')];
  });
  const policy = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scriptsInPages.map((hash) => `'sha256-${hash}'`)],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...new Set(signalling)],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': settings.frameAncestors,
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => [directive, ...sources].join(' '))
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
