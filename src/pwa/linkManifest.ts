/** Tells the browser that the app can be installed. It then fetches and checks what it is told of, so this can wait. */
export function linkManifest(page: Document): void {
  const link = page.createElement('link');
  link.rel = 'manifest';
  link.href = './manifest.webmanifest';
  page.head.append(link);
}
