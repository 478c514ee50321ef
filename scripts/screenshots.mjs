/** Takes the pictures of docs/images from the demo, as visitors see it: `node scripts/screenshots.mjs`. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createDemoHandler } from '../demo/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = createServer(createDemoHandler({ root })).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.SEKISHO_CHROMIUM ?? '/usr/bin/chromium',
  // nobody but the demo is there: no picture needs a vendor
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

const part = (name) => `sekisho-root >> [part~=${name}]`;
const take = async (name, path, { preferences = false, reject = false, scrollTo = '', ...options } = {}) => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 720 }, ...options });
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.locator(part('accept')).waitFor();
  if (preferences) {
    await page.locator(part('choose')).click();
    await page.locator(part('preferences')).waitFor();
  }
  if (reject) await page.locator(part('reject')).click();
  if (scrollTo) {
    await page.locator(scrollTo).first().waitFor();
    await page.waitForTimeout(800);
    await page.evaluate(
      (css) =>
        document
          .querySelector(css)
          .parentElement.scrollIntoView({ block: css.startsWith('.sekisho') ? 'start' : 'center' }),
      scrollTo,
    );
  }
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(root, 'docs/images', `${name}.png`) });
  await context.close();
};

const phone = { viewport: { width: 320, height: 640 } };
await take('banner', '/guide/');
await take('banner-ja', '/lessons/');
await take('banner-dark', '/guide/', { colorScheme: 'dark' });
await take('banner-320', '/guide/', phone);
await take('preferences', '/guide/', { preferences: true });
await take('preferences-ja', '/lessons/', { preferences: true });
await take('preferences-dark', '/lessons/', { preferences: true, colorScheme: 'dark' });
await take('preferences-320', '/lessons/', { preferences: true, ...phone });
await take('placeholder', '/lessons/', { reject: true, scrollTo: 'iframe[data-vendor]' });
await take('placeholder-320', '/guide/uji.html', { reject: true, scrollTo: '.film', ...phone });
await take('placeholder-dark', '/guide/uji.html', { reject: true, scrollTo: '.film', colorScheme: 'dark' });
await take('banner-forced-colors', '/guide/', { forcedColors: 'active' });

// somebody who has refused reads the privacy page; of the guide, in English
const read = (name, path, scrollTo, options = {}) =>
  take(name, path, { reject: true, scrollTo, reducedMotion: 'reduce', ...options });
await read('disclosures', '/guide/privacy.html', '.sekisho-purpose:last-of-type > .sekisho-service > dl');
await read('disclosures-dark', '/guide/privacy.html', '.sekisho-choices > :first-child', { colorScheme: 'dark' });
await read('disclosures-320', '/guide/privacy.html', '.sekisho-purpose:last-of-type > .sekisho-service > dl', phone);
await read('disclosures-ja', '/lessons/privacy.html', '.sekisho-external-transmission dl');
await read('disclosures-ja-dark', '/lessons/privacy.html', '.sekisho-notice > :first-child', { colorScheme: 'dark' });
await read('disclosures-ja-320', '/lessons/privacy.html', '.sekisho-external-transmission dl', phone);

await browser.close();
server.close();
