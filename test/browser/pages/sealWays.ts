/**
 * Ways by which a page's own code and markup have the browser ask a vendor, of which no script of the page can hold most; and
 * whether a policy in a header, and a service worker, hold each. `docs/guarantees.md` has them as a table, which a test compares.
 */
import type { Engine } from '../../rig/driver.js';

/** `held`: no request leaves. `leaves`: it does, in spite of the seal. */
export type Outcome = 'held' | 'leaves';

export interface SealWay {
  /** As the docs name it. */
  readonly about: string;
  /** Markup of the page; the address is the vendor's. */
  readonly markup: (url: string) => string;
  readonly policy: Outcome;
  readonly worker: Outcome;
  /** Engines in which it is otherwise. */
  readonly workerIn?: Partial<Record<Engine, Outcome>>;
  /** Engines that ask for nothing by it, sealed or not. */
  readonly unknownTo?: readonly Engine[];
}

const run = (code: string): string => `<script>${code}</script>`;
const quoted = (url: string): string => JSON.stringify(url);
/** A file of the site's own that asks for an address. */
const own = (file: string, url: string): string => `/own/${file}?u=${encodeURIComponent(url)}`;

export const SEAL_WAYS: Readonly<Record<string, SealWay>> = {
  script: {
    about: 'script in the page’s HTML',
    markup: (url) => `<script async src="${url}"></script>`,
    policy: 'held',
    worker: 'held',
  },
  image: {
    about: 'image in the page’s HTML',
    markup: (url) => `<img src="${url}" alt="">`,
    policy: 'held',
    worker: 'held',
  },
  link: {
    about: '`<link rel=stylesheet>`',
    markup: (url) => `<link rel="stylesheet" href="${url}">`,
    policy: 'held',
    worker: 'held',
  },
  preload: {
    about: '`<link rel=preload>`, `modulepreload`',
    markup: (url) =>
      `<link rel="preload" as="script" href="${url}"><link rel="modulepreload" href="${url}&amp;as=module">`,
    policy: 'held',
    worker: 'held',
  },
  prefetch: {
    about: '`<link rel=prefetch>`',
    markup: (url) => `<link rel="prefetch" href="${url}">`,
    policy: 'held',
    worker: 'held',
    unknownTo: ['firefox', 'webkit'],
  },
  rules: {
    about: 'speculation rules (prefetch)',
    markup: (url) =>
      `<script type="speculationrules">${JSON.stringify({ prefetch: [{ source: 'list', urls: [url] }] })}</script>`,
    policy: 'leaves',
    worker: 'leaves',
    unknownTo: ['firefox', 'webkit'],
  },
  frame: {
    about: 'frame',
    markup: (url) => `<iframe src="${url}" title="frame"></iframe>`,
    policy: 'held',
    worker: 'leaves',
  },
  location: {
    about: 'a frame’s `location`',
    markup: (url) => `<iframe name="moved" title="moved"></iframe>${run(`frames.moved.location = ${quoted(url)}`)}`,
    policy: 'held',
    worker: 'leaves',
  },
  object: {
    about: '`<object>`, `<embed>`',
    markup: (url) => `<object data="${url}"></object><embed src="${url}&amp;as=embed">`,
    policy: 'held',
    worker: 'leaves',
  },
  ownFrame: {
    about: 'image in a frame with an address of the site',
    markup: (url) => `<iframe src="${own('frame', url)}" title="own"></iframe>`,
    policy: 'held',
    worker: 'held',
  },
  srcdoc: {
    about: 'image in a frame’s `srcdoc`',
    markup: (url) => `<iframe srcdoc="&lt;img src='${url}'>" title="srcdoc"></iframe>`,
    policy: 'held',
    worker: 'held',
  },
  realm: {
    about: '`fetch` and `innerHTML` of an empty frame’s own window',
    markup: (url) =>
      `<iframe id="realm" title="realm"></iframe>${run(
        `addEventListener('load', () => { const { contentWindow, contentDocument } = document.getElementById('realm');
         contentWindow.fetch(${quoted(url)}, { mode: 'no-cors' }).catch(() => {});
         contentDocument.body.innerHTML = '<img src="${url}&as=image">'; })`,
      )}`,
    policy: 'held',
    worker: 'held',
    workerIn: { chromium: 'leaves' },
  },
  otherFrame: {
    about: 'image in a frame with an address of another site that may be shown',
    markup: (url) =>
      `<iframe src="https://frames.example/own/frame?u=${encodeURIComponent(url)}" title="other"></iframe>`,
    policy: 'leaves',
    worker: 'leaves',
  },
  cssUrl: {
    about: 'CSS: `url()`',
    markup: (url) => `<style>.css { background: url(${url}) }</style><p class="css">text</p>`,
    policy: 'held',
    worker: 'held',
  },
  cssImport: {
    about: 'CSS: `@import`',
    markup: (url) => `<style>@import url(${url});</style>`,
    policy: 'held',
    worker: 'held',
  },
  font: {
    about: 'CSS: fonts',
    markup: (url) =>
      `<style>@font-face { font-family: theirs; src: url(${url}) } .font { font-family: theirs }</style><p class="font">text</p>`,
    policy: 'held',
    worker: 'held',
  },
  fontFace: {
    about: '`new FontFace`',
    markup: (url) => run(`new FontFace('face', ${quoted(`url(${url})`)}).load().catch(() => {})`),
    policy: 'held',
    worker: 'held',
  },
  import: {
    about: '`import()` and `import` of modules',
    markup: (url) =>
      `<script type="module">import(${quoted(url)}).catch(() => {})</script><script type="module" src="${own('import', `${url}&as=static`)}"></script>`,
    policy: 'held',
    worker: 'held',
  },
  svg: {
    about: 'SVG: `<image>`',
    markup: (url) => `<svg><image href="${url}" width="9" height="9"></image></svg>`,
    policy: 'held',
    worker: 'held',
  },
  set: {
    about: 'SVG: `<set>` of an address',
    markup: (url) => `<svg><image width="9" height="9"><set attributeName="href" to="${url}"></set></image></svg>`,
    policy: 'held',
    worker: 'held',
    unknownTo: ['webkit'],
  },
  media: {
    about: 'video, audio',
    markup: (url) =>
      `<video src="${url}" preload="auto" muted></video><audio src="${url}&amp;as=audio" preload="auto"></audio>`,
    policy: 'held',
    worker: 'held',
    workerIn: { firefox: 'leaves' },
  },
  rel: {
    about: 'a link whose `rel` changes after its address',
    markup: (url) => `<link id="rel" href="${url}">${run("document.getElementById('rel').rel = 'stylesheet'")}`,
    policy: 'held',
    worker: 'held',
  },
  fetch: {
    about: '`fetch`, `XMLHttpRequest`',
    markup: (url) =>
      run(`fetch(${quoted(url)}, { mode: 'no-cors' }).catch(() => {}); const xhr = new XMLHttpRequest();
        xhr.open('GET', ${quoted(`${url}&as=xhr`)}); try { xhr.send() } catch {}`),
    policy: 'held',
    worker: 'held',
  },
  beacon: {
    about: '`sendBeacon`',
    markup: (url) => run(`navigator.sendBeacon(${quoted(url)}, 'x')`),
    policy: 'held',
    worker: 'held',
  },
  events: {
    about: '`EventSource`',
    markup: (url) => run(`new EventSource(${quoted(url)})`),
    policy: 'held',
    worker: 'held',
  },
  socket: {
    about: '`WebSocket`',
    markup: (url) => run(`try { new WebSocket(${quoted(url.replace('https', 'wss'))}) } catch {}`),
    policy: 'held',
    worker: 'leaves',
  },
  ping: {
    about: '`<a ping>`',
    markup: (url) =>
      `<a id="ping" href="#ping" ping="${url}">ping</a>${run("addEventListener('load', () => document.getElementById('ping').click())")}`,
    policy: 'held',
    worker: 'held',
    unknownTo: ['firefox'],
  },
  worker: {
    about: 'code of a worker with a file of its own: `fetch`',
    markup: (url) => run(`new Worker(${quoted(own('worker', url))})`),
    policy: 'held',
    worker: 'held',
  },
  imports: {
    about: 'code of a worker with a file of its own: `importScripts()`',
    markup: (url) => run(`new Worker(${quoted(own('imports', url))})`),
    policy: 'held',
    worker: 'held',
  },
  blob: {
    about: 'code of a worker made of a blob',
    markup: (url) =>
      run(
        `new Worker(URL.createObjectURL(new Blob([${quoted(`fetch(${quoted(url)}, { mode: 'no-cors' }).catch(() => {})`)}])))`,
      ),
    policy: 'held',
    worker: 'held',
  },
  shared: {
    about: 'code of a shared worker',
    markup: (url) => run(`new SharedWorker(${quoted(own('worker', url))})`),
    policy: 'held',
    worker: 'held',
  },
  redirect: {
    about: 'an address of the site that leads on to the vendor',
    markup: (url) => `<img src="${own('redirect', url)}" alt="">`,
    policy: 'held',
    worker: 'leaves',
  },
  form: {
    about: 'form sent into a frame',
    markup: (url) =>
      `<iframe name="target" title="target"></iframe><form id="form" target="target" action="${url}"><input name="a" value="1"></form>${run(
        "addEventListener('load', () => document.getElementById('form').submit())",
      )}`,
    policy: 'held',
    worker: 'leaves',
  },
};

/** What the site's own files say. */
export const ownFile = (path: string, url: string): { type: string; body: string } | undefined => {
  const address = quoted(url);
  if (path === '/own/frame')
    return { type: 'text/html', body: `<!doctype html><title>own</title><img src="${url}" alt="">` };
  const code: Record<string, string> = {
    '/own/worker': `fetch(${address}, { mode: 'no-cors' }).catch(() => {})`,
    '/own/imports': `try { importScripts(${address}) } catch {}`,
    '/own/import': `import ${address};`,
  };
  const body = code[path];
  return body === undefined ? undefined : { type: 'text/javascript', body };
};

const NAMES: Readonly<Record<Engine, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const SAYS: Readonly<Record<Outcome, string>> = { held: 'not requested', leaves: '**requested**' };

const cellOf = (outcome: Outcome, others: SealWay['workerIn'] = {}): string =>
  [
    SAYS[outcome],
    ...Object.entries(others).map(([engine, other]) => `in ${NAMES[engine as Engine]} ${SAYS[other]}`),
  ].join('; ');

/** The rows of the table in docs/guarantees.md. */
export const sealRows = (): string[] =>
  Object.values(SEAL_WAYS).map(({ about, policy, worker, workerIn, unknownTo = [] }) => {
    const without = unknownTo.length ? ` (${unknownTo.map((engine) => NAMES[engine]).join(', ')}: never)` : '';
    return `| ${about}${without} | ${cellOf(policy)} | ${cellOf(worker, workerIn)} |`;
  });
