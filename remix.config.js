/**
 * Every option of the Remix plugin, in one place. Vite reads it through vite.config.ts; the classic
 * commands (`remix build`, `remix dev`) would read it with other defaults and are never used.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  ignoredRouteFiles: ['**/*.test.*', '**/*.css', '**/*.server.*'],
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
    v3_routeConfig: false,
  },
}
