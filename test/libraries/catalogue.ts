/** The libraries that are tried, each with its file in `cases/`. */
import type { Engine } from '../rig/driver.js';
import type { Behaviour } from '../rig/server.js';

/** Sources in `applications/`, of which a framework makes a site of static files. */
export interface Application {
  /** The framework's own command: a program under `node_modules`, and its arguments. */
  readonly build: readonly [program: string, ...args: string[]];
  /** Where it leaves the site. */
  readonly output: string;
}

export interface Library {
  /** Its packages whose version is told; the name of the case by default. */
  readonly packages?: readonly string[];
  /** What the case does with it. */
  readonly does: string;
  /** Hosts of other sites that it asks for, as Sekisho's options have them. */
  readonly hosts?: readonly string[];
  /** How they answer, where an empty answer would not do. */
  readonly answers?: Readonly<Record<string, Behaviour>>;
  /** The engines that can run it here, where not all can. */
  readonly engines?: readonly Engine[];
  /** Files of its packages that it loads from the site: path on the site → path under `node_modules`. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is served in place of the common page; the case uses it from outside. */
  readonly application?: Application;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const html = (body: string): Behaviour => ({ headers: HTML, body });
const javascript = (body: string): Behaviour => ({
  headers: { 'content-type': 'text/javascript' },
  body,
}); /** What other sites may ask for. */
const api = (value: unknown): Behaviour => ({
  headers: { 'content-type': 'application/json', 'access-control-allow-headers': 'content-type, authorization' },
  body: JSON.stringify(value),
  cors: true,
});

const SCRIPTED = '<p>scripted</p><script>window.ran.push("scripted")</script><script src="/own.js"></script>';
const NEXT = `<!doctype html><html lang="en"><head><title>Next</title></head><body><main id="next"><img src="/next.svg" alt="">
  <script>(window.ran = window.ran || []).push("next")</script></main></body></html>`;
const JQUERY: Pick<Library, 'does' | 'hosts' | 'answers'> = {
  does: 'html() and append() with scripts, getScript, JSONP, ajax',
  hosts: ['api.jsonp.example'],
  answers: {
    'https://api.jsonp.example/script.js*': javascript('window.ran.push("script")'),
    'https://api.jsonp.example/data?*': javascript('answered({ "from": "JSONP" })'),
    'https://api.jsonp.example/data.json': api({ from: 'JSON' }),
  },
};
const HTMX: Pick<Library, 'does' | 'answers'> = {
  does: 'swaps parts of pages, scripts in them, forms',
  answers: { '/scripted.html': html(SCRIPTED), '/posted.html': html('<b>posted</b>') },
};

const PICTURES = ['cdn.pictures.example'];
const EDITOR = 'a document with pictures of another site: set, inserted into, undone, saved';
const LAZY = 'pictures and a frame in sight, one added later';
const SLIDER = 'slides with pictures, moved';
const LOADER = 'scripts of this site and of another';
const SDK = 'sends events';
const SDKS = ['events.sdk.example', 'cdn.sdk.example'];
const HLS = '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow.m3u8\n#EXT-X-STREAM-INF:BANDWIDTH=2\nhigh.m3u8\n';
const WORKER = `addEventListener('install', () => skipWaiting()); addEventListener('activate', () => clients.claim());
  addEventListener('message', ({ data, ports }) => ports[0].postMessage(data.type + ' 1'));`;
const MAPS = `google.maps.importLibrary = (name) => Promise.resolve({ name, Map: class {} });
  google.maps.__ib__ && google.maps.__ib__();`;
const PARTYTOWN = Object.fromEntries(
  ['partytown.js', 'partytown-sw.js', 'partytown-atomics.js', 'partytown-media.js', 'partytown-sandbox-sw.html'].map(
    (file) => [`/~partytown/${file}`, `@qwik.dev/partytown/lib/${file}`],
  ),
);

export const CATALOGUE: Readonly<Record<string, Library>> = {
  react: {
    packages: ['react', 'react-dom'],
    does: 'hydrates; preload, preinit, stylesheets with Suspense',
    hosts: ['cdn.assets.example'],
  },
  preact: { does: 'renders, hydrates, dangerouslySetInnerHTML' },
  vue: { does: 'mounts, v-html, Teleport, transitions' },
  svelte: { does: 'mounts compiled components: {@html}, head, transitions' },
  solid: { packages: ['solid-js'], does: 'renders compiled components: lists, innerHTML, Portal' },
  lit: { does: 'elements with shadow roots, unsafeHTML, a list with keys' },
  alpine: { packages: ['alpinejs'], does: 'x-for, x-html, x-teleport, nodes added later' },
  angular: {
    packages: ['@angular/core', '@angular/platform-browser'],
    does: 'bootstraps a component compiled in the browser: @for, innerHTML, the sanitizer',
  },
  zone: {
    packages: ['zone.js'],
    does: 'follows events, XMLHttpRequest, fetch, MutationObserver',
    hosts: ['api.zone.example'],
    answers: { 'https://api.zone.example/*.json': api({}) },
  },
  stimulus: { packages: ['@hotwired/stimulus'], does: 'controllers, targets and values, found by MutationObserver' },
  turbo: {
    packages: ['@hotwired/turbo'],
    does: 'a frame, a stream, a visit with a script in its body',
    answers: {
      '/frame.html': html('<turbo-frame id="wanted"><img src="/framed.svg" alt="">framed</turbo-frame>'),
      '/next.html': html(NEXT),
    },
  },
  htmx: { packages: ['htmx.org'], ...HTMX },
  htmx2: HTMX,
  jquery: JQUERY,
  jquery3: JQUERY,
  mithril: { does: 'mounts, m.trust, m.request' },
  backbone: { packages: ['backbone', 'lodash'], does: 'a view with a template, a model from the server' },
  handlebars: { does: 'templates and helpers into innerHTML' },
  knockout: { does: 'bindings: foreach, attr, html' },
  'react-router': { packages: ['react-router'], does: 'a route with a loader, by a link' },
  'vue-router': { packages: ['vue-router'], does: 'a lazy route, by a link' },
  unhead: {
    packages: ['@unhead/vue'],
    does: 'head and useScript, of which Nuxt is made',
    hosts: ['cdn.scripts.example'],
  },
  next: {
    does: 'an application, exported and hydrated: next/script in each strategy, next/image, a lazy component, by a link to another page and back',
    hosts: ['cdn.assets.example'],
    application: { build: ['next/dist/bin/next', 'build'], output: 'out' },
  },
  nuxt: {
    packages: ['nuxt', '@nuxt/scripts'],
    does: 'an application, generated and hydrated: useHead, useScript, ClientOnly, a lazy component, by a link to another page, which fetches, and back',
    hosts: ['cdn.assets.example'],
    application: { build: ['nuxt/bin/nuxt.mjs', 'generate'], output: '.output/public' },
  },
  'styled-components': { packages: ['styled-components'], does: 'styles of components, a global style' },
  emotion: { packages: ['@emotion/css'], does: 'styles, keyframes' },
  tiptap: { packages: ['@tiptap/core', '@tiptap/starter-kit'], does: EDITOR, hosts: PICTURES },
  quill: { does: EDITOR, hosts: PICTURES },
  ckeditor: { packages: ['ckeditor5'], does: EDITOR, hosts: PICTURES },
  prosemirror: { packages: ['prosemirror-view', 'prosemirror-model'], does: EDITOR, hosts: PICTURES },
  codemirror: { packages: ['@codemirror/view'], does: 'edits and colours code' },
  lexical: { does: EDITOR, hosts: PICTURES },
  trix: { does: EDITOR, hosts: PICTURES },
  tinymce: { does: EDITOR, hosts: PICTURES },
  dompurify: { does: 'sanitises markup to text, fragments, documents', hosts: PICTURES },
  lazysizes: { does: LAZY, hosts: PICTURES },
  'vanilla-lazyload': { does: LAZY, hosts: PICTURES },
  lozad: { does: LAZY, hosts: PICTURES },
  swiper: { does: SLIDER },
  splide: { packages: ['@splidejs/splide'], does: SLIDER },
  embla: { packages: ['embla-carousel'], does: SLIDER },
  glide: { packages: ['@glidejs/glide'], does: SLIDER },
  photoswipe: { does: 'opens and closes a gallery' },
  flatpickr: { does: 'opens a calendar, sets a date' },
  sweetalert: { packages: ['sweetalert2'], does: 'a dialog with markup and a picture, confirmed' },
  tippy: { packages: ['tippy.js', '@popperjs/core'], does: 'a tooltip with markup' },
  sortable: { packages: ['sortablejs'], does: 'sorts elements' },
  datatables: { packages: ['datatables.net'], does: 'a table with pictures: sorted, searched, paged' },
  bootstrap: { does: 'modal, popover with markup, collapse, toast, carousel' },
  isotope: { packages: ['isotope-layout'], does: 'lays out and filters' },
  masonry: { packages: ['masonry-layout'], does: 'lays out' },
  gsap: { does: 'a timeline of styles and attributes' },
  anime: { packages: ['animejs'], does: 'animations, a timeline' },
  lottie: { packages: ['lottie-web'], does: 'an animation with a picture, as SVG' },
  leaflet: { does: 'a map with tiles of another site, a marker, a popup', hosts: ['tiles.maps.example'] },
  openlayers: { packages: ['ol'], does: 'a map with tiles of another site', hosts: ['tiles.maps.example'] },
  maplibre: {
    packages: ['maplibre-gl'],
    does: 'a map drawn with a worker, a marker, a popup',
    // the others have no WebGL here
    engines: ['chromium'],
    files: {
      '/maplibre-gl-worker.mjs': 'maplibre-gl/dist/maplibre-gl-worker.mjs',
      '/maplibre-gl-shared.mjs': 'maplibre-gl/dist/maplibre-gl-shared.mjs',
    },
  },
  d3: { does: 'a join, transitions, JSON' },
  three: {
    does: 'loads textures and a file',
    hosts: ['cdn.textures.example'],
    answers: { 'https://cdn.textures.example/model.json': api({ model: true }) },
  },
  chart: { packages: ['chart.js'], does: 'a chart on a canvas, updated' },
  echarts: { does: 'a chart as SVG with a tooltip' },
  pdf: {
    packages: ['pdfjs-dist'],
    does: 'draws a page with a worker',
    files: { '/pdf.worker.mjs': 'pdfjs-dist/build/pdf.worker.mjs' },
  },
  mermaid: { does: 'draws a graph' },
  cytoscape: { does: 'lays out a graph' },
  konva: { does: 'draws on a canvas, a picture' },
  katex: { does: 'a formula' },
  highlight: { packages: ['highlight.js'], does: 'colours code' },
  prism: { packages: ['prismjs'], does: 'colours code' },
  marked: { does: 'Markdown into innerHTML' },
  'markdown-it': { does: 'Markdown into innerHTML' },
  videojs: { packages: ['video.js'], does: 'a player with a video of another site', hosts: ['cdn.videos.example'] },
  hls: {
    packages: ['hls.js'],
    does: 'loads a list of another site',
    hosts: ['cdn.videos.example'],
    answers: {
      'https://cdn.videos.example/list.m3u8': {
        body: HLS,
        headers: { 'content-type': 'application/vnd.apple.mpegurl' },
        cors: true,
      },
    },
  },
  plyr: { does: 'a player with its controls and icons' },
  shaka: { packages: ['shaka-player'], does: 'loads a manifest of another site', hosts: ['cdn.videos.example'] },
  stripe: {
    packages: ['@stripe/stripe-js'],
    does: 'loads its script',
    hosts: ['js.stripe.com'],
    answers: {
      'https://js.stripe.com/*': javascript(
        'window.Stripe = () => ({ elements() {}, _registerWrapper() {} }); window.Stripe.version = "x"',
      ),
    },
  },
  paypal: {
    packages: ['@paypal/paypal-js'],
    does: 'loads its script',
    hosts: ['www.paypal.com'],
    answers: { 'https://www.paypal.com/*': javascript('window.paypal = { Buttons() {} }') },
  },
  'google-maps': {
    packages: ['@googlemaps/js-api-loader'],
    does: 'loads its script and a library',
    hosts: ['maps.googleapis.com'],
    answers: { 'https://maps.googleapis.com/maps/api/js*': javascript(MAPS) },
  },
  loadjs: { does: LOADER, hosts: ['cdn.scripts.example'] },
  scriptjs: { does: LOADER, hosts: ['cdn.scripts.example'] },
  postscribe: {
    does: 'scripts that use document.write',
    hosts: ['cdn.scripts.example'],
    answers: { 'https://cdn.scripts.example/writes.js': javascript('document.write("<i>written</i>")') },
  },
  sentry: {
    packages: ['@sentry/browser'],
    does: 'errors, breadcrumbs, tracing, replay',
    hosts: ['errors.sdk.example'],
  },
  posthog: { packages: ['posthog-js'], does: SDK, hosts: SDKS, answers: { 'https://events.sdk.example/*': api({}) } },
  amplitude: {
    packages: ['@amplitude/analytics-browser'],
    does: SDK,
    hosts: [...SDKS, '*.amplitude.com'],
    answers: {
      'https://events.sdk.example/2/*': api({ code: 200, events_ingested: 1 }),
      'https://*.amplitude.com/*': api({}),
    },
  },
  mixpanel: {
    packages: ['mixpanel-browser'],
    does: SDK,
    hosts: SDKS,
    answers: { 'https://events.sdk.example/*': api({ status: 1, error: null }) },
  },
  segment: {
    packages: ['@segment/analytics-next'],
    does: SDK,
    hosts: SDKS,
    answers: { 'https://cdn.sdk.example/v1/projects/*': api({ integrations: { 'Segment.io': { apiKey: 'key' } } }) },
  },
  rrweb: { does: 'records changes: markup, rules, a shadow root, a frame' },
  'web-vitals': { does: 'observes TTFB and FCP' },
  matomo: { packages: ['@datapunt/matomo-tracker-js'], does: SDK, hosts: SDKS },
  plausible: { packages: ['plausible-tracker'], does: SDK, hosts: SDKS },
  'plausible-official': { packages: ['@plausible-analytics/tracker'], does: SDK, hosts: SDKS },
  axios: {
    does: 'requests by XMLHttpRequest and fetch, aborted ones',
    hosts: ['api.data.example'],
    answers: { 'https://api.data.example/*': api({ a: 1 }) },
  },
  'socket-io': { packages: ['socket.io-client'], does: 'connects, by polling first', hosts: ['live.data.example'] },
  localforage: { does: 'IndexedDB, localStorage' },
  dexie: { does: 'IndexedDB' },
  howler: { does: 'sounds of another site, by XMLHttpRequest and by an element', hosts: ['cdn.sounds.example'] },
  workbox: {
    packages: ['workbox-window'],
    does: 'registers a service worker',
    answers: { '/worker.js': javascript(WORKER) },
  },
  partytown: {
    packages: ['@qwik.dev/partytown'],
    does: 'runs a script in a worker that reads and writes the page',
    files: PARTYTOWN,
  },
};
