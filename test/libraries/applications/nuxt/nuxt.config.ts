export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  modules: ['@nuxt/scripts'],
  devtools: { enabled: false },
  telemetry: false,
  // a name that is the same in every build
  buildId: 'build',
  debug: { hydration: true },
  // whether a browser fetches ahead depends on how much else it has to do
  hooks: {
    'build:manifest'(manifest) {
      for (const file of Object.values(manifest)) file.prefetch = false;
    },
  },
  app: { head: { htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
});
