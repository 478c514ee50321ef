/**
 * How each application is built and served.
 *
 * - `packages`: whose versions are told.
 * - `copies`: files of packages that its pages load as they are, and where they lie in its folder.
 * - `build`: programs of node_modules/, in turn, with their arguments.
 * - `site`: the folder of files that it becomes; or `server`: the program that answers, on `PORT` of `HOST`.
 */
const SEKISHO = { 'sekisho/dist': 'public/sekisho' };
const VITE = ['vite/bin/vite.js', 'build'];

/**
 * @typedef {object} App
 * @property {string} title
 * @property {readonly string[]} packages
 * @property {Readonly<Record<string, string>>} [copies]
 * @property {readonly (readonly string[])[]} [build]
 * @property {string} [site]
 * @property {readonly string[]} [server]
 */

/** @type {Readonly<Record<string, App>>} */
export const APPS = {
  vite: { title: 'Vite', packages: ['vite'], copies: SEKISHO, build: [VITE], site: 'dist' },
  solid: { title: 'Vite and Solid', packages: ['solid-js', '@solidjs/router'], build: [VITE], site: 'dist' },
  htmx: {
    title: 'htmx',
    packages: ['htmx.org'],
    copies: { ...SEKISHO, 'htmx.org/dist/htmx.min.js': 'public/htmx.min.js' },
    server: ['server.mjs'],
  },
  turbo: {
    title: 'Turbo',
    packages: ['@hotwired/turbo'],
    copies: { ...SEKISHO, '@hotwired/turbo/dist/turbo.es2017-esm.js': 'public/turbo.es2017-esm.js' },
    build: [
      ['sekisho/cli/sekisho.mjs', 'annotate', 'public', '--options', 'sekisho.json', '--tag', '/sekisho/sekisho.js'],
    ],
    site: 'public',
  },
  partytown: {
    title: 'Partytown',
    packages: ['@qwik.dev/partytown'],
    copies: { ...SEKISHO, '@qwik.dev/partytown/lib': 'public/~partytown' },
    site: 'public',
  },
  astro: {
    title: 'Astro',
    packages: ['astro'],
    copies: SEKISHO,
    build: [['astro/astro.js', 'build']],
    site: 'dist',
  },
  'react-router': {
    title: 'React Router',
    packages: ['react-router', 'react'],
    build: [['@react-router/dev/bin.js', 'build']],
    server: ['../../node_modules/@react-router/serve/bin.js', 'build/server/index.js'],
  },
  sveltekit: {
    title: 'SvelteKit',
    packages: ['@sveltejs/kit', 'svelte'],
    build: [VITE],
    server: ['build/index.js'],
  },
  angular: {
    title: 'Angular',
    packages: ['@angular/core', '@angular/router'],
    build: [['@angular/cli/bin/ng.js', 'build']],
    site: 'dist',
  },
  next: {
    title: 'Next',
    packages: ['next', 'react'],
    build: [['next/dist/bin/next', 'build']],
    server: ['../../node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
  },
  nuxt: {
    title: 'Nuxt',
    packages: ['nuxt', 'vue'],
    build: [['nuxt/bin/nuxt.mjs', 'build']],
    server: ['.output/server/index.mjs'],
  },
};
