/** Every view of the interface, each on a page that shows as much of it as there is. */
import type { Options, Revision } from '../../../src/types/index.js';
import type { Page } from '../../rig/driver.js';
import type { RigServer } from '../../rig/server.js';
import { createVendorList } from '../../unit/iab/vendorList.js';
import { optionsBlock, SHOP, shopPage, type ShopPage } from '../site.js';

/** How a view is looked at. */
export interface Look {
  readonly language: string;
  /** `auto`: as the visitor has set. */
  readonly theme: 'light' | 'dark' | 'auto';
  /** What the page has besides, in front of the tag and in its head. */
  readonly before?: string;
  readonly head?: string;
}

export interface View {
  readonly name: string;
  /** Opens the page of a new visitor and waits until the view stands. */
  open(page: Page, server: RigServer, look: Look): Promise<void>;
}

export const FIRST: Revision = { version: '1', date: '2025-01-10', change: 'First edition.', kind: 'material' };
export const MOVED: Revision = { version: '2', date: '2026-02-01', change: 'Our office has moved.', kind: 'minor' };
const PROFILES: Revision = {
  version: '3',
  date: '2026-03-01',
  change: 'Advertising makes profiles.',
  kind: 'material',
  purposes: ['advertising'],
};

const optionsOf = (revisions: readonly Revision[], more: Options): Options => ({
  vendors: ['google-analytics', 'google-ads', 'yahoo-japan-ads', 'vimeo', 'x'],
  site: 'The Shop',
  policy: {
    url: '/privacy',
    externalTransmission: '/privacy#external-transmission',
    version: revisions[revisions.length - 1]!.version,
    revisions,
    authoritativeLanguage: 'ja',
  },
  contacts: { name: 'K.K.', address: 'Kyoto', email: 'p@shop.example', tel: '+81 75 000 0000', url: '/c', dpo: 'S' },
  rights: { fee: '1,000', limits: 'Backups', authority: { name: 'PPC', url: 'https://www.ppc.go.jp/' } },
  ...more,
});

/** What a browser that signals against advertising says, page by page. */
export const SIGNAL = '<script>Object.defineProperty(navigator, "globalPrivacyControl", { get: () => true })</script>';
export const REGIONS = '<script src="/dist/sekisho.regions.js"></script>';
export const FRAME =
  '<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" title="Film 1" width="640" height="360" style="max-width:100%"></iframe>';

/** A page that asks by the framework of the IAB. */
const TCF: Options = {
  vendors: ['google-analytics'],
  signals: {
    tcf: {
      cmpId: 300,
      cmpVersion: 1,
      vendorList: '/vendor-list.json',
      publisherCountry: 'DE',
      vendors: { 'google-analytics': 25 },
      purposes: { 1: 'analytics', 2: 'analytics', 7: 'analytics' },
      legitimateInterests: [2, 7],
    },
  },
};

const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

/** Opens a page of the shop. It is itself as it should be, so what is found is ours. */
export const visit = async (
  page: Page,
  server: RigServer,
  { language, theme, before: own = '', head = '' }: Look,
  { body = '', tag = '', before = '' }: ShopPage,
  revisions: readonly Revision[] = [FIRST],
  more: Options = {},
): Promise<void> => {
  const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  await page.open(
    shopPage(server, '/', {
      before: own + before + optionsBlock(optionsOf(revisions, more)),
      tag: `data-theme="${theme}" ${tag}`,
      html: `lang="${language}" dir="${direction}"`,
      head: `<meta name="viewport" content="width=device-width, initial-scale=1">${head}`,
      body: `<main><h1>Shop</h1><h2>Cookies</h2><p><button data-sekisho="preferences" id="open">Settings</button></p>${body}</main>`,
    }),
  );
};

const unfold = (): void => {
  const { shadowRoot } = document.querySelector('sekisho-root')!;
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
};

export const answered = async (
  page: Page,
  server: RigServer,
  look: Look,
  revisions?: readonly Revision[],
): Promise<void> => {
  await visit(page, server, look, {}, revisions);
  await page.click('part=accept');
  await page.gone('part=banner');
};

const preferences = async (page: Page, view: 'preferences' | 'opt-out'): Promise<void> => {
  await page.evaluate(`sekisho.show('${view}')`);
  await page.wait('sekisho >> #rights');
  await page.evaluate(unfold);
};

/** The banner of the framework. */
export const framework = async (page: Page, server: RigServer, look: Look, tag = '', body = ''): Promise<void> => {
  server.page(`${SHOP}/vendor-list.json`, { body: JSON.stringify(createVendorList()) });
  const before = '<script src="/dist/signals/tcf.js"></script>';
  await visit(page, server, look, { before, body, tag: `data-region="DE" ${tag}` }, [FIRST], TCF);
  await page.wait('part=banner');
};

const inPage = (name: string, selector: string, wanted: ShopPage): View => ({
  name,
  open: async (page, server, look) => {
    await visit(page, server, look, { ...wanted, tag: `data-banner="manual" ${wanted.tag ?? ''}` });
    await page.wait(selector);
  },
});

/** A banner by the law of a region. */
const regional = (name: string, region: string, before = ''): View => ({
  name,
  open: async (page, server, look) => {
    await visit(page, server, look, { before: before + REGIONS, tag: `data-region="${region}"` });
    await page.wait('part=banner');
  },
});

export const VIEWS: readonly View[] = [
  {
    name: 'banner',
    open: async (page, server, look) => {
      await visit(page, server, look, {});
      await page.wait('part=banner');
    },
  },
  {
    name: 'banner with reasons',
    open: async (page, server, look) => {
      await answered(page, server, look);
      await visit(page, server, look, { before: SIGNAL }, [FIRST, MOVED, PROFILES]);
      await page.wait('part=banner');
    },
  },
  {
    name: 'banner that a signal contradicts',
    open: async (page, server, look) => {
      await answered(page, server, look);
      await visit(page, server, look, { before: SIGNAL });
      await page.wait('part=banner');
    },
  },
  regional('banner of California, where the signal is honoured', 'US-CA', SIGNAL),
  regional('banner of Japan', 'JP'),
  {
    name: 'banner whose preferences fail',
    open: async (page, server, look) => {
      await visit(page, server, look, {});
      await page.wait('part=banner');
      const recover = server.behave('*/sekisho.preferences.js*', { status: 500 });
      await page.click('part=choose');
      await page.wait('sekisho >> [role=alert]');
      recover();
    },
  },
  {
    name: 'preferences',
    open: async (page, server, look) => {
      await visit(page, server, look, { before: SIGNAL });
      await page.wait('part=banner');
      await preferences(page, 'preferences');
    },
  },
  {
    name: 'banner in the middle',
    open: async (page, server, look) => {
      await visit(page, server, look, { tag: 'data-layout="center"' });
      await page.wait('part=banner');
    },
  },
  {
    name: 'preferences at the side',
    open: async (page, server, look) => {
      await visit(page, server, look, { tag: 'data-preferences="side"' });
      await page.wait('part=banner');
      await preferences(page, 'preferences');
    },
  },
  {
    name: 'button that stays',
    open: async (page, server, look) => {
      await visit(page, server, look, { tag: 'data-reopen' });
      await page.click('part=reject');
      await page.waitFor('document.querySelector("sekisho-reopen")');
    },
  },
  {
    name: 'opt-out',
    open: async (page, server, look) => {
      await visit(page, server, look, { before: REGIONS, tag: 'data-region="US-CA" data-banner="manual"' });
      await preferences(page, 'opt-out');
    },
  },
  {
    name: 'opt-out that is honoured',
    open: async (page, server, look) => {
      await visit(page, server, look, { before: SIGNAL + REGIONS, tag: 'data-region="US-CA" data-banner="manual"' });
      await preferences(page, 'opt-out');
    },
  },
  {
    name: 'preferences of a minor',
    open: async (page, server, look) => {
      await visit(page, server, look, { before: REGIONS, tag: 'data-region="US-CA" data-age="12"' });
      await preferences(page, 'preferences');
    },
  },
  {
    name: 'rights',
    open: async (page, server, look) => {
      await answered(page, server, look, [FIRST, MOVED]);
      await preferences(page, 'preferences');
    },
  },
  {
    name: 'rights once all is erased',
    open: async (page, server, look) => {
      await answered(page, server, look);
      await preferences(page, 'preferences');
      await page.click('part=erase');
      await page.wait('sekisho >> [part=done]:not(:empty)');
      await page.wait('sekisho >> details[open] .pages');
    },
  },
  {
    name: 'notice',
    open: async (page, server, look) => {
      await answered(page, server, look);
      await visit(page, server, look, {}, [FIRST, MOVED]);
      await page.wait('part=notice');
    },
  },
  { name: 'banner of the TCF', open: framework },
  {
    name: 'preferences of the TCF',
    open: async (page, server, look) => {
      await framework(page, server, look);
      await preferences(page, 'preferences');
      await page.wait('sekisho >> #tcf');
    },
  },
  inPage('placeholder', 'part=placeholder', { body: FRAME }),
  inPage('placeholder without a vendor', 'part=placeholder', {
    body: FRAME.replace('vendor="vimeo"', 'purpose="social"'),
  }),
  inPage('disclosures', '.sekisho-disclosures', { body: '<div data-sekisho="disclosures"></div>' }),
  inPage('external-transmission table', '.sekisho-external-transmission', {
    body: '<div data-sekisho="external-transmission"></div>',
  }),
  {
    name: 'list of the TCF',
    open: async (page, server, look) => {
      await framework(page, server, look, '', '<div data-sekisho-tcf></div>');
      await page.click('part=reject');
      await page.gone('part=banner');
      await page.wait('[data-sekisho-tcf] details');
      await page.evaluate('document.querySelectorAll("details").forEach((details) => (details.open = true))');
    },
  },
  inPage('privacy-choices link', '.sekisho-choices', {
    before: SIGNAL + REGIONS,
    tag: 'data-region="US-CA"',
    body: '<p data-sekisho="privacy-choices"></p>',
  }),
];
