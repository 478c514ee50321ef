// @ts-check
/**
 * What each seal costs a navigation in Chromium, with nothing to hold: milliseconds until everything is loaded, and requests that
 * reach the server: `node bench/seals.mjs`. Compare within one run.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { contentSecurityPolicy, readConsent } from '../dist/npm/server/index.js';
import { findChromium } from './findChromium.mjs';
import { summarise } from './statistics.mjs';

const options = { vendors: ['google-analytics', 'google-ads', 'meta-pixel', 'vimeo', 'youtube', 'x'] };
const policy = contentSecurityPolicy(readConsent('', options), options);
const worker = readFileSync(new URL('../dist/sekisho.sw.js', import.meta.url));
const hosts = { vendors: [{ id: 'vimeo', purpose: 'functional', hosts: ['vimeo.com', 'vimeocdn.com'] }] };
const FILES = 40;
const ROUNDS = 40;

const page = `<!doctype html><title>page</title><link rel="icon" href="data:,">${Array.from({ length: FILES }, (_, at) => `<img src="picture?${at}" alt="">`).join('')}`;
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  if (pathname.startsWith('/policy/')) response.setHeader('content-security-policy', policy);
  if (pathname.endsWith('.js')) response.setHeader('content-type', 'text/javascript').end(worker);
  else if (pathname.endsWith('/picture')) response.setHeader('content-type', 'image/gif').end(PIXEL);
  else response.setHeader('content-type', 'text/html').end(page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;

const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage();
const session = await tab.createCDPSession();
await session.send('ServiceWorker.enable');

/** @type {(path: string, isCold?: boolean) => Promise<{ time: number, asked: number }>} */
const visit = async (path, isCold) => {
  if (isCold) await session.send('ServiceWorker.stopAllWorkers');
  asked = 0;
  await tab.goto(`${origin}${path}`, { waitUntil: 'load' });
  const time = await tab.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const [entry] = performance.getEntriesByType('navigation');
          const { loadEventEnd } = /** @type {PerformanceNavigationTiming} */ (entry);
          if (loadEventEnd) resolve(loadEventEnd);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return { time: Number(time), asked };
};

// with the browser's cache: without it a worker would not be asked either
await tab.goto(`${origin}/worker/`);
await tab.evaluate(
  (/** @type {string} */ file) =>
    navigator.serviceWorker
      .register(file)
      .then(() => navigator.serviceWorker.ready)
      .then(() => true),
  `/worker/sekisho.sw.js?options=${encodeURIComponent(JSON.stringify(hosts))}`,
);

/** @type {Record<string, () => Promise<{ time: number, asked: number }>>} */
const ways = {
  'without a seal': () => visit('/bare/'),
  policy: () => visit('/policy/'),
  'service worker, running': () => visit('/worker/'),
  'service worker, started for it': () => visit('/worker/', true),
};
/** @type {Record<string, { time: number, asked: number }[]>} */
const results = {};
for (let round = -3; round < ROUNDS; round++)
  for (const [name, run] of Object.entries(ways)) {
    const result = await run();
    if (round >= 0) (results[name] ??= []).push(result);
  }
console.log(`${await browser.version()}, ${FILES} pictures, median of ${ROUNDS}`);
for (const [name, all] of Object.entries(results)) {
  const time = summarise(all.map((one) => one.time)).median.toFixed(1);
  const requests = summarise(all.map((one) => one.asked)).median;
  console.log(`${name.padEnd(32)} ${time.padStart(7)} ms ${String(requests).padStart(4)} requests`);
}
await browser.close();
server.close();
