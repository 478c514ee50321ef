/** Whose an address, a cookie or a key is, by the gate's own rules, when every built-in vendor is declared. */
import { describe, expect, it } from 'vitest';
import { matchPattern } from '../../../src/lib/matchPattern.js';
import { matchVendorHosts } from '../../../src/gate/guard/matchVendorHosts.js';
import { further } from '../../../src/vendors/lists/further.js';
import { settingsOf } from '../settings.js';
import { all } from './all.js';

const claim = matchVendorHosts(settingsOf({ vendors: all }));
const ownersOf = (kind: 'cookies' | 'storage', name: string): string[] =>
  all.filter((vendor) => vendor[kind]?.some((pattern) => matchPattern(pattern, name))).map(({ id }) => id);

const ADDRESSES: readonly (readonly [string, ...string[]])[] = [
  ['https://www.google.com/maps/embed?pb=1', 'google-maps'],
  ['https://maps.google.com/maps?q=Tokyo&output=embed', 'google-maps'],
  ['https://www.google.com/maps?q=Tokyo&output=embed', 'google-maps'],
  ['https://www.google.co.jp/maps/embed?pb=1', 'google-maps'],
  ['https://www.google.de/maps?q=Berlin&output=embed', 'google-maps'],
  ['https://maps.google.com.br/maps?q=Rio&output=embed', 'google-maps'],
  ['https://maps.googleapis.com/maps/api/js?key=1', 'google-maps'],
  ['https://calendar.google.com/calendar/embed?src=1', 'google-calendar'],
  ['https://calendar.google.com/calendar/appointments/schedules/1', 'google-calendar'],
  ['https://fonts.googleapis.com/css2?family=Inter', 'google-fonts'],
  ['https://fonts.gstatic.com/s/inter/1.woff2', 'google-fonts'],
  ['https://www.google.com/recaptcha/api.js', 'recaptcha'],
  ['https://www.gstatic.com/recaptcha/releases/1/recaptcha__ja.js', 'recaptcha'],
  ['https://www.recaptcha.net/recaptcha/api.js', 'recaptcha'],
  ['https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js', 'line-tag'],
  ['https://tr.line.me/tag.gif?c_t=lap&e=pv', 'line-tag'],
  ['https://www.line-website.com/social-plugins/js/thirdparty/loader.min.js', 'line'],
  ['https://social-plugins.line.me/widget/share?url=x', 'line'],
  ['https://d.line-scdn.net/r/web/social-plugin/js/thirdparty/loader.min.js', 'line'],
  ['https://scdn.line-apps.com/n/line_add_friends/btn/ja.png', 'line'],
  ['https://s.yjtag.jp/tag.js', 'yahoo-tag-manager'],
  ['https://s.yimg.com/wi/ytc.js', 'yahoo-inc'],
  ['https://sp.analytics.yahoo.com/spp.pl?a=1', 'yahoo-inc'],
  ['https://pr-bh.ybp.yahoo.com/sync/1', 'yahoo-inc'],
  ['https://connect.facebook.net/en_US/fbevents.js', 'meta-pixel'],
  ['https://connect.facebook.net/ja_JP/fbevents.js', 'meta-pixel'],
  ['https://connect.facebook.net/signals/config/1?v=2', 'meta-pixel'],
  ['https://www.facebook.com/tr?id=1&ev=PageView', 'meta-pixel'],
  ['https://www.facebook.com/tr/?id=1&ev=PageView', 'meta-pixel'],
  ['https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=1', 'meta-pixel'],
  ...[4, 5, 6, 7, 8, 9].map((version): [string, string] => [
    `https://www.facebook.com/v${version}.0/plugins/page.php`,
    'facebook',
  ]),
  ['https://graph.facebook.com/v19.0/?id=x', 'facebook'],
  ['https://staticxx.facebook.com/x/connect/xd_arbiter/', 'facebook'],
  ['https://connect.facebook.net/ja_JP/sdk.js', 'facebook'],
  ['https://connect.facebook.net/en_US/sdk/xfbml.customerchat.js', 'facebook'],
  ['https://www.facebook.com/plugins/page.php?href=x', 'facebook'],
  ['https://www.facebook.com/v2.12/plugins/like.php', 'facebook'],
  ['https://www.facebook.com/v19.0/plugins/page.php', 'facebook'],
  // what it is for cannot be told from the address in other languages
  ['https://connect.facebook.net/de_DE/fbevents.js', 'meta-pixel', 'facebook'],
  ['https://connect.facebook.net/de_DE/sdk.js', 'meta-pixel', 'facebook'],
  ['https://www.instagram.com/p/1/embed/', 'instagram'],
  ['https://www.instagram.com/embed.js', 'instagram'],
  ['https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=1&lib=ttq', 'tiktok-pixel'],
  ['https://analytics-ipv6.tiktokw.us/ipv6/enrich_ipv6', 'tiktok-pixel'],
  ['https://www.tiktok.com/embed.js', 'tiktok'],
  ['https://www.tiktok.com/embed/v2/1', 'tiktok'],
  ['https://www.tiktok.com/player/v1/1', 'tiktok'],
  ['https://bat.bing.com/bat.js', 'microsoft-advertising'],
  ['https://bat.bing.net/actionp/0?ti=1', 'microsoft-advertising'],
  ['https://www.clarity.ms/tag/abc', 'microsoft-clarity'],
  ['https://n.clarity.ms/collect', 'microsoft-clarity'],
  ['https://c.bing.com/c.gif?ctsa=mr', 'microsoft-clarity'],
  ['https://snap.licdn.com/li.lms-analytics/insight.min.js', 'linkedin'],
  ['https://px4.ads.linkedin.com/collect', 'linkedin'],
  ['https://www.linkedin.com/px/li_sync?redirect=x', 'linkedin'],
  ['https://www.linkedin.com/embed/feed/update/urn:li:share:1', 'linkedin'],
  ['https://s.pinimg.com/ct/core.js', 'pinterest'],
  ['https://ct.pinterest.com/v3/?tid=1', 'pinterest'],
  ['https://assets.pinterest.com/js/pinit.js', 'pinterest'],
  ['https://dynamic.criteo.com/js/ld/ld.js?a=1', 'criteo'],
  ['https://static.criteo.net/js/ld/ld.js', 'criteo'],
  ['https://b.st-hatena.com/js/bookmark_button.js', 'hatena'],
  ['https://bookmark.hatenaapis.com/count/entry?url=x', 'hatena'],
  ['https://us05web.zoom.us/wc/1/join', 'zoom'],
  ['https://static.hotjar.com/c/hotjar-1.js?sv=6', 'hotjar'],
  ['https://t.contentsquare.net/uxa/1.js', 'hotjar'],
  ['https://cdn.matomo.cloud/example.matomo.cloud/matomo.js', 'matomo'],
  ['https://plausible.io/js/script.js', 'plausible'],
  ['https://cdn.treasuredata.com/sdk/3.0/td.min.js', 'treasure-data'],
  ['https://tokyo.in.treasuredata.com/postback/v3/event/a/b', 'treasure-data'],
  ['https://ac.ebis.ne.jp/tr_set.php', 'ad-ebis'],
  ['https://i.socdm.com/sdk/js/adg-script-loader.js', 'ad-generation'],
  ['https://contents.bownow.jp/js/UTC_1/trace.js', 'bownow'],
  ['https://cdn-fluct.sh.adingo.jp/f.js', 'fluct'],
  ['https://s.fout.jp/x', 'freakout'],
  ['https://js.gssprt.jp/x.js', 'geniee'],
  ['https://imp-adedge.i-mobile.co.jp/script/v1/spot.js', 'i-mobile'],
  ['https://dmp.im-apps.net/js/1/0001/itm.js', 'intimate-merger'],
  ['https://cdn-edge.karte.io/1/edge.js', 'karte'],
  ['https://send.microad.jp/ct', 'microad'],
  ['https://js1.nend.net/js/nendAdLoader.js', 'nend'],
  ['https://js.rtoaster.jp/Rtoaster.js', 'rtoaster'],
  ['https://satori.segs.jp/s.js', 'satori'],
  ['https://delivery.satr.jp/js/creative_set.js', 'satori'],
  ['https://cdn.smartnews-ads.com/i/pixel.js', 'smartnews-ads'],
  ['https://cs.nakanohito.jp/b3/bi.js', 'user-insight'],
  ['https://statics.a8.net/a8sales/a8sales.js', 'a8-net'],
  ['https://px.a8.net/svt/ejp?a8mat=1', 'a8-net'],
  ['https://www17.a8.net/0.gif?a8mat=1', 'a8-net'],
  ['https://aml.valuecommerce.com/vcdal.js', 'valuecommerce'],
  ['https://ad.jp.ap.valuecommerce.com/servlet/gifbanner?sid=1&pid=1', 'valuecommerce'],
  ['https://i.imgvc.com/vc/images/00/28/2d/f8.gif', 'valuecommerce'],
  ['https://h.accesstrade.net/sp/rr?rk=1', 'accesstrade'],
  ['https://is.accesstrade.net/cgi-bin/isatV2/example/isatWeaselV2.cgi?result_id=100', 'accesstrade'],
  ['https://xml.affiliate.rakuten.co.jp/widget/js/rakuten_widget.js', 'rakuten-affiliate'],
  ['https://hbb.afl.rakuten.co.jp/hgb/1/', 'rakuten-affiliate'],
  ['https://tag.rmp.rakuten.com/1.ct.js', 'rakuten-advertising'],
  ['https://ad.linksynergy.com/fs-bin/show?id=1', 'rakuten-advertising'],
  ['https://l.logly.co.jp/lift_widget.js?adspot_id=1', 'logly'],
  ['https://api.popin.cc/searchbox/example.js', 'popin'],
  ['https://cd.ladsp.com/script/pixel.js', 'logicad'],
  ['https://cr-p31.ladsp.jp/cookiesender/31', 'logicad'],
  ['https://hm.mieru-ca.com/service/js/mieruca-hm.js?v=1', 'mieruca'],
  ['https://js.ptengine.jp/0a1b2c3d.js', 'ptengine'],
  ['https://cjs.ptengine.com/pta_en.js', 'ptengine'],
  ['https://cdn.activity.smart-bdash.com/tag-manager/bd-1/btm.js', 'b-dash'],
  ['https://tracker.smart-bdash.com/tracking', 'b-dash'],
  ['https://cdn.activity.bdash-cloud.com/tracking-script/bd-1/tracking.js', 'b-dash'],
  ['https://cdn.reproio.com/web/v2/repro-sdk.min.js', 'repro'],
  ['https://app.chatplus.jp/cp.js', 'chatplus'],
  ['https://static.line-scdn.net/liff/edge/2/sdk.js', 'line-login'],
  ['https://static.line-scdn.net/liff/edge/versions/2.22.3/sdk.js', 'line-login'],
  ['https://api.line.me/v2/profile', 'line-login'],
  ['https://access.line.me/liff/v1/authorize?app_id=1', 'line-login'],
  ['https://access.line.me/.well-known/openid-configuration', 'line-login'],
  ['https://accounts.google.com/gsi/client', 'google-sign-in'],
];

it.each(ADDRESSES)('%s is claimed by %s', (url, ...ids) => {
  expect(claim(new URL(url))).toEqual(ids);
});

it('has a line in the table above for every vendor of the catalogue', () => {
  const named = new Set(ADDRESSES.flatMap(([, ...ids]) => ids));
  expect(further.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

it.each([
  'https://www.google.com/search?q=maps',
  'https://apis.google.com/js/api.js',
  'https://ajax.googleapis.com/ajax/libs/jquery/3/jquery.min.js',
  'https://www.gstatic.com/charts/loader.js',
  'https://lin.ee/example',
  'https://access.line.me/oauth2/v2.1/authorize',
  'https://static.line-scdn.net/other/x.js',
  'https://developers.line.biz/',
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=1',
  'https://accounts.google.com/gsix',
  'https://www.rakuten.co.jp/',
  'https://image.rakuten.co.jp/example/1.jpg',
  'https://www.rakuten.com/',
  'https://www.valuecommerce.co.jp/',
  'https://www.accesstrade.ne.jp/',
  'https://nota8.net/',
  'https://d.line-scdn.net/r/web/other.js',
  'https://www.yahoo.com/',
  'https://s.yimg.com/aaq/other.js',
  'https://www.facebook.com/example',
  'https://www.facebook.com/travel',
  'https://www.facebook.com/v4lley',
  'https://business.facebook.com/privacy',
  'https://www.tiktok.com/@example',
  'https://www.tiktokw.us/',
  'https://www.linkedin.com/in/example',
  'https://www.linkedin.com/pxample',
  'https://line-apps.com/',
  'https://satr.jp/',
  'https://www.hatenaapis.com/',
  'https://contentsquare.com/',
  'https://www.pinterest.com/pin/1',
  'https://www.bing.com/search?q=x',
  'https://blog.hatena.ne.jp/',
  'https://notzoom.us/',
  'https://plausible.io.example/js/script.js',
])('%s is claimed by nobody', (url) => {
  expect(claim(new URL(url))).toEqual([]);
});

describe('what is removed', () => {
  const OWNED: Readonly<Record<string, readonly string[]>> = {
    'line-tag': ['__lt__cid', '__lt__cid.1a2b3c4d', '__lt__sid'],
    'meta-pixel': ['_fbp', '_fbc'],
    'tiktok-pixel': ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_CU9LA0RC77UASP54JPA0'],
    'microsoft-advertising': ['_uetsid', '_uetvid', '_uetmsclkid'],
    'microsoft-clarity': ['_clck', '_clsk'],
    linkedin: ['li_fat_id', 'li_giant', 'ln_or'],
    pinterest: ['_pin_unauth', '_epik', '_derived_epik'],
    criteo: ['cto_bundle', 'crto_mapped_user_id', 'crto_is_user_optout'],
    hotjar: [
      ...['_hjSessionUser_1', '_hjSession_1', '_hjFirstSeen', '_hjAbsoluteSessionInProgress', '_hjTLDTest', '_hjid'],
      ...['_hjIncludedInSessionSample_1', '_hjIncludedInPageviewSample'],
      ...['_hjHasCachedUserAttributes', '_hjUserAttributesHash', '_hjClosedSurveyInvites', '_hjDonePolls'],
      ...['_hjMinimizedPolls', '_cs_id', '_cs_s', '_cs_c', '_cs_cvars', '_cs_ex', '_cs_debug', '_cs_mk_aa'],
    ],
    matomo: ['_pk_id.1.1fff', '_pk_ses.1.1fff', '_pk_ref.1', '_pk_cvar.1', '_pk_hsr.1', '_pk_testcookie.1'],
    'treasure-data': ['_td', '_td_global'],
    karte: ['krt.vis'],
    'a8-net': ['_a8_s00000000062001'],
    ptengine: ['pt_s_0a1b2c3d'],
    'b-dash': ['_bdck', '_bdcid', '_bdnvf', '_bd_prev_page', '_bd_prev_page_ex', '_bd_reception_request_timestamp'],
    'line-login': ['LIFF_STORE:expires:1234567890-AbcdEfgh'],
    'google-sign-in': ['g_state'],
  };
  const KEYS: Readonly<Record<string, readonly string[]>> = {
    'google-ads': ['_gcl_ls'],
    recaptcha: ['rc::a', 'rc::f'],
    'meta-pixel': ['lastExternalReferrer', 'lastExternalReferrerTime'],
    'tiktok-pixel': ['tt_sessionId', 'tt_appInfo', 'tt_pixel_session_index'],
    'microsoft-advertising': [
      ...['_uetsid', '_uetsid_exp', '_uetvid', '_uetvid_exp', '_uetmsclkid', '_uetmsclkid_exp'],
    ],
    'microsoft-clarity': ['_cltk'],
    linkedin: ['li_adsId'],
    criteo: ['cto_bundle', 'criteo_fast_bid', 'criteo_fast_bid_expires', 'criteo_pt_cdb_mngr_metrics'],
    hotjar: ['_hjActiveViewportIds', 'hjActiveViewportIds', 'hjViewportId', '_hjUserAttributes'],
    'line-login': ['LIFF_STORE:1234567890-AbcdEfgh:accessToken', 'LIFF_STORE:1234567890-AbcdEfgh:context'],
  };

  it.each([
    ['cookies', OWNED, further],
    ['storage', KEYS, all],
  ] as const)('%s are those of the table, each one vendor’s alone', (kind, table, vendors) => {
    for (const [id, names] of Object.entries(table))
      for (const name of names) expect(ownersOf(kind, name), name).toEqual([id]);
    const having = vendors.filter((vendor) => vendor[kind]).map(({ id }) => id);
    expect(Object.keys(table).sort()).toEqual(having.sort());
    for (const vendor of vendors)
      for (const pattern of vendor[kind] ?? [])
        expect(
          table[vendor.id]?.some((name) => matchPattern(pattern, name)),
          pattern,
        ).toBe(true);
  });

  it.each([
    // records of consent tools, and of opt-outs
    ...['mtm_consent', 'mtm_consent_removed', 'mtm_cookie_consent', '_karte_consent', 'krt_oo', 'plausible_ignore'],
    ...['_cs_optout', '_cs_idx', 'cs_id', '_hjUserAttributesOther'],
    // names that a careless pattern would take
    ...[
      '_tdx',
      '_td_session',
      '__lt__other',
      '_fbpx',
      'ttcs',
      'krt-vis',
      '_pk_idx',
      '_clc',
      'ln_order',
      '_hj',
      'sekisho',
      '_a8',
      'a8_s00000000062001',
      // Ptengine's own, but not to be told from others'
      'pt_0a1b2c3d',
      'pt_recookie',
      '_bd_session',
      '_bdckx',
      'LIFF',
      'LIFF_STATE',
      'g_states',
      'G_ENABLED_IDPS',
    ],
  ])('%s is nobody’s', (name) => {
    expect([...ownersOf('cookies', name), ...ownersOf('storage', name)]).toEqual([]);
  });
});
