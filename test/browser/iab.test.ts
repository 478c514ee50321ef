/** What the frameworks of the IAB see of a page, on the built bytes: the stub, the lazy file, events, and a frame of another site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { findViolations } from '../rig/axe.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { tcf as arabic } from '../../src/locales/ar/tcf.js';
import { createVendorList } from '../unit/iab/vendorList.js';
import { leaks, LISTEN, optionsBlock, ownFiles, SHOP, shopPage, startSite, stateOf } from './site.js';

let server: RigServer;
let browser: Browser;
let visitor: Visitor;
let page: Page;
beforeAll(async () => {
  server = await startSite();
  browser = await launch('chromium', server);
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  server.reset();
  visitor = await browser.visitor();
  page = await visitor.page();
});
afterEach(() => visitor.close());

const FRAME = 'https://ads.example/frame.html';
const TAG = 'data-vendors="google-ads google-analytics" data-site="Shop"';
const ADS = 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/';
const fileOf = (name: string, more = ''): string => `<script src="/dist/${name}" ${more}></script>`;

/** Runs inside a frame of another site: asks for events as vendors do there, and passes on what it is told. */
function askFromFrame(name: string): void {
  const locator = `${name}Locator` as never;
  let found: Window = window;
  while (found !== window.top) {
    try {
      if (found.frames[locator]) break;
    } catch {
      // a window of another site that has no such frame
    }
    found = found.parent;
  }
  addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) => {
    const answer = data[`${name}Return`];
    if (answer) window.parent.postMessage({ heard: answer }, '*');
  });
  found.postMessage({ [`${name}Call`]: { command: 'addEventListener', version: 2, callId: 'frame' } }, '*');
}

/** A page with a frame of another site that listens, and a script that does. */
const openPage = async (
  name: '__gpp' | '__tcfapi',
  { before = '', tag = TAG, file = 'sekisho.js', headers = {} },
): Promise<void> => {
  server.page(FRAME, {
    body: `<!doctype html><title>Ad</title><script>(${askFromFrame.toString()})('${name}')</script>`,
  });
  const parts = name === '__gpp' ? `'addEventListener', hear` : `'addEventListener', 2, hear`;
  const listen = `<script nonce="abc">
    window.heard = []; window.own = [];
    addEventListener('message', ({ data }) => data.heard && heard.push(data.heard));
    const hear = (data, success) => own.push({ ...data, success });
    if (window.${name}) ${name}(${parts});
  </script>`;
  const body = `${listen}<div data-sekisho-tcf></div><iframe src="${FRAME}" title="Ad" width="1" height="1"></iframe>`;
  await page.open(shopPage(server, '/', { before, tag, file, body, headers }));
};

const CHROMIUM = enginesFor(
  ['chromium'],
  'what the frameworks are told is our own code and theirs, the same everywhere',
);

describe.each(CHROMIUM)('the frameworks of the IAB in %s', () => {
  const GPP = fileOf('sekisho.regions.js') + fileOf('signals/gpp.js');
  // a frame that comes late is told at once how things stand
  const ready = `heard.some(({ returnValue: r }) => r.pingData.signalStatus === 'ready')`;

  it('GPP: tells a page and a frame in California of the opt-out, from the stub on', async () => {
    await openPage('__gpp', { before: GPP, tag: `${TAG} data-region="US-CA"` });
    await page.waitFor(ready);
    expect(await page.evaluate('own[0]')).toMatchObject({
      eventName: 'listenerRegistered',
      pingData: { cmpStatus: 'stub', signalStatus: 'not ready', applicableSections: [8] },
    });
    const said = 'heard.at(-1).returnValue.pingData.parsedSections.usca';
    expect(await page.evaluate(said)).toMatchObject({ SaleOptOut: 2, SaleOptOutNotice: 1, MspaCoveredTransaction: 2 });
    await page.wait('part=banner');
    await page.click('part=reject');
    await page.waitFor(`${said}.SaleOptOut === 1 && heard.at(-1).returnValue.data === 'ready'`);
    expect(await page.evaluate('own.at(-1)')).toMatchObject({ eventName: 'signalStatus', data: 'ready' });
    expect(await page.evaluate('own.at(-1).pingData.gppString === heard.at(-1).returnValue.pingData.gppString')).toBe(
      true,
    );
    expect(ownFiles(server).filter((name) => name === 'sekisho.gpp.js')).toHaveLength(1);
    // what the visitor has decided goes to whoever asks on the page, and nowhere else
    expect(leaks(server).filter((url) => url !== FRAME)).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  it('GPP: says elsewhere that no section applies, and loads nothing for it', async () => {
    await openPage('__gpp', { before: GPP, tag: `${TAG} data-region="DE"` });
    await page.waitFor('heard.length');
    await page.atRest();
    expect(await page.evaluate('heard[0].returnValue.pingData')).toMatchObject({
      ...{ cmpStatus: 'loaded', signalStatus: 'ready', applicableSections: [-1], gppString: 'DBAA' },
    });
    expect(ownFiles(server)).not.toContain('sekisho.gpp.js');
  });

  it('GPP: works under a strict policy with Trusted Types, with the lazy file’s integrity checked', async () => {
    const digest = createHash('sha384').update(readFileSync('dist/sekisho.js')).digest('base64');
    const policy = `script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types sekisho`;
    const nonce = 'nonce="abc"';
    await openPage('__gpp', {
      before: fileOf('sekisho.regions.js', nonce) + fileOf('signals/gpp.js', nonce),
      tag: `${TAG} data-region="US-CA" ${nonce} integrity="sha384-${digest}"`,
      headers: { 'content-security-policy': policy },
    });
    await page.waitFor(`own.some(({ data }) => data === 'ready')`);
    expect(await page.exists('script[type=module][integrity][src*="sekisho.gpp.js"]')).toBe(true);
    expect(await page.errors()).toEqual([]);
  });

  const TCF = {
    cmpId: 300,
    cmpVersion: 1,
    vendorList: '/vendor-list.json',
    publisherCountry: 'DE',
    vendors: { 'google-ads': 755, 'google-analytics': 25 },
    purposes: { 1: ['advertising', 'analytics'], 2: 'advertising' },
  };
  const withTcf = (tcf: object): string => optionsBlock({ signals: { tcf } }) + fileOf('signals/tcf.js');

  it('TCF: tells a page and a frame of the question, of the answer, and of it on the next page', async () => {
    server.page(`${SHOP}/vendor-list.json`, { body: JSON.stringify(createVendorList()) });
    await openPage('__tcfapi', { before: withTcf(TCF), tag: `${TAG} data-region="DE"` });
    await page.waitFor(`heard.some(({ returnValue: r }) => r.eventStatus === 'cmpuishown')`);
    expect(await page.evaluate('heard[0].returnValue')).toMatchObject({ gdprApplies: true, tcString: '', cmpId: 300 });
    await page.click('part=accept');
    const done = `heard.some(({ returnValue: r }) => r.eventStatus === 'useractioncomplete')`;
    await page.waitFor(done);
    const said = await page.evaluate<Record<string, unknown>>('heard.at(-1).returnValue');
    expect(said).toMatchObject({ purpose: { consents: { 1: true, 2: true } } });
    expect(said).toMatchObject({ vendor: { consents: { 25: true, 755: true }, legitimateInterests: {} } });
    await page.waitFor(`document.querySelectorAll('[data-sekisho-tcf] details').length === 2`);
    await page.reload();
    await page.waitFor(`heard.some(({ returnValue: r }) => r.eventStatus === 'tcloaded')`);
    expect(await page.evaluate('own.at(-1).tcString')).toBe(said['tcString']);
    expect(leaks(server).filter((url) => url !== FRAME && !url.includes('google'))).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  it('TCF: speaks the visitor’s language, by files whose integrity is checked, and loads no words of a law', async () => {
    server.page(`${SHOP}/vendor-list.json`, { body: JSON.stringify(createVendorList()) });
    const digest = createHash('sha384').update(readFileSync('dist/sekisho.js')).digest('base64');
    const tag = `${TAG} data-region="DE" data-language="ar" integrity="sha384-${digest}"`;
    await openPage('__tcfapi', { before: withTcf(TCF), tag });
    await page.wait('part=banner');
    const part = `document.querySelector('sekisho-root').shadowRoot.querySelector('.tcf')`;
    expect(await page.evaluate(`[${part}.lang, ${part}.dir, ${part}.querySelector('ul').lang]`)).toEqual([
      ...['ar', 'rtl', 'en'],
    ]);
    expect(await page.text('part=banner')).toContain(arabic['tcf.purposesFor']);
    expect(await findViolations(page, 'sekisho-root')).toEqual([]);
    await page.waitFor(`document.querySelector('[data-sekisho-tcf]').lang === 'ar'`);
    const words = ownFiles(server).filter((name) => /Languages|integrity|locales/.test(name));
    expect([...new Set(words)].sort()).toEqual([
      ...['locales/ar.banner.js', 'locales/ar.tcf.js', 'sekisho.integrity.js', 'sekisho.tcfLanguages.js'],
    ]);
    expect(await page.exists('script[type=module][integrity][src*="ar.tcf.js"]')).toBe(true);
    expect(await page.errors()).toEqual([]);
  });

  it('TCF: speaks of one vendor as of one', async () => {
    server.page(`${SHOP}/vendor-list.json`, { body: JSON.stringify(createVendorList()) });
    const tcf = { ...TCF, vendors: { 'google-analytics': 25 }, legitimateInterests: [2] };
    const tag = 'data-vendors="google-analytics" data-region="DE"';
    await openPage('__tcfapi', { before: withTcf({ ...tcf, purposes: { 1: 'analytics', 2: 'analytics' } }), tag });
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toMatch(
      /If you agree, 1 vendor of .* stores information .* 1 vendor relies on a legitimate interest/s,
    );
    await page.click('sekisho >> [data-sekisho=preferences]');
    await page.wait('sekisho >> #tcf');
    expect(await page.text('part=preferences')).toContain('This vendor takes part in the IAB Europe');
  });

  it('TCF: asks by the framework’s own texts, and tells of objections, on the next page too', async () => {
    const serve = (more: object = {}): void =>
      server.page(`${SHOP}/vendor-list.json`, { body: JSON.stringify(createVendorList(more)) });
    serve();
    const tcf = { ...TCF, purposes: { 1: 'analytics', 2: 'analytics', 7: 'analytics' }, legitimateInterests: [2, 7] };
    await openPage('__tcfapi', { before: withTcf(tcf), tag: `${TAG} data-region="DE"` });
    await page.wait('part=banner');
    const asked = await page.text('part=banner');
    for (const words of [
      '2 vendors of the IAB Europe',
      'Purpose 1',
      'Purpose 7',
      '1 vendor relies on a legitimate interest',
    ])
      expect(asked).toContain(words);
    expect(await findViolations(page, 'sekisho-root')).toEqual([]);
    // the vendors are one click away, and nothing is on
    await page.click('sekisho >> [data-sekisho=preferences]');
    await page.waitFor(`document.querySelector('sekisho-root').shadowRoot.activeElement?.id === 'tcf'`);
    expect(await page.exists('sekisho >> .switch:checked')).toBe(false);
    expect(await findViolations(page, 'sekisho-root')).toEqual([]);
    await page.click('sekisho >> [name="analytics"]');
    await page.click('sekisho >> [name="tcf.purpose.2"]');
    await page.click('sekisho >> [name="tcf.interest.7"]');
    await page.click('part=save');
    const done = `own.some(({ eventStatus: is }) => is === 'useractioncomplete')`;
    await page.waitFor(done);
    const said = await page.evaluate<Record<string, unknown>>('own.at(-1)');
    expect(said).toMatchObject({
      purpose: { consents: { 1: true }, legitimateInterests: { 2: true } },
      vendor: { consents: { 25: true }, legitimateInterests: { 25: true }, disclosedVendors: { 25: true, 755: true } },
    });
    expect(
      await page.evaluate('own.at(-1).purpose.consents[2] || own.at(-1).purpose.legitimateInterests[7]'),
    ).toBeFalsy();
    await page.reload();
    await page.waitFor(`own.some(({ eventStatus: is }) => is === 'tcloaded')`);
    expect(await page.evaluate('own.at(-1).tcString')).toBe(said['tcString']);
    await page.atRest();
    expect(await page.exists('part=banner')).toBe(false);
    // under other policies nothing of it holds, and all of it is asked again
    serve({ tcfPolicyVersion: 6 });
    await page.reload();
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('We ask again');
    expect(await page.evaluate('Object.values(own.at(-1).purpose.consents).includes(true)')).toBe(false);
    await page.click('part=reject');
    await page.waitFor(done);
    expect(await page.evaluate('Object.values(own.at(-1).vendor.consents).includes(true)')).toBe(false);
    expect(leaks(server).filter((url) => url !== FRAME && !url.includes('google'))).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  it.each(['before', 'after'])(
    'TCF: stands beside what is said of an account whose file comes %s its own',
    async (place) => {
      server.page(`${SHOP}/vendor-list.json`, { body: JSON.stringify(createVendorList()) });
      const tcf = withTcf({ ...TCF, purposes: { 1: 'analytics', 2: 'analytics' } });
      const account = fileOf('sekisho.account.js');
      const code = `<script>window.sekisho = [(consent) => consent.account({
      load: async () => null, save: async () => {}, isSignedIn: true, onTaken() {},
    })]</script>`;
      const before = code + (place === 'before' ? account + tcf : tcf + account);
      await openPage('__tcfapi', { before, tag: `${TAG} data-region="DE"` });
      await page.wait('part=banner');
      const both = ['Purpose 1', 'your answer is kept with your account'];
      for (const words of both) expect(await page.text('part=banner')).toContain(words);
      await page.click('sekisho >> [data-sekisho=preferences]');
      // it goes to its vendors a frame after it is there
      await page.waitFor(`document.querySelector('sekisho-root').shadowRoot.activeElement?.id === 'tcf'`);
      for (const words of both) expect(await page.text('part=preferences')).toContain(words);
      await page.click('sekisho >> [name="analytics"]');
      await page.click('sekisho >> [name="tcf.purpose.2"]');
      await page.click('part=save');
      await page.waitFor(`own.some(({ eventStatus: is }) => is === 'useractioncomplete')`);
      expect(await page.evaluate('[1, 2].map((id) => !!own.at(-1).purpose.consents[id])')).toEqual([true, false]);
      expect(await page.errors()).toEqual([]);
    },
  );

  it('TCF: is not there without an id, and the debug build says why', async () => {
    const before = LISTEN + withTcf({ ...TCF, cmpId: 0 });
    await openPage('__tcfapi', { before, tag: `${TAG} data-region="DE"`, file: 'sekisho.debug.js' });
    await page.atRest();
    expect(await page.evaluate(`'__tcfapi' in window || '__tcfapiLocator' in frames`)).toBe(false);
    expect(await page.evaluate<string[]>('said')).toContainEqual(expect.stringContaining('[sekisho] tcf-no-cmp'));
    expect(ownFiles(server)).not.toContain('sekisho.tcf.js');
  });

  it('another platform: is obeyed, and nothing is asked', async () => {
    const follow = { vendors: { 'google-ads': 755 }, purposes: { advertising: [1, 2] } };
    const platform = `<script>
      const listeners = [];
      window.__tcfapi = (command, version, callback) => command === 'addEventListener' && listeners.push(callback);
      window.say = (is) => listeners.forEach((one) => one({
        gdprApplies: true, cmpStatus: 'loaded', eventStatus: 'useractioncomplete', tcString: 'CORE.I',
        purpose: { consents: { 1: is, 2: is } }, vendor: { consents: { 755: is }, disclosedVendors: { 755: true } },
      }, true));
    </script>`;
    const body = `${platform}<img data-vendor="google-ads" data-src="${ADS}" alt="" width="1" height="1">`;
    await page.open(
      shopPage(server, '/', {
        before: optionsBlock({ signals: { follow } }) + fileOf('signals/follow.js'),
        tag: TAG,
        body,
      }),
    );
    await page.atRest();
    expect(await page.exists('part=banner')).toBe(false);
    expect(leaks(server)).toEqual([]);
    await page.evaluate('say(true)');
    await server.waitFor(`${ADS}*`);
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'granted', 'google-analytics': 'denied' });
    // the next page waits for the platform, whatever this one has kept
    server.clear();
    await page.reload();
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    expect(await page.evaluate(`sekisho.isGranted('google-ads')`)).toBe(false);
    await page.evaluate('say(false)');
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    expect(await page.exists('part=banner')).toBe(false);
  });
});
