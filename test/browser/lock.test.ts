/** With `data-lock` only the visitor's own click grants. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import './pages/globals.js';
import { leaks, shopPage, stateOf, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const FRAME =
  '<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" width="600" height="400" title="x"></iframe>';

/** Runs inside the page: clicks that code makes, on every button and switch of the interface and of placeholders. */
const clickAll = (): void => {
  for (const { shadowRoot } of document.querySelectorAll('sekisho-root, sekisho-placeholder')) {
    const controls = shadowRoot!.querySelectorAll<HTMLElement>(
      'button:not([part~=cancel]):not([part~=reject]), input, label',
    );
    for (const control of controls) {
      control.click();
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      if (control instanceof HTMLInputElement) control.checked = true;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }
};

describe.each(engines())('the lock in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server.reset();
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(() => visitor.close());

  it('lets nobody grant but the visitor, and everybody deny', async () => {
    await page.open(
      shopPage(server, '/', { tag: 'data-vendors="vimeo x" data-lock', body: `<p id="elsewhere">x</p>${FRAME}` }),
    );
    await page.wait('part=accept');
    await page.wait('part=load-once');
    await page.evaluate(clickAll);
    await page.evaluate(() => {
      window.sekisho.grant();
      window.sekisho.grant('vimeo');
      // a page that waits for a real click elsewhere to go on with
      const root = document.querySelector('sekisho-root')!;
      root.addEventListener('click', () => window.sekisho.grant());
      document.body.addEventListener('click', () => {
        root.shadowRoot!.querySelector<HTMLElement>('[part~=accept]')!.click();
        window.sekisho.grant();
      });
    });
    await page.click('#elsewhere');
    expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'denied', x: 'denied' });
    await page.atRest();
    expect((await stateOf(page)).stored).toEqual([]);
    expect(leaks(server)).toEqual([]);

    // switches that code has moved are not saved with the visitor's click
    await page.evaluate(() => void window.sekisho.show('preferences'));
    await page.wait('part=save');
    await page.evaluate(clickAll);
    await page.click('part=save');
    await page.gone('part=save');
    await page.atRest();
    expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'denied', x: 'denied' });
    expect(leaks(server)).toEqual([]);

    await page.evaluate(() => void window.sekisho.show('banner'));
    await page.wait('part=accept');
    await page.click('part=accept');
    await page.gone('part=accept');
    expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'granted', x: 'granted' });
    await server.waitFor('https://player.vimeo.com/video/1');

    // what the visitor gave, code may take and not give back
    await page.evaluate(() => {
      window.sekisho.deny('x');
      window.sekisho.grant('x');
    });
    expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'granted', x: 'denied' });
    await page.evaluate(() => void window.sekisho.show('banner'));
    await page.wait('part=reject');
    await page.evaluate(() => {
      const root = document.querySelector('sekisho-root')!.shadowRoot!;
      root.querySelector<HTMLElement>('[part~=reject]')!.click();
    });
    expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'denied', x: 'denied' });
  });

  it('counts the visitor’s click on a placeholder', async () => {
    await page.open(shopPage(server, '/frame', { tag: 'data-vendors="vimeo" data-lock', body: FRAME }));
    await page.wait('part=load-once');
    await page.click('part=reject');
    await page.click('part=load-once');
    await server.waitFor('https://player.vimeo.com/video/1');
  });
});
