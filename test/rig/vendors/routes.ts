import type { Pattern } from '../match.js';
import { adsbygoogle, gpt } from './ads.js';
import { html, nothing, pixel, script, thirdParty, type Answer } from './answer.js';
import { gtag } from './gtag.js';
import { gtm } from './gtm.js';
import { uwt, widgets } from './x.js';
import { lytag, ytag } from './yahooJapan.js';

/** What a stub may know of the request. */
export interface VendorRequest {
  readonly url: URL;
  /** Where Google takes the visitor to be. */
  readonly region: string;
}

/** Which addresses (host and path, without the query) a stub answers, and how. */
export type Route = readonly [address: Pattern, answer: (request: VendorRequest) => Answer];

const IDE = thirdParty('IDE', '.doubleclick.net', 390);
const GUEST = thirdParty('guest_id', '.twitter.com', 400);
const YOUTUBE = [thirdParty('VISITOR_INFO1_LIVE', '.youtube.com', 180), thirdParty('YSC', '.youtube.com')];

/** Tried in order. */
export const ROUTES: readonly Route[] = [
  [
    /^www\.googletagmanager\.com\/gtag\/(js|destination)$/,
    ({ url, region }) => script(gtag, { id: query(url, 'id'), layer: layer(url), region }),
  ],
  ['www.googletagmanager.com/gtm.js', ({ url }) => script(gtm, { id: query(url, 'id'), layer: layer(url) })],
  [/^(\w+\.)?(www\.google-analytics|analytics\.google)\.com\/g\/collect$/, () => nothing()],
  ['*/pagead/js/adsbygoogle.js', ({ url }) => script(adsbygoogle, { client: query(url, 'client') })],
  ['*/tag/js/gpt.js', () => script(gpt)],
  ['pagead2.googlesyndication.com/pagead/*', () => pixel()],
  ['www.googleadservices.com/pagead/conversion/*', () => pixel()],
  ['googleads.g.doubleclick.net/pagead/ads', () => html('Ad', [IDE])],
  ['securepubads.g.doubleclick.net/gampad/ads', () => html('Ad', [IDE])],
  [/^[\w-]+\.fls\.doubleclick\.net\/activityi/, () => html('Floodlight', [IDE])],
  ['*doubleclick.net/*', () => pixel([IDE])],
  ['s.yimg.jp/images/listing/tool/cv/ytag.js', () => script(ytag)],
  ['tag.flvcdn.net/lytag.js', () => script(lytag)],
  [/^b9\d\.yahoo\.co\.jp\//, () => pixel([thirdParty('B', '.yahoo.co.jp', 730)])],
  ['static.ads-twitter.com/uwt.js', () => script(uwt)],
  ['platform.twitter.com/widgets.js', () => script(widgets)],
  ['platform.twitter.com/*', () => html('Post', [GUEST])],
  ['t.co/i/adsct', () => pixel([thirdParty('muc_ads', '.t.co', 730)])],
  ['analytics.twitter.com/i/adsct', () => pixel([GUEST, thirdParty('personalization_id', '.twitter.com', 730)])],
  ['player.vimeo.com/video/*', () => html('Vimeo', [thirdParty('vuid', '.vimeo.com', 730)])],
  ['www.youtube.com/embed/*', () => html('YouTube', YOUTUBE)],
  // Without cookies until the film is played, which nobody does here.
  ['www.youtube-nocookie.com/embed/*', () => html('YouTube')],
];

function query(url: URL, name: string): string {
  return url.searchParams.get(name) ?? '';
}

function layer(url: URL): string {
  return query(url, 'l') || 'dataLayer';
}
