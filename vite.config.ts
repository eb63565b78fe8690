import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { codeFiles, compileAhead, helpersAtStart, isStyle } from './src/pwa/codeFiles.ts';
import { webManifest } from './src/pwa/webManifest.ts';
import { createSignalling } from './src/server/signalling/createSignalling.ts';

const APP_FOLDER = 'dist/app';

/** Built files the app never needs offline: pictures for install dialogs, and what only the network may answer. */
const NOT_PRECACHED = ['screenshots/', 'config.json', 'serviceWorker.js'];

/** Browser tests in which seconds count, or that change the machine's network: they run one at a time, after the others. */
const UNDISTURBED = ['cut', 'diskFull', 'handover', 'p2pCut', 'wholeSeminar'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses, so that the built folder works under any sub-path of any static host.
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    ...(isSsrBuild || process.env.VITEST
      ? []
      : [helpersAtStart(), compileAhead(), offlineApp(), drawOnce(), signallingInDev()]),
  ],
  publicDir: isSsrBuild ? false : 'public',
  build: {
    outDir: APP_FOLDER,
    target: isSsrBuild ? 'node20' : ['es2022', 'safari17'],
    // Nothing inlined: the content security policy allows no data: fonts, and every file is precached anyway.
    assetsInlineLimit: 0,
    // A file that is needed is fetched when it is asked for: those of a start are few, and a link to each costs it time.
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed) => needed.filter(isStyle) },
    minify: !isSsrBuild,
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: codeFiles } } },
  },
  // The built server is one file that runs wherever it is copied to; tests and development take packages as they are.
  // The browser driver, which the benchmarks use, cannot be put into one file.
  ssr: isSsrBuild ? { noExternal: true, external: ['playwright-core'] } : {},
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], testTimeout: 120_000 },
      },
      ...componentTests(),
      browserTests('browser', { include: ['tests/browser/**/*.test.ts'], exclude: UNDISTURBED, maxWorkers: 2 }, 1),
      browserTests('undisturbed', { include: UNDISTURBED, fileParallelism: false }, 2),
    ],
  },
}));

/**
 * Component tests, in two projects: files that replace modules get modules and a page of their own; all others share
 * those of their worker, which halves their time.
 */
function componentTests(): readonly TestProjectInlineConfiguration[] {
  // A build does without tests, and may stand where there are none.
  if (!process.env.VITEST) return [];
  const folder = 'tests/component';
  const apart = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => /\bvi\.(mock|doMock|hoisted|resetModules)\(/.test(readFileSync(path, 'utf8')));
  const own: TestProjectInlineConfiguration['test'] = {
    environment: 'happy-dom',
    setupFiles: ['tests/support/componentSetup.ts'],
    testTimeout: 60_000,
  };
  return [
    {
      extends: true,
      test: { ...own, name: 'component', isolate: false, include: [`${folder}/**/*.test.{ts,tsx}`], exclude: apart },
    },
    { extends: true, test: { ...own, name: 'componentApart', include: apart } },
  ];
}

function browserTests(
  name: string,
  own: TestProjectInlineConfiguration['test'],
  groupOrder: number,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      environment: 'node',
      globalSetup: ['tests/support/buildAppOnce.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      sequence: { groupOrder },
      ...own,
    },
  };
}

/** Builds src/pwa/serviceWorker.ts with the list of every file of the app inside, and the web manifest. */
function offlineApp() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/pwa',
    filename: 'serviceWorker.ts',
    // The app registers the worker itself, because an update must wait for unsaved work.
    registerType: 'prompt',
    injectRegister: false,
    manifest: webManifest,
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest,json}'],
      globIgnores: NOT_PRECACHED.map((path) => (path.endsWith('/') ? `${path}**` : path)),
      maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
      manifestTransforms: [refuseFilesLeftOut],
    },
  });
}

/**
 * The page is first drawn when its script has run, in the colours chosen on this device. What tells browsers how it is
 * installed comes after its first picture (`src/pwa/linkManifest.ts`): they fetch and check its picture at once.
 */
function drawOnce(): Plugin {
  return {
    name: 'langbord-draw-once',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replaceAll('<script type="module"', '<script type="module" blocking="render"')
          .replace(/\s*<link rel="manifest"[^>]*>/, ''),
    },
  };
}

/** What the server does for the built app: signalling at /signal, and config.json says so. */
function signallingInDev(): Plugin {
  return {
    name: 'langbord-signalling',
    configureServer({ httpServer, middlewares, config }) {
      const signalling = createSignalling({ origins: [], proxies: 0 }, (event, details) =>
        config.logger.info(`${event} ${JSON.stringify(details)}`),
      );
      httpServer?.on('upgrade', (request, stream, head) => {
        if (request.url === '/signal') signalling.upgrade(request, stream, head);
      });
      httpServer?.on('close', () => signalling.close());
      middlewares.use('/config.json', (_request, response) => response.end('{"signalling":["signal"]}'));
    },
  };
}

/** A file that is built but not precached would be missing in flight mode, so the build stops and names it. */
function refuseFilesLeftOut(manifest: { url: string; revision: string | null; size: number }[]) {
  const precached = new Set(manifest.map((entry) => entry.url));
  const leftOut = readdirSync(APP_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').split(`${APP_FOLDER}/`).pop() ?? '')
    .filter((path) => !precached.has(path) && !NOT_PRECACHED.some((start) => path.startsWith(start)));
  if (leftOut.length > 0) throw new Error(`These built files would be missing offline: ${leftOut.join(', ')}`);
  return { manifest };
}
