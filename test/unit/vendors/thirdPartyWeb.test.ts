// @vitest-environment node
/** Hosts against third-party-web, which knows what is whose: a slip in a host, or a host of somebody else, shows. */
import { getEntity } from 'third-party-web';
import { describe, expect, it } from 'vitest';
import { all } from './all.js';

const GOOGLE = /^(Google|DoubleClick|YouTube|Other Google)/;

/** What third-party-web calls the owner of a vendor's hosts, where that is not the vendor's own id in words. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  doubleclick: GOOGLE,
  recaptcha: GOOGLE,
  youtube: /^YouTube$/,
  x: /^Twitter/,
  vimeo: /^Vimeo$/,
  'yahoo-japan-ads': /^Yahoo! JAPAN/,
  'yahoo-tag-manager': /^Yahoo! Tag Manager$/,
  'yahoo-inc': /^Yahoo!$/,
  'line-tag': /^LINE Corporation$/,
  line: /^LINE Corporation$/,
  'meta-pixel': /^Facebook$/,
  'tiktok-pixel': /^TikTok$/,
  'microsoft-advertising': /^Bing Ads$/,
  'microsoft-clarity': /^(Clarity|Bing Ads)$/,
  linkedin: /^LinkedIn/,
  hotjar: /^(Hotjar|ContentSquare)$/i,
  hatena: /^Hatena Blog$/,
  'treasure-data': /^Treasure Data$/,
  'ad-ebis': /^AD EBis$/,
  'ad-generation': /^Supership$/,
  'intimate-merger': /^AudienceSearch$/,
  'cloudflare-web-analytics': /^Cloudflare$/,
  magnite: /^(Rubicon Project|Tremor Video|SpringServer)$/,
  id5: /^ID5 Identity Cloud$/,
  'adobe-fonts': /^Adobe TypeKit$/,
  'adobe-tags': /^Adobe Tag Manager$/,
  'adobe-experience-cloud': /^Adobe (Experience Cloud|Tag Manager)$/,
  'adobe-audience-manager': /^Adobe Tag Manager$/,
  'adobe-advertising': /^Adobe Tag Manager$/,
  xandr: /^AppNexus$/,
  tawk: /^Tawk\.to$/,
  'jetpack-stats': /^WordPress Site Stats$/,
  lotame: /^Crowd Control$/,
  'tealium-collect': /^Tealium$/,
  'line-login': /^LINE Corporation$/,
  'rakuten-advertising': /^(Rakuten (Marketing|LinkShare|MediaForge)|NextPerf)$/,
  // taken for another company's there; Logicad's adapter for Prebid.js sends to this host
  logicad: /^F@N Communications$/,
  amplitude: /^Amplitude Mobile Analytics$/,
  'reddit-pixel': /^reddit$/,
  'snap-pixel': /^Snapchat$/,
};

/** Hosts that it does not know, so that somebody has looked. */
const UNKNOWN = [
  // Google's newer ones, and its paths under the search's own host
  ...['adtrafficquality.google', 'google.com', 'gstatic.com'],
  // the tag of 2025, and counting hosts
  ...['tag.flvcdn.net', 'cksync.yahoo.co.jp', 'yads.yjtag.yahoo.co.jp', 'apm.yahoo.co.jp'],
  ...['b90.yahoo.co.jp', 'b91.yahoo.co.jp', 'b97.yahoo.co.jp', 'b99.yahoo.co.jp'],
  ...['im.c.yimg.jp', 'ov.yahoo.co.jp'],
  ...['platform.x.com', 'syndication.x.com', 'analytics.x.com'],
  ...['scdn.line-apps.com', 'analytics-ipv6.tiktokw.us', 'linkedin.com', 'bookmark.hatenaapis.com', 'delivery.satr.jp'],
  ...['bat.bing.net', 'line-website.com', 'mon.tiktokv.com', 'ttwstatic.com', 'zoom.us'],
  ...['nakanohito.jp', 'smartnews-ads.com'],
  ...['mc.webvisor.com', 'mc.webvisor.org', 'cloudflareinsights.com', 'usemessages.com', 'adobedc.net'],
  ...['ltmsphrcl.net', 'tiqcdn.cn'],
  ...['a8.net', 'valuecommerce.com', 'imgvc.com', 'accesstrade.net', 'affiliate.rakuten.co.jp', 'afl.rakuten.co.jp'],
  ...['logly.co.jp', 'popin.cc', 'ladsp.jp', 'mieru-ca.com', 'ptengine.jp', 'ptengine.com', 'ptengine.cn'],
  ...['smart-bdash.com', 'bdash-cloud.com', 'reproio.com', 'chatplus.jp', 'uts-front.line-apps.com'],
  ...['snplow.net', 'posthog.com', 'segmentapis.com'],
];

const ownerOf = (host: string): string | undefined => getEntity(`https://${host}`)?.name;
const words = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const hosts = all.flatMap(({ id, hosts = [] }) =>
  hosts.map((host) => [id, host.split('/')[0]!.replace('*', 'com')] as const),
);

describe('third-party-web', () => {
  it.each(hosts.filter(([, host]) => !UNKNOWN.includes(host)))('agrees that %s has %s', (id, host) => {
    const owner = ownerOf(host);
    expect(owner, `${host} is not known to third-party-web: check it, then add it to UNKNOWN`).toBeDefined();
    const expected = OWNERS[id] ?? (id.startsWith('google-') ? GOOGLE : undefined);
    if (expected) expect(owner).toMatch(expected);
    else expect(words(owner!)).toBe(words(id));
  });

  it.each(UNKNOWN)('does not know %s, which a vendor has', (host) => {
    expect(ownerOf(host), 'it knows it now: take it off the list').toBeUndefined();
    expect(hosts.some(([, own]) => own === host)).toBe(true);
  });
});
