/** What a mixed answer does, in order: takes back within the click, and releases once that is painted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import './pages/globals.js';
import { SHOP, shopPage, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const VENDORS = [
  { id: 'taken', purpose: 'functional', cookies: ['_taken'] },
  { id: 'google-analytics' },
  { id: 'kept', purpose: 'social' },
];
const FRAME = '<iframe data-vendor="taken" data-src="/frame" width="300" height="200" title="Film"></iframe>';
const HELD = '<script type="text/plain" data-vendor="kept">log.push("released")</script>';

/** Runs inside the page: notes what is so at the event, when the click is over, and just before it is painted. */
const watch = (): void => {
  const { dataLayer } = window as unknown as { dataLayer: ArrayLike<unknown>[] };
  const countUpdates = (): number =>
    dataLayer.filter(({ 0: name, 1: what }) => name === 'consent' && what === 'update').length;
  const record = localStorage.getItem('sekisho');
  const updates = countUpdates();
  const note = (moment: string): void => {
    const isSo = {
      signalled: countUpdates() > updates,
      recorded: localStorage.getItem('sekisho') !== record,
      swept: !document.cookie.includes('_taken'),
      emptied: !document.querySelector('iframe')!.hasAttribute('src'),
    };
    window.log.push([moment, ...Object.entries(isSo).flatMap(([name, so]) => (so ? [name] : []))].join(' '));
  };
  const onClick = (): void => note('click');
  // the page hears of the click after the interface
  addEventListener('click', onClick, { once: true });
  // a machine that takes seconds to paint is no reason to release before that
  const { setTimeout: set } = window;
  window.setTimeout = ((work: () => void, delay?: number, ...values: unknown[]): number =>
    delay === 1000 ? 0 : set(work, delay, ...values)) as typeof window.setTimeout;
  document.addEventListener(
    'sekisho:change',
    () => {
      note('event');
      requestAnimationFrame(() => note('paint'));
    },
    { once: true },
  );
};

describe.each(engines())('a mixed answer in %s', (engine) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());

  it('takes back in the click, tells, and releases what it grants once that is painted (R51)', async () => {
    server.page(`${SHOP}/frame`, { body: 'film' });
    const visitor = await browser.visitor();
    const page = await visitor.page();
    const options = JSON.stringify({ vendors: VENDORS });
    await page.open(
      shopPage(server, '/', {
        before: `<script>log = []</script><script type="application/json" data-sekisho="options">${options}</script>`,
        body: `<button data-sekisho="preferences">Settings</button>${FRAME}${HELD}`,
      }),
    );
    await page.wait('part=banner');
    await page.evaluate('sekisho.grant("functional", "analytics")');
    await page.waitFor('document.querySelector("iframe").src');
    await page.evaluate('document.cookie = "_taken=1; path=/"');
    await page.evaluate('void sekisho.show("preferences")');
    await page.wait('part=preferences');
    for (const { id } of VENDORS) await page.click(`sekisho >> input[role=switch][name="${id}"]`);
    await page.evaluate(watch);
    await page.click('part=save');
    await page.waitFor('log.includes("released")');
    const done = 'signalled recorded swept emptied';
    expect(await page.evaluate('log')).toEqual([`event ${done}`, `click ${done}`, `paint ${done}`, 'released']);
    await visitor.close();
  });
});
