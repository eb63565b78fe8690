/**
 * Asks by plain HTTP whether a signalling server is reached (SPEC P3); any answer will do but that of a gateway
 * whose server is down. Never rejects.
 */
export async function knockByHttp(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    const place = new URL(address.replace(/^ws/, 'http'));
    const { type, status } = await fetch(place, { method: 'HEAD', mode: 'no-cors', cache: 'no-store', signal });
    return type === 'opaque' || status < 500;
  } catch {
    return false;
  }
}
