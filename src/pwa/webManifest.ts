/** What a device shows when Langbord is installed; colours are the room and the lino of the visual identity. */
export const webManifest = {
  id: './',
  name: 'Langbord',
  short_name: 'Langbord',
  description: 'Dialogseminar der gruppene skriver innspill og velger prioriteringer, også uten nett.',
  lang: 'nb',
  dir: 'ltr' as const,
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  theme_color: '#f4f4f0',
  background_color: '#f4f4f0',
  categories: ['productivity', 'education'],
  // A file that is opened goes to the window that is there, whose work is left as it is.
  launch_handler: { client_mode: 'focus-existing' as const },
  file_handlers: [{ action: './', accept: { 'application/x-langbord': ['.langbord'] } }],
  share_target: {
    action: './shared',
    method: 'POST' as const,
    enctype: 'multipart/form-data' as const,
    params: { files: [{ name: 'file', accept: ['.langbord', 'application/octet-stream', 'application/x-langbord'] }] },
  },
  icons: [
    { src: 'icons/langbord-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/langbord-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/langbord-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' as const },
    { src: 'icons/langbord-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
  ],
  screenshots: [
    { src: 'screenshots/wide.png', sizes: '1366x768', type: 'image/png', form_factor: 'wide' as const },
    { src: 'screenshots/narrow.png', sizes: '390x844', type: 'image/png', form_factor: 'narrow' as const },
  ],
};
