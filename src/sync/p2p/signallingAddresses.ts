/** Whole addresses of WebSockets out of what was configured; what is none is left out. */
export function signallingAddresses(servers: readonly string[], base = baseOfPage()): readonly string[] {
  const addresses = servers.flatMap((server) => {
    if (!URL.canParse(server, base)) return [];
    const url = new URL(server, base);
    url.protocol = url.protocol.replace(/^http/, 'ws');
    url.hash = '';
    return url.protocol === 'ws:' || url.protocol === 'wss:' ? [url.href] : [];
  });
  return [...new Set(addresses)];
}

function baseOfPage(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.baseURI;
}
