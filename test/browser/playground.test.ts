/** The playground, from a server of files alone: what is chosen, what is shown, and what is to be pasted say the same. */
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readState, writeState } from '../../demo/playground/state.js';
import { makeVendorList } from '../../demo/playground/vendorList.js';
import { findViolations } from '../rig/axe.js';
import { enginesFor } from '../rig/launch.js';
import type { Handler, RigServer } from '../rig/server.js';
import { contentType } from '../rig/server/contentType.js';
import { leaks, SHOP, startSite } from './site.js';
import { useTab } from './tab.js';

const HOST = 'files.example.co.uk';
const PAGE = `https://${HOST}/demo/playground/`;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Any server of files, of a folder that has `demo/` and `dist/`. */
const serveFiles: Handler = (req, res, next) => {
  const path = req.url!.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
  if (!/^\/(demo|dist)\/[\w./-]+$/.test(path) || !existsSync(ROOT + path)) return next();
  res.setHeader('content-type', contentType(path));
  createReadStream(ROOT + path).pipe(res);
};

/** Runs inside the page: somebody chooses, ticks or writes something. */
const put = ([name, value]: readonly [string, string | boolean]): void => {
  const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  if (typeof value === 'boolean') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** What a window shows of the question, and what it lets happen before the answer. */
interface Shown {
  readonly regime: string;
  readonly choices: object;
  readonly banner: string | undefined;
  readonly look: readonly string[];
}

/** Runs inside the page: what its frame of that name shows, or the page itself. */
const readShown = ([frame]: readonly [string?]): Shown => {
  const scope = (frame ? window.frames[frame as never] : window) as unknown as typeof window & {
    sekisho: { decision: { regime: string; choices: object } };
  };
  const { regime, choices } = scope.sekisho.decision;
  const root = scope.document.querySelector('sekisho-root')?.shadowRoot;
  const banner = root?.querySelector<HTMLElement>('[part~=banner]');
  const parts = banner ? [banner, ...root!.querySelectorAll<HTMLElement>('[part~=button]')] : [];
  return {
    regime,
    choices: { ...choices },
    // what screen readers are told comes a moment later
    banner: banner?.outerHTML.replace(/<p [^>]*role="status".*?<\/p>/g, ''),
    look: parts.map((part) => {
      const { color, backgroundColor, direction, position } = scope.getComputedStyle(part);
      return [color, backgroundColor, direction, position].join(' ');
    }),
  };
};

const LIST = '/iab/vendor-list.json';
const ID = { 'google-ads': 755, 'google-analytics': 25 };

/** What somebody may choose; rarely, what is rare. */
type State = typeof anyState extends fc.Arbitrary<infer Value> ? Value : never;
const anyState = fc.record({
  vendors: fc.uniqueArray(
    fc.constantFrom('google-analytics', 'google-ads', 'youtube', 'yahoo-japan-ads', 'meta-pixel', 'x'),
  ),
  own: fc.oneof(
    fc.constant([]),
    fc.constantFrom('analytics', 'advertising', 'necessary').map((purpose) => [
      {
        ...{ id: 'heatmap', name: 'Heat & <b>map</b>', purpose, company: 'Heatmap K.K.', country: 'JP', use: '' },
        ...{ hosts: 'heatmap.example', cookies: '_heat_*' },
        ...{ privacyPolicy: 'https://heatmap.example/privacy', optOutPage: 'https://heatmap.example/out' },
      },
    ]),
  ),
  signals: fc.subarray(['data-layer', 'gpp', 'tcf']),
  language: fc.constantFrom('en', 'ja', 'de', 'ar'),
  region: fc.constantFrom('', '', 'DE', 'JP', 'US-CA', 'CA-QC', 'GB'),
  gpc: fc.constantFrom('', '', 'on'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  layout: fc.constantFrom('bar', 'box', 'box-top-right', 'center', 'sheet'),
  preferences: fc.constantFrom('dialog', 'side'),
  reopen: fc.constantFrom('', 'on'),
  accent: fc.constantFrom('', '#c2410c', 'oklch(50% 0.1 40)'),
  site: fc.constantFrom('The Paper Shop', '紙', ' data-x="', '</script><b>'),
  url: fc.constantFrom('', '/privacy', 'https://shop.example/privacy?a=b&c'),
  version: fc.constantFrom('', '2026-04-01'),
  revisedAt: fc.constantFrom('', '2026-03-20'),
  transmission: fc.constantFrom('', '/privacy#table'),
  company: fc.constantFrom('', 'Papier'),
  email: fc.constantFrom('', 'p@shop.example'),
  guard: fc.constantFrom('declared', 'all', 'off'),
  allow: fc.constantFrom('', 'cdn.shop.example'),
  cookieName: fc.constantFrom('', 'shop-consent'),
  ...{ tcfId: fc.constant('300'), tcfList: fc.constant(LIST), tcfCountry: fc.constant('DE') },
  tcfVendors: fc.constant('google-ads=755 google-analytics=25'),
  tcfPurposes: fc.constant('1=analytics+advertising 2=advertising'),
});

/** Whose browser has answered all that would be asked: no banner opens. */
const SILENT = readState('vendors=google-ads+meta-pixel&gpc=on&language=ja&site=Shop', {
  vendors: ['google-ads', 'meta-pixel'],
  languages: ['ja'],
}).state as State;

let server: RigServer;
beforeAll(async () => {
  server = await startSite([[HOST, serveFiles]]);
});
afterAll(() => server.close());

/** Runs inside the playground: what stands below a field that holds what cannot be, if the field is described by it. */
const readError = (id: string): string | null => {
  const field = document.getElementById(id)!;
  const told = document.getElementById(`${id}-error`);
  const isDescribed = told && field.getAttribute('aria-describedby')?.split(' ').includes(told.id);
  return isDescribed && field.getAttribute('aria-invalid') === 'true' ? told.textContent : null;
};

describe.each(enginesFor(['chromium'], 'a page for developers'))('the playground in %s', (engine) => {
  const tab = useTab(engine, () => server);

  let opened = 0;
  const open = async (fragment: string): Promise<void> => {
    opened += 1;
    await tab.page.open(`${PAGE}?${opened}#${fragment}`);
    await tab.page.waitFor('document.querySelector("#visitor")?.textContent');
  };
  /** After a change: the frames are new, and have told what the visitor gets. */
  const choose = async (...change: readonly [string, string | boolean]): Promise<void> => {
    await tab.page.evaluate(put, change);
    await tab.page.waitFor('visitor.textContent');
  };
  const asks = (text: string): Promise<void> =>
    tab.page.waitFor(
      `[desktop, phone].every(({ document }) => document.querySelector('sekisho-root')?.shadowRoot.textContent.includes('${text}'))`,
    );
  const opens = (): Promise<boolean> => tab.page.evaluate('visitor.textContent.startsWith("The banner opens")');
  const errorOf = (id: string): Promise<string | null> => tab.page.evaluate(readError, id);

  it('writes a tag that gives a page of its own the same banner, at both sizes, whatever was chosen', async () => {
    let count = 0;
    const visitor = await tab.visitor.page();
    server.page(SHOP + LIST, { body: JSON.stringify(makeVendorList(Object.values(ID))) });
    const seen = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        count += 1;
        await open(writeState(state));
        const shows = await opens();
        seen.add(shows);
        if (shows)
          await tab.page.waitFor(
            `[desktop, phone].every(({ document }) => document.querySelector('sekisho-root')?.shadowRoot.querySelector('[part~=banner]'))`,
          );
        else await tab.page.waitFor('[desktop, phone].every(({ sekisho }) => sekisho?.decision)');
        await tab.page.atRest();
        const tag = (await tab.page.text('#tag')).replaceAll('/sekisho/', '/dist/');
        const gpc = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => ${state.gpc === 'on'} })</script>`;
        const url = `${SHOP}/pasted-${count}`;
        const html = `lang="${state.language}" dir="${state.language === 'ar' ? 'rtl' : 'ltr'}"`;
        server.page(url, {
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: `<!doctype html><html ${html}><head><meta name="viewport" content="width=device-width">${gpc}${tag}</head><body></body></html>`,
        });
        await visitor.resize({ width: 1280, height: 800 });
        await visitor.open(url);
        for (const [frame, width] of [
          ['desktop', 1280],
          ['phone', 390],
        ] as const) {
          if (width === 390) {
            await visitor.resize({ width, height: 800 });
            await visitor.reload();
          }
          if (shows) await visitor.wait('part=banner');
          else await visitor.atRest();
          expect(await visitor.evaluate(readShown, [])).toEqual(await tab.page.evaluate(readShown, [frame]));
          expect(await visitor.exists('part=banner')).toBe(shows);
        }
        expect(await visitor.errors()).toEqual([]);
        expect(await tab.page.errors()).toEqual([]);
      }),
      { numRuns: 4, seed: 11, endOnFailure: true, examples: [[SILENT]] },
    );
    // both kinds came up
    expect(seen).toEqual(new Set([false, true]));
    expect(leaks(server)).toEqual([]);
    await visitor.close();
  });

  it('says beside each field what cannot be, leaves it out of the tag, and takes it back once it is mended', async () => {
    await open('');
    const before = await tab.page.text('#tag');
    for (const [name, wrong, message, right, written] of [
      ['region', 'XX', '“XX” is no region', 'jp', 'data-region="JP"'],
      [
        'url',
        'shop.example',
        'An address begins with / or https://.',
        '/p?a=1&b=2',
        'data-policy-url="/p?a=1&#38;b=2"',
      ],
      ['accent', 'no colour', '“no colour” is no colour', '#c2410c', 'data-accent="#c2410c"'],
      ['cookieName', 'a b', '“a b” is no name for the cookie', 'shop', 'data-cookie-name="shop"'],
    ] as const) {
      await choose(name, wrong);
      expect(await errorOf(name)).toContain(message);
      expect(await tab.page.text('#left-out')).toContain('Not in the tag');
      expect(await tab.page.text('#tag')).not.toContain(wrong);
      // the way from there to the field
      await tab.page.click('#left-out a');
      expect(await tab.page.evaluate('document.activeElement.name')).toBe(name);
      await choose(name, right);
      expect(await errorOf(name)).toBe(null);
      expect(await tab.page.text('#left-out')).toBe('');
      expect(await tab.page.text('#tag')).toContain(written);
    }
    expect(await tab.page.text('#tag')).not.toBe(before);
    // of a link, too
    await open('region=XX&layout=round&vendors=google-ads+nobody&site=Kept');
    for (const id of ['region', 'layout']) expect(await errorOf(id), id).toBeTruthy();
    expect(await tab.page.text('#vendors-error')).toContain('“nobody”');
    expect(await tab.page.text('#left-out')).toBe('Not in the tag, for it cannot be: Vendors, Region, Banner.');
    expect(await tab.page.text('#tag')).toContain('data-vendors="google-ads"');
    expect(await findViolations(tab.page)).toEqual([]);
  });

  it('takes a vendor of one’s own, which visitors are told of, and lets it go again', async () => {
    await open('language=ja&vendors=google-analytics&own.0.id=first&own.0.name=First&own.0.hosts=first.example');
    await tab.page.click('#add');
    expect(await tab.page.evaluate('document.activeElement.name')).toBe('own.1.name');
    await tab.page.type('Heat Map');
    await tab.page.press('Tab');
    await tab.page.waitFor(`form.elements['own.1.id'].value === 'heat-map'`);
    for (const [name, value] of [
      ['purpose', 'advertising'],
      ['company', 'Heatmap K.K.'],
      ['hosts', 'heatmap.example'],
      ['cookies', '_heat'],
      ['privacyPolicy', 'https://heatmap.example/privacy'],
      ['optOutPage', 'https://heatmap.example/out'],
    ] as const)
      await tab.page.evaluate(put, [`own.1.${name}`, value] as const);
    await choose('own.1.country', 'Japan');
    expect(await errorOf('own-1-country')).toContain('is no country');
    expect(JSON.parse(/"options">([^]*?)<\/script>/.exec(await tab.page.text('#tag'))![1]!)).toMatchObject({
      vendors: [
        'google-analytics',
        { id: 'first' },
        {
          ...{ id: 'heat-map', purpose: 'advertising', hosts: ['heatmap.example'], cookies: ['_heat'] },
          party: { name: 'Heat Map', company: 'Heatmap K.K.' },
        },
      ],
    });
    // the banner names the company, preferences the rest
    await asks('Heatmap K.K.');
    await tab.page.click('#open');
    const links = `[...desktop.document.querySelector('sekisho-root').shadowRoot.querySelectorAll('[part~=preferences] a')].map(({ href }) => href)`;
    await tab.page.waitFor(`${links}.includes('https://heatmap.example/privacy')`);
    // in both, for each may take the focus when it opens
    await tab.page.waitFor(
      `[desktop, phone].every(({ document }) => document.querySelector('sekisho-root').shadowRoot.querySelector('[part~=preferences]')?.open)`,
    );
    expect(await tab.page.evaluate<string[]>(links)).toContain('https://heatmap.example/out');
    const link = await tab.page.evaluate<string>('location.hash.slice(1)');
    expect(readState(link, { vendors: ['google-analytics'], languages: ['ja'] })).toMatchObject({
      errors: {},
      state: { own: [{ id: 'first' }, { id: 'heat-map', country: '' }] },
    });
    const remove = `form.querySelector('[name=remove][value="0"]')`;
    await tab.page.evaluate(`${remove}.focus(), ${remove}.click()`);
    expect(await tab.page.evaluate('document.activeElement.name')).toBe('remove');
    expect(await tab.page.evaluate(`form.elements['own.0.id'].value`)).toBe('heat-map');
    expect(await tab.page.text('#tag')).not.toContain('first.example');
    await tab.page.waitFor('visitor.textContent');
    expect(await findViolations(tab.page)).toEqual([]);
  });

  it('shows what a visitor gets who sends Global Privacy Control, or comes from where silence is a yes', async () => {
    await open('vendors=google-ads+google-analytics');
    expect(await tab.page.text('#visitor')).toBe(
      'The banner opens (opt-in). Before an answer, held: Google Ads, Google Analytics.',
    );
    await choose('gpc', true);
    await asks('Global Privacy Control');
    expect(await tab.page.text('#tag')).not.toContain('gpc');
    await open('vendors=google-ads&gpc=on');
    expect(await tab.page.text('#visitor')).toBe(
      'No banner opens, for nothing has to be asked (opt-in). Before an answer, held: Google Ads.',
    );
    await open('vendors=google-ads+google-analytics&region=US-CA&gpc=on');
    expect(await tab.page.text('#visitor')).toContain('Before an answer, allowed: Google Analytics; held: Google Ads.');
  });

  it('copies a link that holds everything, from the first visit on', async () => {
    await open('');
    await tab.page.evaluate(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void (window.copied = text) } })`,
    );
    const tag = await tab.page.text('#tag');
    await tab.page.click('#copy-link');
    await tab.page.waitFor('document.querySelector("#copied").textContent === "The link is copied."');
    const link = await tab.page.evaluate<string>('window.copied');
    const { state } = readState(new URL(link).hash, {
      vendors: ['google-analytics', 'google-ads', 'youtube'],
      languages: ['en'],
    });
    expect(state).toMatchObject({ vendors: ['google-analytics', 'google-ads', 'youtube'], site: 'The Paper Shop' });
    await tab.page.click('#copy-tag');
    await tab.page.waitFor('document.querySelector("#copied").textContent === "The tag is copied."');
    expect(await tab.page.evaluate('window.copied')).toBe(tag);
    await open(new URL(link).hash.slice(1));
    expect(await tab.page.text('#tag')).toBe(tag);
  });

  it('stays where it is when the banner’s own link is pressed, and asks again', async () => {
    await open('');
    await asks('Reject all');
    const press = (what: string): Promise<unknown> =>
      tab.page.evaluate(`desktop.document.querySelector('sekisho-root').shadowRoot.querySelector('${what}').click()`);
    await press('.links a');
    await press('[part~=reject]');
    await tab.page.waitFor('desktop.sekisho.decision.status === "decided"');
    await tab.page.atRest();
    expect(server.requests(/\/privacy/)).toEqual([]);
    await tab.page.click('#again');
    await asks('Reject all');
  });

  it.each([320, 390, 1280])(
    'fits a window of %d pixels, with all of it open, and breaks no rule of axe',
    async (width) => {
      await tab.page.resize({ width, height: 800 });
      await open('signals=tcf&guard=all&own.0.id=heatmap&own.0.name=Heatmap&region=XX&vendors=google-ads&url=/p');
      await tab.page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
      expect(await tab.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await findViolations(tab.page)).toEqual([]);
    },
  );
});
