import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerStart } from '../session/reader/answerStart.ts';
import type { StartMessage } from '../storage/reader/readerCalls.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

const CONFIG_URL = new URL('config.json', self.registration.scope).href;
const CONFIG_CACHE = `langbord-config-${self.registration.scope}`;
const CONFIG_PATIENCE_MS = 3_000;
const SHARED_URL = new URL('shared', self.registration.scope).href;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
registerRoute(({ url }) => url.href === CONFIG_URL, answerConfig);

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'POST' && event.request.url === SHARED_URL) event.respondWith(keepShared(event.request));
});

self.addEventListener('install', (event) => {
  // The first page ran without this worker, so its configuration would otherwise be unknown offline.
  event.waitUntil(fetchConfig().catch(() => undefined));
});

self.addEventListener('activate', (event) => {
  // Only reaches pages that no worker serves yet: the first visit can load its remaining parts offline.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const message: StartMessage | { readonly type: 'SKIP_WAITING' } | undefined = event.data;
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message?.type === 'READ_START') event.waitUntil(answerStart(message.question, event.ports[0]));
});

/** Keeps files from the share sheet for the page that opens them (`ui/handOver/givenFile.ts`), and shows that page. */
async function keepShared(request: Request): Promise<Response> {
  try {
    const shared = await caches.open('langbord-shared');
    for (const [index, file] of (await request.formData()).getAll('file').entries()) {
      if (file instanceof File) await shared.put(`${SHARED_URL}?${index}`, new Response(file));
    }
  } catch {
    // The page says that there is no file; a browser's own page of errors would say nothing.
  }
  return Response.redirect(new URL('#/opened', self.registration.scope), 303);
}

/** What the network says now, or within patience what it said last; with neither, the app's defaults. */
async function answerConfig(): Promise<Response> {
  try {
    return await fetchConfig();
  } catch {
    const lastSeen = await caches.match(CONFIG_URL, { cacheName: CONFIG_CACHE });
    return lastSeen ?? new Response('{}', { headers: { 'Content-Type': 'application/json' } });
  }
}

async function fetchConfig(): Promise<Response> {
  const response = await fetch(CONFIG_URL, { cache: 'no-cache', signal: AbortSignal.timeout(CONFIG_PATIENCE_MS) });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  const cache = await caches.open(CONFIG_CACHE);
  await cache.put(CONFIG_URL, response.clone());
  return response;
}
