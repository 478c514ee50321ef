// @vitest-environment node
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/options/readOptions.js';
import { matchVendorHosts } from '../../../src/gate/guard/matchVendorHosts.js';
import { matchPattern } from '../../../src/lib/matchPattern.js';
import type { Vendor } from '../../../src/types/index.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import * as entry from '../../../src/vendors/index.js';
import { settingsOf } from '../settings.js';
import { all } from './all.js';

/** All ten together, in the core of every page. */
const BUDGET = 730;

const PURPOSES = ['necessary', 'functional', 'social', 'analytics', 'advertising'];

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const claim = matchVendorHosts(settingsOf({ vendors: builtIn }));

/** Ids of the vendors that claim an address, by the gate's own rules. */
const claimants = (url: string): string[] => claim(new URL(url));

/** Ids of the vendors that claim a cookie. */
const owners = (name: string): string[] =>
  builtIn.filter(({ cookies }) => cookies?.some((cookie) => matchPattern(cookie, name))).map(({ id }) => id);

describe('the facts', () => {
  it('have ids that are unique, kebab-case and no purpose', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z][a-z\d]*(-[a-z\d]+)*$/);
      expect(PURPOSES).not.toContain(id);
    }
  });

  it('are exported under their camelCase names, and nothing else is', () => {
    const byName = Object.fromEntries(all.map((vendor) => [camelCase(vendor.id), vendor]));
    expect({ ...entry }).toEqual(byName);
  });

  it.each(builtIn)('$id carries what the gate must know, and no prose', (vendor: Vendor) => {
    expect(['id', 'purpose', 'hosts', 'cookies', 'storage', 'signals', 'advertises']).toEqual(
      expect.arrayContaining(Object.keys(vendor)),
    );
    expect(PURPOSES.slice(1)).toContain(vendor.purpose);
    expect(vendor.signals ?? ['google']).toEqual(['google']);
    expect(vendor.hosts?.length).toBeGreaterThan(0);
    expect(new Set(vendor.hosts).size).toBe(vendor.hosts?.length);
    for (const host of vendor.hosts ?? []) {
      expect(host).toMatch(/^[a-z\d-]+(\.[a-z\d-]+)*\.([a-z\d-]+|\*)(\/[\w./?=-]*)?$/);
      expect(host).not.toMatch(/^www\.(?!googleadservices)/);
    }
    for (const cookie of vendor.cookies ?? []) expect(cookie).toMatch(/^\w[\w-]+\*?$/);
  });

  it.each(builtIn)('$id passes through the options unchanged', (vendor: Vendor) => {
    const [read] = readOptions({ vendors: [vendor.id] }, builtIn).vendors;
    expect(read).toMatchObject(vendor);
  });

  it(`take at most ${BUDGET} bytes of the core`, () => {
    const { length } = brotliCompressSync(JSON.stringify(builtIn), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    console.log(`facts of ${builtIn.length} vendors: ${length} of ${BUDGET} bytes (brotli 11)`);
    expect(length).toBeLessThanOrEqual(BUDGET);
  });
});

describe('the purposes', () => {
  it.each([
    ['google-analytics', 'analytics'],
    ['google-ads', 'advertising'],
    ['doubleclick', 'advertising'],
    ['google-adsense', 'advertising'],
    ['google-publisher-tag', 'advertising'],
    ['google-tag-manager', 'functional'],
    ['yahoo-japan-ads', 'advertising'],
    ['x', 'social'],
    ['vimeo', 'functional'],
    ['youtube', 'functional'],
  ])('%s: %s', (id, purpose) => {
    expect(builtIn.find((vendor) => vendor.id === id)?.purpose).toBe(purpose);
  });

  it('are followed by Consent Mode only where Google says so', () => {
    const ids = builtIn.filter(({ signals }) => signals).map(({ id }) => id);
    expect(ids.sort()).toEqual(['doubleclick', 'google-ads', 'google-analytics', 'google-tag-manager']);
  });
});

describe('an address', () => {
  it.each([
    ['https://www.googletagmanager.com/gtag/js?id=G-ABC123', ['google-analytics']],
    ['https://www.googletagmanager.com/gtag/js?id=UA-1-1', ['google-analytics']],
    ['https://www.googletagmanager.com/gtag/js?id=AW-1&l=dataLayer&cx=c', ['google-ads']],
    ['https://www.googletagmanager.com/gtag/destination?id=AW-1&cx=c', ['google-ads']],
    ['https://www.googletagmanager.com/gtag/js?id=DC-1', ['doubleclick']],
    // the address does not say which of Google's products it is for
    ...[
      ...['gtag/js', 'gtag/js?id=GT-ABC', 'gtag/js?id=MC-ABC', 'gtag/js?l=dataLayer&id=G-ABC', 'gtag/js?cx=c&id=AW-1'],
      ...['gtag/destination?id=GT-ABC', 'gtag/destination?l=dataLayer&id=DC-1'],
    ].map((path): [string, string[]] => [
      `https://www.googletagmanager.com/${path}`,
      ['google-analytics', 'google-ads', 'doubleclick'],
    ]),
    ['https://www.googletagmanager.com/gtag/js?id=GTM-ABC', ['google-tag-manager']],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-ABC', ['google-tag-manager']],
    ['https://www.googletagmanager.com/ns.html?id=GTM-ABC', ['google-tag-manager']],
    ['https://region1.google-analytics.com/g/collect?v=2', ['google-analytics']],
    ['https://region1.analytics.google.com/g/collect?v=2', ['google-analytics']],
    ['https://www.google.com/g/collect?v=2', ['google-analytics']],
    ['https://stats.g.doubleclick.net/g/collect', ['google-analytics', 'doubleclick']],
    ['https://www.googleadservices.com/pagead/conversion/1/', ['google-ads']],
    ['https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/', ['google-ads']],
    ['https://googleads.g.doubleclick.net/pagead/conversion/1/', ['google-ads']],
    ['https://googleads.g.doubleclick.net/other', ['doubleclick']],
    ['https://td.doubleclick.net/td/rul/1', ['google-ads']],
    ['https://www.google.com/pagead/1p-user-list/1/', ['google-ads']],
    ['https://www.google.co.jp/pagead/1p-user-list/1/', ['google-ads']],
    ['https://www.google.com/ccm/collect?tid=AW-1', ['google-ads']],
    ['https://www.google.de/pagead/1p-user-list/1/', ['google-ads']],
    ['https://www.google.com.br/ads/ga-audiences?v=1', ['google-ads']],
    ['https://www.google.co.uk/rmkt/collect/1/', ['google-ads']],
    ['https://google.co.jp./ads/measurement/l', ['google-ads']],
    ['https://www.google.com/measurement/conversion/', ['google-ads']],
    ['https://www.google.fr/g/collect?v=2', ['google-analytics']],
    ['https://adservice.google.co.jp/adsid/google/ui', ['doubleclick']],
    ['https://adservice.google.com/adsid/google/ui', ['doubleclick']],
    ['https://1234.fls.doubleclick.net/activityi;src=1', ['doubleclick']],
    ['https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1', ['google-adsense']],
    ['https://googleads.g.doubleclick.net/pagead/ads?client=ca-pub-1', ['google-adsense']],
    ['https://partner.googleadservices.com/gampad/cookie.js', ['google-adsense']],
    ['https://securepubads.g.doubleclick.net/tag/js/gpt.js', ['google-publisher-tag']],
    ['https://pagead2.googlesyndication.com/tag/js/gpt.js', ['google-publisher-tag']],
    ['https://www.googletagservices.com/tag/js/gpt.js', ['google-publisher-tag']],
    ['https://abc.safeframe.googlesyndication.com/safeframe/1-0-45/html/container.html', ['google-publisher-tag']],
    ['https://s.yimg.jp/images/listing/tool/cv/ytag.js', ['yahoo-japan-ads']],
    ['https://tag.flvcdn.net/lytag.js', ['yahoo-japan-ads']],
    ['https://b92.yahoo.co.jp/js/s_retargeting.js', ['yahoo-japan-ads']],
    ['https://apm.yahoo.co.jp/rt/?p=1', ['yahoo-japan-ads']],
    ['https://im.c.yimg.jp/res/ydnstorage-media/1/1/1.jpg', ['yahoo-japan-ads']],
    ['https://im.ov.yahoo.co.jp/tag/?adprodset=1', ['yahoo-japan-ads']],
    ['https://platform.twitter.com/widgets.js', ['x']],
    ['https://pbs.twimg.com/media/1.jpg', ['x']],
    ['https://analytics.x.com/1/i/adsct', ['x']],
    ['https://platform.x.com/widgets.js', ['x']],
    ['https://static.ads-twitter.com/uwt.js', ['x']],
    ['https://t.co/1/i/adsct?bci=4', ['x']],
    ['https://player.vimeo.com/video/1?dnt=1', ['vimeo']],
    ['https://i.vimeocdn.com/video/1.jpg', ['vimeo']],
    ['https://www.youtube.com/embed/1', ['youtube']],
    ['https://www.youtube-nocookie.com/embed/1', ['youtube']],
    ['https://i.ytimg.com/vi/1/hqdefault.jpg', ['youtube']],
  ])('%s belongs to %j', (url, ids) => {
    expect(claimants(url).sort()).toEqual([...ids].sort());
  });

  it.each([
    'https://www.google.com/maps/embed?pb=1',
    'https://www.google.com/recaptcha/api.js',
    'https://calendar.google.com/calendar/embed?src=1',
    'https://fonts.googleapis.com/css2?family=Inter',
    'https://maps.googleapis.com/maps/api/js',
    'https://fundingchoicesmessages.google.com/i/pub-1?ers=1',
    'https://www.yahoo.co.jp/',
    'https://s.yimg.jp/images/top/logo.png',
    'https://s.yimg.com/wi/ytc.js',
    'https://x.com/example',
    'https://nottwimg.com/media/1.jpg',
    'https://notvimeo.com/video/1',
    // not a country's ending, or not Google's
    'https://www.google.dev/pagead/1p-user-list/1/',
    'https://www.google.com.example/ads/',
    'https://google.example.de/ads/',
    'https://www.google.co.example/ads/',
    'https://notgoogle.de/ads/',
    'https://www.google.de/adsense/',
    'https://www.google.de/search?q=ads',
    'https://www.googletagmanager.com/gtagx',
    'https://yimg.jp/images/im.c.yimg.jp',
    'https://im.yahoo.co.jp/',
    'https://vimeo.com.example/video/1',
    'https://example.com/gtag/js?id=G-ABC',
    'https://googletagmanager.com.example/gtm.js',
  ])('%s belongs to none', (url) => {
    expect(claimants(url)).toEqual([]);
  });
});

describe('a cookie', () => {
  const OWNED: Record<string, string[]> = {
    'google-analytics': [
      '_ga',
      '_ga_ABC123XYZ',
      '_gid',
      '_gat',
      '_gat_gtag_UA_1_1',
      '_gat_UA-1-1',
      '_gac_UA-1-1',
      '_gac_G-ABC123',
      '_dc_gtm_UA-1-1',
      'FPID',
      'FPLC',
      'FPGSID',
    ],
    'google-ads': [
      '_gcl_au',
      '_gcl_aw',
      '_gcl_ag',
      '_gcl_gb',
      '_gcl_gs',
      '_gac_gb_ABC123',
      'FPAU',
      'FPGCLAW',
      'FPGCLGB',
    ],
    doubleclick: ['_gcl_dc', '_dcid', 'FPGCLDC'],
    'google-adsense': ['GoogleAdServingTest'],
    'google-adsense google-publisher-tag': ['__gads', '__gpi', '__gpi_optout', '__eoi'],
    'yahoo-japan-ads': [
      '_ycl_yjad',
      '_ycl_aw',
      '_ycl_1000123_aw',
      '_yjr_yjad',
      '_yjsu_yjad',
      '_ts_yjad',
      '_ly_su',
      '_ly_c',
      '_ly_r',
    ],
    x: ['_twpid', '_twsid', '_twclid'],
  };

  it.each(Object.entries(OWNED).flatMap(([ids, names]) => names.map((name) => [name, ids] as const)))(
    '%s belongs to %s',
    (name, ids) => {
      expect(owners(name)).toEqual(ids.split(' '));
    },
  );

  it('has a line in the table above for every vendor that has cookies', () => {
    const ids = new Set(Object.keys(OWNED).flatMap((list) => list.split(' ')));
    expect([...ids].sort()).toEqual(
      builtIn
        .filter(({ cookies }) => cookies)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each([
    // other products of Google
    '_gaexp',
    '_gaexp_rc',
    '_gali',
    '_opt_awcid',
    '__utma',
    'FCCDCF',
    'FCNEC',
    // names that a careless pattern would take for one of ours
    '_g',
    '_gat2',
    '_gate',
    '_gatsby',
    '_gac_consent',
    '_gads',
    '_gcl',
    '_gcl_custom',
    '_ly_session',
    '_ycl',
    '_yjad',
    '_ts',
    '_twitter_sess',
    'x_ga',
    '_GA',
    'FPIDs',
    'FPGCL',
    // other vendors and Sekisho itself
    '__lt__cid',
    '_fbp',
    '_uetsid',
    '_clck',
    '_ttp',
    'session',
    'sekisho',
    // set on the vendor's domain; on the site's own it is somebody else's
    'IDE',
    'NID',
    'ID',
    'player',
    'PREF',
  ])('%s belongs to none', (name) => {
    expect(owners(name)).toEqual([]);
  });
});
