/** Serves a copy of web-platform-tests as their own server does, as far as their plain files need it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { contentType } from '../rig/server/contentType.js';
import type { Handler } from '../rig/server.js';

/** Host of the tests, as they know it. */
export const HOST = 'web-platform.test';

const TEST = /testharness\.js/;
const SCRIPT_TEST = /\.(any|window)\.js$/;
const PAGE_OF_SCRIPT = /\.(any|window)\.html$/;
const REPORT = '/resources/testharnessreport.js';

const TYPES: Readonly<Record<string, string>> = {
  xht: 'application/xhtml+xml',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webm: 'video/webm',
  mp4: 'video/mp4',
  ogv: 'video/ogg',
  oga: 'audio/ogg',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  vtt: 'text/vtt',
  wasm: 'application/wasm',
  woff: 'font/woff',
  ttf: 'font/ttf',
};
const typeOf = (path: string): string => TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? contentType(path);

/** What `{{…}}` stands for in files whose name says `.sub.`. https://web-platform-tests.org/writing-tests/server-pipes.html */
const substitute = (text: string, url: URL): string =>
  text.replaceAll(/\{\{([^}]*)\}\}/g, (whole, words: string) => {
    const [, which, key] = /^(\w+)(?:\[([^\]]*)\])?/.exec(words.trim()) ?? [];
    const last = /\[([^\]]*)\]$/.exec(words)?.[1] ?? '';
    if (which === 'host') return HOST;
    if (which === 'ports') return key?.startsWith('http') && key !== 'http' ? '443' : '80';
    if (which === 'domains' || which === 'hosts') return last ? `${last}.${HOST}` : HOST;
    if (which === 'location')
      return (
        { scheme: url.protocol.slice(0, -1), server: url.origin, host: url.host, hostname: url.hostname }[key!] ?? ''
      );
    if (which === 'GET') return url.searchParams.get(key ?? '') ?? '';
    return whole;
  });

/** The page that runs a test which is a script alone. */
const wrap = (path: string, source: string): string => {
  const lines = (name: string): string[] =>
    [...source.matchAll(new RegExp(`^// META: ${name}=(.*)$`, 'gm'))].map(([, value]) => value!);
  const scripts = [...lines('script'), path.replace(/.*\//, '')];
  return `<!doctype html><meta charset="utf-8">${lines('title')
    .map((title) => `<title>${title}</title>`)
    .join('')}
<script src="/resources/testharness.js"></script><script src="${REPORT}"></script>
<script>self.GLOBAL = { isWindow: () => true, isWorker: () => false, isShadowRealm: () => false };</script>
<div id="log"></div>${scripts.map((script) => `<script src="${script}"></script>`).join('')}`;
};

export interface Served {
  /** Markup put in front of a test's first script. */
  readonly tag: () => string;
  /** What stands in for the tests' own report. */
  readonly report: string;
}

/** Answers for a copy. */
export const servePlatformTests = (copy: string, { tag, report }: Served): Handler => {
  return (req, res, next) => {
    const url = new URL(req.url!, `https://${req.headers.host}`);
    const path = normalize(decodeURIComponent(url.pathname));
    if (path === REPORT) {
      res.setHeader('content-type', 'text/javascript').end(report);
      return;
    }
    const isPage = PAGE_OF_SCRIPT.test(path);
    const name = isPage ? path.replace(/html$/, 'js') : path;
    const file = join(copy, name);
    if (!existsSync(file) || !statSync(file).isFile()) return next();
    const bytes = readFileSync(file);
    res.setHeader('content-type', typeOf(path));
    res.setHeader('cache-control', 'no-store');
    if (existsSync(`${file}.headers`))
      for (const line of substitute(readFileSync(`${file}.headers`, 'utf8'), url).split(/\r?\n/)) {
        const [, header, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
        if (header) res.appendHeader(header, value!);
      }
    const isText =
      isPage || /\.(x?html?|xht|svg|xml)$/.test(path) || path.includes('.sub.') || url.search.includes('pipe=sub');
    if (!isText) {
      res.end(bytes);
      return;
    }
    // byte for byte, whatever the encoding
    let text = bytes.toString('latin1');
    if (isPage) text = wrap(name, text);
    if (path.includes('.sub.') || url.search.includes('pipe=sub')) text = substitute(text, url);
    if (TEST.test(text) && /\.(x?html?|xht)$/.test(path)) text = text.replace(/<script/, (found) => tag() + found);
    res.end(Buffer.from(text, 'latin1'));
  };
};

/** Whether a file is a test that needs nothing but plain files: no Python behind it, no hand or driver in front of it. */
export const isPlainTest = (file: string, source: string): boolean => {
  const isScript = SCRIPT_TEST.test(file);
  if (!isScript && !(/\.(html?|xht|xhtml)$/.test(file) && TEST.test(source))) return false;
  if (/(^|\/)(resources|support|tools)\//.test(file) || /-manual\.|\.https\.sub|-ref\.|\.tentative/.test(file))
    return false;
  if (isScript && /META: global=(?!.*window)/.test(source)) return false;
  return !/\.py\b|testdriver|\.asis\b|pipe=(?!sub)|wptserve|ServiceWorker|\bws:|\bwss:|get-host-info/.test(source);
};
