// @ts-check
import { readClick, watchClick } from '../inPage.mjs';
import { pause } from '../lab.mjs';
import { SITE } from '../site.mjs';

/** What stands in for an interaction that was too short for the browser to report. */
const SHORTEST = 16;
/** After the page has loaded and its banner stands, which others may not have. */
const SETTLED = 1000;

/**
 * @typedef {{ largest: number, shift: number, blocked: { start: number, duration: number }[], opaque?: number }} Vitals
 * @typedef {Window & { vitals?: Vitals }} VitalsWindow
 */

/** Notes what the browser tells of a page view. */
const watchVitals = () => {
  /** @type {Vitals} */
  const vitals = { largest: NaN, shift: 0, blocked: [] };
  /** @type {VitalsWindow} */ (window).vitals = vitals;
  const observe = /** @type {(type: string, note: (entry: any) => void) => void} */ (
    (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  );
  observe('largest-contentful-paint', ({ startTime }) => (vitals.largest = startTime));
  observe('layout-shift', ({ value, hadRecentInput }) => (vitals.shift += hadRecentInput ? 0 : value));
  observe('longtask', ({ startTime: start, duration }) => vitals.blocked.push({ start, duration }));
};

/** What has been noted, and whether a selector finds no element with a box. @param {string} selector */
const readVitals = (selector) => {
  const { largest = NaN, shift = NaN, blocked = [] } = /** @type {VitalsWindow} */ (window).vitals ?? {};
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const [navigation] = performance.getEntriesByType('navigation');
  const { width = 0, height = 0 } = (selector && document.querySelector(selector)?.getBoundingClientRect()) || {};
  return {
    first,
    largest,
    shift: shift * 1000,
    blocking: blocked.reduce((sum, { start, duration }) => sum + (start < first ? 0 : duration - 50), 0),
    response: /** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.responseStart ?? NaN,
    hidden: Number(!width || !height),
  };
};

/** Chromium tells of the largest paint with a frame after it, and a page at rest draws none. */
const drawFrames = () =>
  new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

/** @type {import('./index.mjs').Measure} */
export const cookieBenchInputs = {
  name: 'cookiebench-inputs',
  title: 'What CookieBench counts',
  about:
    'What goes into the score of CookieBench (METHODOLOGY.md, 2.0) and can be measured, on our page: an unthrottled processor, a local network, 1280×720, twenty runs. First and largest contentful paint, layout shift in thousandths, blocking (long tasks from the first paint until a second after the banner stands, beyond 50 ms each), time to the first byte; bytes and requests of all but the page, those to other sites, before an answer; and whether the banner is hidden (1) from how CookieBench finds one: by a selector, an element with a box. INP is the interaction of the click that accepts (16 ms is the least that the browser tells).',
  columns: [
    { key: 'first', title: 'FCP', unit: 'ms' },
    { key: 'largest', title: 'LCP', unit: 'ms' },
    { key: 'shift', title: 'CLS', unit: '' },
    { key: 'blocking', title: 'TBT', unit: 'ms' },
    { key: 'response', title: 'TTFB', unit: 'ms' },
    { key: 'interaction', title: 'INP', unit: 'ms' },
    { key: 'bytes', title: 'bytes', unit: 'B' },
    { key: 'requests', title: 'requests', unit: '' },
    { key: 'others', title: 'to others', unit: '' },
    { key: 'hidden', title: 'hidden', unit: '' },
  ],
  runs: 20,
  takes: ({ name, accept }) => Boolean(accept) || name === 'zero',
  sample: async (lab, peer) => {
    const visit = await lab.open(peer, { throttle: 1, before: [watchVitals] });
    await visit.go();
    if (peer.accept) await visit.shown(peer.accept);
    await pause(SETTLED);
    await visit.call(drawFrames);
    const vitals = await visit.call(readVitals, peer.accept?.[0] ?? '');
    const files = lab.server.takeSent().filter(({ url }) => !url.includes('/page/'));
    let interaction = NaN;
    if (peer.accept) {
      await visit.call(watchClick);
      await visit.click(peer.accept);
      await pause(SETTLED);
      interaction = (await visit.call(readClick)).interaction ?? SHORTEST;
    }
    return {
      ...vitals,
      interaction,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: files.length,
      others: files.filter(({ url }) => !url.startsWith(SITE)).length,
      hidden: peer.accept ? vitals.hidden : NaN,
    };
  },
};
