/** Others who stand in front of the browser's functions, before us and after us: both keep working, and we can leave. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { depth } from '../rig/depth.js';
import { engines, enginesFor } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { bundle } from './bundle.js';
import { expectHeld, expectReleased, held, oddPage, sekisho } from './odd.js';
import { callSource } from './pages/callSource.js';
import { hasWorked, installExtension, installNaive, type Party, workInZone } from './pages/parties.js';
import { doOwn, startTrackers, trackers } from './pages/trackers.js';
import { leaks, startSite } from './site.js';
import { useTab } from './tab.js';

const SENTRY = `import * as Sentry from '@sentry/browser';
window.Sentry = Sentry;
Sentry.init({ dsn: 'https://key@sentry.example.co.uk/1', integrations: [Sentry.browserTracingIntegration()], tracesSampleRate: 1, sendClientReports: false });`;

/** A tag written while the page is parsed. */
const writeTag = (): void => document.write('<script src="https://www.googleadservices.com/written.js"></script>');

let server: RigServer;
const scripts = { naive: callSource(installNaive), extension: callSource(installExtension), sentry: '', zone: '' };
beforeAll(async () => {
  server = await startSite();
  scripts.sentry = await bundle(SENTRY);
  scripts.zone = await bundle(`import 'zone.js';`);
});
afterAll(() => server.close());

const ENGINES = depth(0, 1) ? engines() : enginesFor(['chromium'], 'all engines in the deep suite');

describe.each(ENGINES)('beside others in %s', (engine) => {
  const tab = useTab(engine, () => server);

  it('lets none of six trackers out that page code starts', async () => {
    await tab.page.open(oddPage(server, 'six', { body: held() }));
    await tab.page.evaluate(startTrackers, 'six');
    await tab.page.wait('part=accept');
    await expectHeld(tab.page, server);
    console.log(`${engine}: ${leaks(server).length} of 6 trackers left before permission`);
  });

  // how scripts wrap scripts is the same in every engine: elsewhere all of them at once
  const groups: readonly Party[][] =
    engine === 'chromium'
      ? [['naive'], ['extension'], ['sentry'], ['zone']]
      : [['zone', 'sentry', 'extension', 'naive']];
  it.each(
    groups.flatMap((group) =>
      (['before us', 'after us'] as const).map((place) => [group.join(' '), place, group] as const),
    ),
  )('goes along with %s %s', async (names, place, group) => {
    const name = `${names}-${place}`.replaceAll(' ', '-');
    const host = `https://${name}.example.co.uk`;
    server.page(`${host}/own.js`, { body: 'window.own = (window.own || 0) + 1' });
    server.page(`${host}/own-broken.gif`, { body: '', status: 404 });
    for (const party of group) server.page(`${host}/${party}.js`, { body: scripts[party] });
    const tags = group.map((party) => `<script src="/${party}.js"></script>`).join('');
    await tab.page.open(
      oddPage(server, name, {
        tag: place === 'before us' ? tags + sekisho() : sekisho() + tags,
        head: `<script>${callSource(writeTag)}</script>`,
        body: held(),
      }),
    );
    await tab.page.wait('part=accept');
    await tab.page.evaluate(startTrackers, 'six');
    await tab.page.evaluate(doOwn);
    await tab.page.evaluate(workInZone);
    await server.waitFor('*/own-beacon');
    await tab.page.waitFor('window.own === 1');
    await expectHeld(tab.page, server, name);

    await tab.page.click('part=accept');
    await tab.page.gone('part=banner');
    await expectReleased(tab.page, server);
    for (const party of group) await tab.page.waitFor(`(${String(hasWorked[party])})()`);
    for (const path of ['own-fetch', 'own-xhr', 'own-beacon', 'own.js'])
      expect(server.requests(`*/${path}`), path).toHaveLength(1);

    const seen = server.mark();
    await tab.page.evaluate(() => {
      window.sekisho.withdraw();
      window.sekisho.destroy();
    });
    await tab.page.evaluate(startTrackers, 'seven');
    await Promise.all(trackers('seven').map((url) => seen.waitFor(url)));
    expect((await tab.page.errors()).filter((error) => !error.includes('own-broken'))).toEqual([]);
  });
});
