/*! Sekisho 0.1.0 | MIT */
(function () {
    'use strict';

    /**
     * An object's own properties and nothing else: what a prototype offers, polluted or not, is not there. Anything that is
     * no object gives an empty one.
     */
    const own$1 = (bag) => {
        const copy = Object.assign(Object.create(null), typeof bag === 'object' ? bag : undefined);
        // `undefined` says nothing, so it shall not stand in the place of a default
        for (const key in copy)
            if (copy[key] === undefined)
                delete copy[key];
        return copy;
    };

    /** Turns the tag's data attributes into options: `data-policy-url` becomes `policy.url`. Validation comes after. */
    const readAttributes = (dataset) => {
        const options = Object.create(null);
        for (const key of Object.keys(dataset)) {
            const value = dataset[key];
            const [, group, first, rest] = /^(policy|cookie|receipt)([A-Z])(.+)/.exec(key) || [];
            if (group)
                options[group] = { ...options[group], [first.toLowerCase() + rest]: value };
            else if (/^(vendors|purposes|allow)$/.test(key))
                options[key] = value.split(/\s+/).filter(Boolean);
            else
                options[key] = value;
        }
        return options;
    };
    /** Joins attributes with the options block: lists are appended, groups merged; an attribute wins over the block. */
    const mergeOptions = (tag, block) => {
        const merged = own$1(block);
        for (const key in tag) {
            const ours = tag[key];
            const theirs = merged[key];
            if (Array.isArray(ours))
                merged[key] = ours.concat(theirs || []);
            else
                merged[key] = typeof ours === 'object' ? { ...own$1(theirs), ...ours } : ours;
        }
        return merged;
    };

    /** Sources that several rows share. */
    /** Community data, Apache-2.0. Good for names; a lifetime yields to the vendor's own page. */
    const OPEN_COOKIE_DATABASE = 'Open Cookie Database 0ee5a17 (2026-01-21)';

    const LY = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };

    // An advertiser that lets it measure under a host of its own (A8's “DNS” method) adds that host.
    /** A8.net: affiliate links and banners, and the tags by which advertisers count what follows from them. */
    const facts$1I = {
        id: 'a8-net',
        purpose: 'advertising',
        advertises: true,
        hosts: ['a8.net'],
        cookies: ['_a8_*'],
        company: { en: 'FAN Communications, Inc.', ja: '株式会社ファンコミュニケーションズ' },
        catalogue: true,
    };
    ({
        company: facts$1I.company});

    /** ACCESSTRADE: affiliate links and banners, and the pixels by which advertisers count what follows from them. */
    const facts$1H = {
        id: 'accesstrade',
        purpose: 'advertising',
        advertises: true,
        hosts: ['accesstrade.net'],
        company: { en: 'Interspace Co., Ltd.', ja: '株式会社インタースペース' },
        catalogue: true,
    };
    ({
        company: facts$1H.company});

    /** AD EBiS. */
    const facts$1G = {
        id: 'ad-ebis',
        purpose: 'advertising',
        advertises: true,
        hosts: ['ebis.ne.jp'],
        company: { en: 'YRGLM Inc.', ja: '株式会社イルグルム' },
        catalogue: true,
    };
    ({
        company: facts$1G.company});

    /** Ad Generation (Supership). */
    const facts$1F = {
        id: 'ad-generation',
        purpose: 'advertising',
        advertises: true,
        hosts: ['socdm.com'],
        company: { en: 'Supership Inc.', ja: 'Supership株式会社' },
        catalogue: true,
    };
    ({
        company: facts$1F.company});

    const ADOBE = 'Adobe Inc.';

    /** Adobe Advertising: the pixel of advertisers. */
    const facts$1E = {
        id: 'adobe-advertising',
        purpose: 'advertising',
        advertises: true,
        hosts: ['everesttech.net'],
        cookies: ['adcloud', 'id_adcloud'],
        company: ADOBE,
        catalogue: true,
    };
    ({
        company: facts$1E.company});

    /** Adobe Audience Manager: audiences, and the sync of identifiers. */
    const facts$1D = {
        id: 'adobe-audience-manager',
        purpose: 'advertising',
        advertises: true,
        // demdex.net serves the visitor ID service and Audience Manager alike
        hosts: ['demdex.net'],
        cookies: ['aam_uuid'],
        company: ADOBE,
        catalogue: true,
    };
    ({
        company: facts$1D.company});

    /** Adobe Experience Cloud: Analytics, Target, the visitor ID service and the Web SDK. A site that sends to a host of its own adds that. */
    const facts$1C = {
        id: 'adobe-experience-cloud',
        purpose: 'analytics',
        // demdex.net serves the visitor ID service and Audience Manager alike
        hosts: ['omtrdc.net', '2o7.net', 'adobedc.net', 'demdex.net'],
        // not `kndctr_*`, which would take the Web SDK’s record of consent
        cookies: [
            'AMCV_*',
            'AMCVS_*',
            's_ecid',
            's_cc',
            's_sq',
            's_ac',
            's_vi',
            's_fid',
            'mbox',
            'mboxEdgeCluster',
            'at_check',
        ],
        company: ADOBE,
        catalogue: true,
    };
    ({
        company: facts$1C.company});

    /** Adobe Fonts: web fonts, once Typekit. */
    const facts$1B = {
        id: 'adobe-fonts',
        purpose: 'functional',
        hosts: ['typekit.net'],
        // it sets no cookies
        company: ADOBE,
        catalogue: true,
    };
    ({
        company: facts$1B.company});

    /** Adobe Experience Platform Tags: the tag manager. What it loads is asked for by its own vendors. */
    const facts$1A = {
        id: 'adobe-tags',
        purpose: 'functional',
        hosts: ['adobedtm.com'],
        company: ADOBE,
        catalogue: true,
    };
    ({
        company: facts$1A.company});

    // Not __adroll_consent_params and its kin, in which NextRoll's own consent tool keeps the answer.
    /** AdRoll: the pixel, also of AdRoll ABM. */
    const facts$1z = {
        id: 'adroll',
        purpose: 'advertising',
        advertises: true,
        hosts: ['adroll.com'],
        cookies: ['__adroll_fpc', '__ar_v4'],
        company: 'NextRoll, Inc.',
        catalogue: true,
    };
    ({
        company: facts$1z.company});

    /** Amazon Ads: its tag for advertisers, and its auctions for publishers. */
    const facts$1y = {
        id: 'amazon-ads',
        purpose: 'advertising',
        advertises: true,
        hosts: ['amazon-adsystem.com'],
        signals: ['amazon'],
        company: 'Amazon Advertising LLC',
        catalogue: true,
    };
    ({
        company: facts$1y.company});

    // AMP_* fits Google's AMP_TOKEN too, which Universal Analytics set on AMP pages until it ended in 2024. The SDK before this one
    // named its cookie amp_ and six characters of the key: a site that still has it adds that name, for others begin like it.
    /** Amplitude: the browser SDK, with session replay. */
    const facts$1x = {
        id: 'amplitude',
        purpose: 'analytics',
        hosts: ['amplitude.com'],
        cookies: ['AMP_*', 'amplitude_id*', 'amplitude_cookie_test*'],
        storage: ['AMP_*'],
        signals: ['amplitude'],
        // @amplitude/analytics-browser 2.48.1: its snippet
        stubs: [
            {
                name: 'amplitude',
                kind: 'object',
                queue: '_q',
                entry: 'named',
                methods: [
                    'getDeviceId',
                    'setDeviceId',
                    'getSessionId',
                    'setSessionId',
                    'getUserId',
                    'setUserId',
                    'setOptOut',
                    'setTransport',
                    'reset',
                    'extendSession',
                ],
                promises: [
                    'init',
                    'add',
                    'remove',
                    'track',
                    'logEvent',
                    'identify',
                    'groupIdentify',
                    'setGroup',
                    'revenue',
                    'flush',
                ],
                classes: {
                    Identify: [
                        'add',
                        'append',
                        'clearAll',
                        'prepend',
                        'set',
                        'setOnce',
                        'unset',
                        'preInsert',
                        'postInsert',
                        'remove',
                        'getUserProperties',
                    ],
                    Revenue: [
                        'getEventProperties',
                        'setProductId',
                        'setQuantity',
                        'setPrice',
                        'setRevenue',
                        'setRevenueType',
                        'setReceipt',
                        'setReceiptSig',
                        'setCurrency',
                        'setEventProperties',
                    ],
                },
            },
        ],
        company: 'Amplitude, Inc.',
        catalogue: true,
    };
    ({
        company: facts$1x.company});

    /** b→dash: the “one tag”, which keeps an access log, recommends and shows messages. */
    const facts$1w = {
        id: 'b-dash',
        purpose: 'analytics',
        hosts: ['smart-bdash.com', 'bdash-cloud.com'],
        cookies: ['_bdck', '_bdcid', '_bdnvf', '_bd_prev_page', '_bd_prev_page_ex', '_bd_reception_request_timestamp'],
        company: 'dataX',
        catalogue: true,
    };
    ({
        company: facts$1w.company});

    /** BowNow. */
    const facts$1v = {
        id: 'bownow',
        purpose: 'analytics',
        hosts: ['bownow.jp'],
        company: { en: 'Cloud CIRCUS, Inc.', ja: 'クラウドサーカス株式会社' },
        catalogue: true,
    };
    ({
        company: facts$1v.company});

    /** ChatPlus: the chat window, `cp.js`. */
    const facts$1u = {
        id: 'chatplus',
        purpose: 'functional',
        hosts: ['chatplus.jp'],
        company: { en: 'ChatPlus Co., Ltd.', ja: 'チャットプラス株式会社' },
        catalogue: true,
    };
    ({
        company: facts$1u.company});

    /** Cloudflare Web Analytics: the beacon. Sites behind Cloudflare may send its figures to their own host. */
    const facts$1t = {
        id: 'cloudflare-web-analytics',
        purpose: 'analytics',
        hosts: ['cloudflareinsights.com'],
        // it keeps nothing in the browser
        company: 'Cloudflare, Inc.',
        catalogue: true,
    };
    ({
        company: facts$1t.company});

    // Hotjar, which belongs to Contentsquare, uses the same tag and cookies: they stay while one of the two is granted.
    /** Contentsquare: the tag for session replay and product analytics. */
    const facts$1s = {
        id: 'contentsquare',
        purpose: 'analytics',
        hosts: ['contentsquare.net', 'content-square.net'],
        // not _cs_optout, which keeps an opt-out
        cookies: [
            '_cs_id',
            '_cs_s',
            '_cs_s_ctx',
            '_cs_c',
            '_cs_i',
            '_cs_cvars',
            '_cs_ep',
            '_cs_ex',
            '_cs_debug',
            '_cs_mk_aa',
            '_cs_mk_ga',
            '_hp5_event_props.*',
            '_hp5_meta.*',
        ],
        // Contentsquare’s tag, as public repositories carry it (2026-11-28)
        stubs: [{ name: '_uxa', kind: 'list' }],
        company: 'Content Square SAS',
        catalogue: true,
    };
    ({
        company: facts$1s.company});

    /** Crazy Egg: heatmaps, recordings and tests of variants. */
    const facts$1r = {
        id: 'crazy-egg',
        purpose: 'analytics',
        hosts: ['crazyegg.com', 'cetrk.com'],
        cookies: [
            '_ceir',
            '_CEFT',
            '_cer.v',
            '_ce.s',
            '_ce.cch',
            '_ce.gtld',
            '_ce.irv',
            '_ce.clock_event',
            '_ce.clock_data',
            'ce_need_secure_cookie',
            'ce_successful_csp_check',
            'ceft_variant_override',
            'cebs',
            'cebsp_',
        ],
        company: 'Crazy Egg, Inc.',
        catalogue: true,
    };
    ({
        company: facts$1r.company});

    /** Criteo: OneTag. */
    const facts$1q = {
        id: 'criteo',
        purpose: 'advertising',
        advertises: true,
        hosts: ['criteo.com', 'criteo.net'],
        cookies: ['cto_bundle', 'crto_mapped_user_id', 'crto_is_user_optout'],
        storage: ['cto_bundle', 'criteo_fast_bid', 'criteo_fast_bid_expires', 'criteo_pt_cdb_mngr_metrics'],
        // Criteo’s OneTag, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'criteo_q', kind: 'list' }],
        company: 'Criteo SA',
        catalogue: true,
    };
    ({
        company: facts$1q.company});

    const META = 'Meta Platforms, Inc.';

    // Plug-ins as frames, also with the version of the SDK in front (facebook.com/v2.12/plugins/), and the SDK. The pixel is
    // meta-pixel.
    /** Facebook: posts, videos and buttons. */
    const facts$1p = {
        id: 'facebook',
        purpose: 'social',
        advertises: true,
        hosts: [
            'connect.facebook.net',
            'connect.facebook.net/en_US/sdk',
            'connect.facebook.net/ja_JP/sdk',
            'facebook.com/plugins/',
            'facebook.com/v1',
            'facebook.com/v2',
            'facebook.com/v3',
            'facebook.com/v4.',
            'facebook.com/v5.',
            'facebook.com/v6.',
            'facebook.com/v7.',
            'facebook.com/v8.',
            'facebook.com/v9.',
            'graph.facebook.com',
            'staticxx.facebook.com',
            'fbcdn.net',
        ],
        company: META,
        catalogue: true,
    };
    ({
        company: facts$1p.company});

    /** fluct. */
    const facts$1o = {
        id: 'fluct',
        purpose: 'advertising',
        advertises: true,
        hosts: ['adingo.jp'],
        company: { en: 'fluct, Inc.', ja: '株式会社fluct' },
        catalogue: true,
    };
    ({
        company: facts$1o.company});

    /** FreakOut. */
    const facts$1n = {
        id: 'freakout',
        purpose: 'advertising',
        advertises: true,
        hosts: ['fout.jp'],
        company: { en: 'FreakOut, Inc.', ja: '株式会社フリークアウト' },
        catalogue: true,
    };
    ({
        company: facts$1n.company});

    /** Geniee. */
    const facts$1m = {
        id: 'geniee',
        purpose: 'advertising',
        advertises: true,
        hosts: ['genieessp.jp', 'genieesspv.jp', 'gssprt.jp', 'href.asia'],
        company: { en: 'Geniee, Inc.', ja: '株式会社ジーニー' },
        catalogue: true,
    };
    ({
        company: facts$1m.company});

    const GOOGLE = 'Google LLC';

    /** Google Calendar: calendars and booking pages as frames. */
    const facts$1l = {
        id: 'google-calendar',
        purpose: 'functional',
        hosts: ['calendar.google.com'],
        company: GOOGLE,
        catalogue: true,
    };
    ({
        company: facts$1l.company});

    // It sets no cookies. A site that keeps the font files on its own server does not need it.
    /** Google Fonts. */
    const facts$1k = {
        id: 'google-fonts',
        purpose: 'functional',
        hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
        company: GOOGLE,
        catalogue: true,
    };
    ({
        company: facts$1k.company});

    // The map as a frame (google.com/maps/embed, google.com/maps?output=embed) and as a script (maps.googleapis.com).
    /** Google Maps: the map as a frame and as a script. */
    const facts$1j = {
        id: 'google-maps',
        purpose: 'functional',
        hosts: ['google.*/maps/', 'google.*/maps?', 'maps.google.*', 'maps.googleapis.com', 'maps.gstatic.com'],
        company: GOOGLE,
        catalogue: true,
    };
    ({
        company: facts$1j.company});

    // Not apis.google.com: the older library, which Google has deprecated, shares that with Google's other interfaces.
    /** Sign in with Google: the button and One Tap, `accounts.google.com/gsi/client`. */
    const facts$1i = {
        id: 'google-sign-in',
        purpose: 'functional',
        hosts: ['accounts.google.com/gsi/'],
        cookies: ['g_state'],
        linksToIdentity: true,
        company: GOOGLE,
        catalogue: true,
    };
    ({
        company: facts$1i.company});

    /** Hatena Bookmark: buttons. */
    const facts$1h = {
        id: 'hatena',
        purpose: 'social',
        hosts: ['b.st-hatena.com', 'b.hatena.ne.jp', 'bookmark.hatenaapis.com'],
        company: { en: 'Hatena Co., Ltd.', ja: '株式会社はてな' },
        catalogue: true,
    };
    ({
        company: facts$1h.company});

    /** Hotjar: recordings and surveys. */
    const facts$1g = {
        id: 'hotjar',
        purpose: 'analytics',
        hosts: ['hotjar.com', 'hotjar.io', 'contentsquare.net'],
        cookies: [
            '_hjSessionUser_*',
            '_hjSession_*',
            '_hjFirstSeen',
            '_hjAbsoluteSessionInProgress',
            '_hjIncludedInSessionSample_*',
            '_hjIncludedInPageviewSample',
            '_hjTLDTest',
            '_hjid',
            '_hjHasCachedUserAttributes',
            '_hjUserAttributesHash',
            '_hjClosedSurveyInvites',
            '_hjDonePolls',
            '_hjMinimizedPolls',
            // not _cs_optout, which keeps an opt-out
            '_cs_id',
            '_cs_s',
            '_cs_c',
            '_cs_cvars',
            '_cs_ex',
            '_cs_debug',
            '_cs_mk_aa',
        ],
        storage: ['_hjActiveViewportIds', 'hjActiveViewportIds', 'hjViewportId', '_hjUserAttributes'],
        // Hotjar’s tracking code, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'hj', kind: 'function', queue: 'q' }],
        company: 'Hotjar Ltd.',
        catalogue: true,
    };
    ({
        company: facts$1g.company});

    /** HubSpot: its tracking code, with the forms, banners, chat and calls to action that it loads. */
    const facts$1f = {
        id: 'hubspot',
        purpose: 'analytics',
        // hubspot.net serves the sites’ own files, too, and is not claimed
        hosts: [
            'hubspot.com',
            'hs-scripts.com',
            'hs-analytics.net',
            'hs-banner.com',
            'hscollectedforms.net',
            'hsleadflows.net',
            'hsforms.net',
            'hsforms.com',
            'hubapi.com',
            'hsadspixel.net',
            'hscta.net',
            'usemessages.com',
        ],
        // not __hs_opt_out, __hs_do_not_track and their like, which keep consent
        cookies: [
            '__hstc',
            'hubspotutk',
            'messagesUtk',
            '__hssc',
            '__hssrc',
            'hs-messages-is-open',
            'hs-messages-hide-welcome-message',
        ],
        linksToIdentity: true,
        // HubSpot’s tracking code, as page code of public repositories uses it (2026-11-28)
        stubs: [{ name: '_hsq', kind: 'list' }],
        company: 'HubSpot, Inc.',
        catalogue: true,
    };
    ({
        company: facts$1f.company});

    /** i-mobile. */
    const facts$1e = {
        id: 'i-mobile',
        purpose: 'advertising',
        advertises: true,
        hosts: ['i-mobile.co.jp'],
        company: { en: 'i-mobile Co., Ltd.', ja: '株式会社アイモバイル' },
        catalogue: true,
    };
    ({
        company: facts$1e.company});

    /** ID5: the identifier for advertising, by its script or a module of Prebid.js. */
    const facts$1d = {
        id: 'id5',
        purpose: 'advertising',
        advertises: true,
        hosts: ['id5-sync.com'],
        // not id5-tl-optout, which keeps an opt-out
        cookies: [
            'id5-tl-ts',
            'id5-tl-redirect-timestamp',
            'id5-true-link',
            'id5-true-link-refresh',
            'id5-true-link-refresh-exp',
            'id5-tl-redirect-fail',
        ],
        storage: ['id5id', 'id5id_*', 'id5_trueLink_privacy'],
        company: 'ID5 Technology Ltd',
        catalogue: true,
    };
    ({
        company: facts$1d.company});

    /** Instagram: posts and videos. */
    const facts$1c = {
        id: 'instagram',
        purpose: 'social',
        advertises: true,
        hosts: ['instagram.com', 'cdninstagram.com'],
        company: META,
        catalogue: true,
    };
    ({
        company: facts$1c.company});

    /** Intercom: the messenger. */
    const facts$1b = {
        id: 'intercom',
        purpose: 'functional',
        hosts: ['intercom.io', 'intercomcdn.com'],
        cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
        storage: ['intercom.intercom-state*'],
        // Intercom’s snippet, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'Intercom', kind: 'function', queue: 'q' }],
        company: 'Intercom, Inc.',
        catalogue: true,
    };
    ({
        company: facts$1b.company});

    /** IM-DMP (Intimate Merger). */
    const facts$1a = {
        id: 'intimate-merger',
        purpose: 'advertising',
        advertises: true,
        hosts: ['im-apps.net'],
        company: { en: 'Intimate Merger, Inc.', ja: '株式会社インティメート・マージャー' },
        catalogue: true,
    };
    ({
        company: facts$1a.company});

    /** Jetpack Stats: the counting pixel of WordPress sites. */
    const facts$19 = {
        id: 'jetpack-stats',
        purpose: 'analytics',
        hosts: ['stats.wp.com', 'pixel.wp.com'],
        cookies: ['tk_ai', 'tk_or', 'tk_lr', 'tk_r3d', 'tk_tc', 'tk_qs'],
        company: 'Automattic Inc.',
        catalogue: true,
    };
    ({
        company: facts$19.company});

    /** KARTE. */
    const facts$18 = {
        id: 'karte',
        purpose: 'analytics',
        hosts: ['karte.io'],
        cookies: ['krt.vis'],
        // KARTE’s tag, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'krt', kind: 'function', queue: 'q', entry: 'array' }],
        company: { en: 'PLAID, Inc.', ja: '株式会社プレイド' },
        catalogue: true,
    };
    ({
        company: facts$18.company});

    /** Klaviyo: the script of shops for e-mail and text messages, with sign-up forms. */
    const facts$17 = {
        id: 'klaviyo',
        purpose: 'advertising',
        advertises: true,
        hosts: ['klaviyo.com'],
        // not __kla_off, which keeps an opt-out
        cookies: ['__kla_id'],
        // not lastExternalReferrer, which another vendor has
        storage: [
            '__kla_viewed',
            '__kla_viewed_reviewed_items',
            '__kl_key',
            'klaviyoOnsite',
            'kl-post-identification-sync',
            '_kx',
            'klaviyoPagesVisitCountV2',
        ],
        linksToIdentity: true,
        // Klaviyo’s snippet, as public repositories carry it (2026-11-28); of its methods those that page code there calls
        stubs: [{ name: 'klaviyo', kind: 'list', promises: ['identify', 'track', 'trackViewedItem', 'openForm', 'account'] }],
        company: 'Klaviyo, Inc.',
        catalogue: true,
    };
    ({
        company: facts$17.company});

    /** LINE: share buttons. */
    const facts$16 = {
        id: 'line',
        purpose: 'social',
        advertises: true,
        hosts: [
            'line-website.com/social-plugins/',
            'social-plugins.line.me',
            'd.line-scdn.net/r/web/social-plugin/',
            'scdn.line-apps.com',
        ],
        company: LY,
        catalogue: true,
    };
    ({
        company: facts$16.company});

    // LINE Login without the SDK is a link that the visitor follows, which nothing holds. A page that is itself opened in LINE
    // cannot do without the SDK and declares it as necessary: { id: 'line-login', purpose: 'necessary' }.
    /** LINE Login with the LIFF SDK, from LINE's hosts or from npm. */
    const facts$15 = {
        id: 'line-login',
        purpose: 'functional',
        advertises: true,
        hosts: [
            'static.line-scdn.net/liff/',
            'static.line-scdn.net/lui/',
            'static.line-scdn.net/uts/',
            'api.line.me',
            'liff.line.me',
            'liff-shortcut.line.me',
            'access.line.me/liff/',
            'access.line.me/oauth2/v2.1/liff/',
            'access.line.me/.well-known/',
            'uts-front.line-apps.com',
        ],
        // LIFF_STORE:expires: and the app's number; a cookie's pattern takes no colon
        cookies: ['LIFF_STORE*'],
        storage: ['LIFF_STORE:*'],
        linksToIdentity: true,
        company: LY,
        catalogue: true,
    };
    ({
        company: facts$15.company});

    /** LINE Tag: conversions and remarketing on LINE. */
    const facts$14 = {
        id: 'line-tag',
        purpose: 'advertising',
        advertises: true,
        hosts: ['d.line-scdn.net/n/line_tag/', 'tr.line.me'],
        cookies: ['__lt__cid', '__lt__cid.*', '__lt__sid'],
        // LINE’s base code, as public repositories carry it (2026-11-28)
        stubs: [{ name: '_lt', kind: 'function', list: '_ltq' }],
        company: LY,
        catalogue: true,
    };
    ({
        company: facts$14.company});

    /** LinkedIn: Insight Tag and plug-ins. */
    const facts$13 = {
        id: 'linkedin',
        purpose: 'advertising',
        advertises: true,
        hosts: ['snap.licdn.com', 'ads.linkedin.com', 'platform.linkedin.com', 'linkedin.com/px/', 'linkedin.com/embed/'],
        cookies: ['li_fat_id', 'li_giant', 'ln_or'],
        storage: ['li_adsId'],
        linksToIdentity: true,
        // LinkedIn’s insight tag, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'lintrk', kind: 'function', queue: 'q', entry: 'array' }],
        company: 'LinkedIn Corporation',
        catalogue: true,
    };
    ({
        company: facts$13.company});

    /** Logicad: the tags of SMN’s advertising platform, `pixel.js` and `conv2.js`. */
    const facts$12 = {
        id: 'logicad',
        purpose: 'advertising',
        advertises: true,
        hosts: ['ladsp.com', 'ladsp.jp'],
        company: { en: 'SMN Corporation', ja: 'SMN株式会社' },
        catalogue: true,
    };
    ({
        company: facts$12.company});

    /** LOGLY lift: recommended articles and advertisements among them, `lift_widget.js`. */
    const facts$11 = {
        id: 'logly',
        purpose: 'advertising',
        advertises: true,
        hosts: ['logly.co.jp'],
        company: { en: 'Logly, Inc.', ja: 'ログリー株式会社' },
        catalogue: true,
    };
    ({
        company: facts$11.company});

    /** Lotame: audiences, and the Panorama identifier. */
    const facts$10 = {
        id: 'lotame',
        purpose: 'advertising',
        advertises: true,
        hosts: ['crwdcntrl.net', 'ltmsphrcl.net'],
        // not lotame_…_consent and panoramaId_expiry_…, in which it keeps that there is no consent
        cookies: ['_cc_id', 'lotame_domain_check', 'panoramaId', 'panoramaId_expiry', 'panoramaIdType'],
        storage: ['_cc_id', 'panoramaId', 'panoramaId_expiry', 'panoramaId_exp', 'panoramaId_expiry_exp'],
        company: 'Lotame Solutions, Inc.',
        catalogue: true,
    };
    ({
        company: facts$10.company});

    /** Magnite: its auctions of advertising space, those of Rubicon Project, Telaria and SpringServe. */
    const facts$$ = {
        id: 'magnite',
        purpose: 'advertising',
        advertises: true,
        hosts: ['rubiconproject.com', 'tremorhub.com', 'springserve.com'],
        company: 'Magnite, Inc.',
        catalogue: true,
    };
    ({
        company: facts$$.company});

    // Not Marketo Measure (formerly Bizible, cookies _biz_*), which is another tag; not mkto_opt_out, which keeps an opt-out.
    /** Marketo: Munchkin and the forms of Marketo Engage. */
    const facts$_ = {
        id: 'marketo',
        purpose: 'analytics',
        hosts: ['marketo.net', 'marketo.com', 'mktoresp.com'],
        cookies: ['_mkto_trk'],
        storage: ['_mktoLpDomain_*', '_mktoSecureLp_*'],
        linksToIdentity: true,
        company: 'Adobe Inc.',
        catalogue: true,
    };
    ({
        company: facts$_.company});

    // Matomo’s own cloud. A site that runs Matomo itself gives the host and what it tells visitors: nobody else receives data then.
    /** Matomo’s own cloud; for Matomo on your own server add your host. */
    const facts$Z = {
        id: 'matomo',
        purpose: 'analytics',
        hosts: ['matomo.cloud'],
        cookies: ['_pk_id.*', '_pk_ses.*', '_pk_ref.*', '_pk_cvar.*', '_pk_hsr.*', '_pk_testcookie.*'],
        signals: ['matomo'],
        // Matomo’s tracking code, as public repositories carry it (2026-11-28)
        stubs: [{ name: '_paq', kind: 'list' }],
        company: 'InnoCraft Limited',
        catalogue: true,
    };
    ({
        company: facts$Z.company});

    // The pixel and the social plug-ins share connect.facebook.net in every language; which of them a file is for is known for
    // English and Japanese. For another language both claim it (docs/adding-a-vendor.md, "Shared hosts").
    /** Meta Pixel: `fbevents.js`. */
    const facts$Y = {
        id: 'meta-pixel',
        purpose: 'advertising',
        advertises: true,
        hosts: [
            'connect.facebook.net',
            'connect.facebook.net/en_US/fbevents.js',
            'connect.facebook.net/ja_JP/fbevents.js',
            'connect.facebook.net/signals/',
            'facebook.com/tr/',
            'facebook.com/tr?',
            'facebook.com/privacy_sandbox/',
        ],
        cookies: ['_fbp', '_fbc'],
        storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
        linksToIdentity: true,
        signals: ['meta'],
        // Meta’s base code, as public repositories carry it (2026-11-28)
        stubs: [
            { name: 'fbq', kind: 'function', queue: 'queue', aliases: ['push'], properties: { loaded: true, version: '2.0' } },
        ],
        company: META,
        catalogue: true,
    };
    ({
        company: facts$Y.company});

    /** MicroAd. */
    const facts$X = {
        id: 'microad',
        purpose: 'advertising',
        advertises: true,
        hosts: ['microad.jp'],
        company: { en: 'MicroAd, Inc.', ja: '株式会社マイクロアド' },
        catalogue: true,
    };
    ({
        company: facts$X.company});

    const MICROSOFT = 'Microsoft Corporation';

    /** Microsoft Advertising: Universal Event Tracking, `bat.js`. */
    const facts$W = {
        id: 'microsoft-advertising',
        purpose: 'advertising',
        advertises: true,
        hosts: ['bat.bing.com', 'bat.bing.net'],
        cookies: ['_uetsid', '_uetvid', '_uetmsclkid'],
        storage: ['_uetsid', '_uetsid_exp', '_uetvid', '_uetvid_exp', '_uetmsclkid', '_uetmsclkid_exp'],
        signals: ['microsoft-uet'],
        // Microsoft’s UET tag, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'uetq', kind: 'list' }],
        company: MICROSOFT,
        catalogue: true,
    };
    ({
        company: facts$W.company});

    /** Microsoft Clarity: recordings of visits. */
    const facts$V = {
        id: 'microsoft-clarity',
        purpose: 'analytics',
        advertises: true,
        hosts: ['clarity.ms', 'c.bing.com'],
        cookies: ['_clck', '_clsk'],
        storage: ['_cltk'],
        signals: ['microsoft-clarity'],
        // Clarity’s tracking code, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'clarity', kind: 'function', queue: 'q' }],
        company: MICROSOFT,
        catalogue: true,
    };
    ({
        company: facts$V.company});

    /** Mieruca Heatmap: `mieruca-hm.js`, and the pop-ups it shows. */
    const facts$U = {
        id: 'mieruca',
        purpose: 'analytics',
        hosts: ['mieru-ca.com'],
        company: { en: 'Faber Company Inc.', ja: '株式会社Faber Company' },
        catalogue: true,
    };
    ({
        company: facts$U.company});

    /** Mixpanel: the JavaScript SDK, with session replay. */
    const facts$T = {
        id: 'mixpanel',
        purpose: 'analytics',
        hosts: ['mixpanel.com', 'mxpnl.com'],
        // not mp_optout and __mp_opt_in_out_*, which keep the visitor's answer
        cookies: ['mp_*_mixpanel'],
        storage: ['mp_*_mixpanel', '__mpq_*', 'mp_tab_id_*', 'mp_gen_new_tab_id_*', 'mixpanelBrowserDb', 'mixpanelFlagsDb'],
        signals: ['mixpanel'],
        // mixpanel-browser 2.83.0: its snippet
        stubs: [
            {
                name: 'mixpanel',
                kind: 'list',
                methods: [
                    'disable',
                    'time_event',
                    'track',
                    'track_pageview',
                    'track_links',
                    'track_forms',
                    'track_with_groups',
                    'add_group',
                    'set_group',
                    'remove_group',
                    'register',
                    'register_once',
                    'alias',
                    'unregister',
                    'identify',
                    'name_tag',
                    'set_config',
                    'reset',
                    'opt_in_tracking',
                    'opt_out_tracking',
                    'has_opted_in_tracking',
                    'has_opted_out_tracking',
                    'clear_opt_in_out_tracking',
                    'start_batch_senders',
                    'start_session_recording',
                    'stop_session_recording',
                    'people.set',
                    'people.set_once',
                    'people.unset',
                    'people.increment',
                    'people.append',
                    'people.union',
                    'people.track_charge',
                    'people.clear_charges',
                    'people.delete_user',
                    'people.remove',
                ],
            },
        ],
        company: 'Mixpanel, Inc.',
        catalogue: true,
    };
    ({
        company: facts$T.company});

    /** nend. */
    const facts$S = {
        id: 'nend',
        purpose: 'advertising',
        advertises: true,
        hosts: ['nend.net'],
        company: { en: 'FAN Communications, Inc.', ja: '株式会社ファンコミュニケーションズ' },
        catalogue: true,
    };
    ({
        company: facts$S.company});

    /** New Relic: the browser agent. */
    const facts$R = {
        id: 'new-relic',
        purpose: 'analytics',
        hosts: ['js-agent.newrelic.com', 'nr-data.net'],
        // the cookies are those of older agents, as are the keys without colons
        cookies: ['NREUM', 'NRAGENT'],
        storage: ['NRBA_SESSION::*', 'NRBA_SESSION', 'NRBA_SESSION_ID'],
        company: 'New Relic, Inc.',
        catalogue: true,
    };
    ({
        company: facts$R.company});

    /** OneSignal: the SDK for notifications on websites. */
    const facts$Q = {
        id: 'onesignal',
        purpose: 'functional',
        hosts: ['onesignal.com'],
        // not userConsent, requiresPrivacyConsent and isOptedOut, which keep the visitor's answer
        storage: [
            'ONE_SIGNAL_SDK_DB',
            'os_pageViews',
            'onesignal-pageview-count',
            'onesignal-notification-prompt',
            'onesignal-non-push-prompt',
        ],
        // OneSignal’s tag, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'OneSignalDeferred', kind: 'list' }],
        company: 'OneSignal, Inc.',
        catalogue: true,
    };
    ({
        company: facts$Q.company});

    /** OpenX: the ad exchange. */
    const facts$P = {
        id: 'openx',
        purpose: 'advertising',
        advertises: true,
        hosts: ['openx.net', 'openxcdn.net', 'servedbyopenx.com'],
        company: 'OpenX Technologies, Inc.',
        catalogue: true,
    };
    ({
        company: facts$P.company});

    /** Optimizely: the snippet of Web Experimentation. */
    const facts$O = {
        id: 'optimizely',
        purpose: 'analytics',
        hosts: ['optimizely.com'],
        // not optimizelyOptOut, which keeps an opt-out
        cookies: ['optimizelyEndUserId', 'optimizelyRedirectData', 'optimizelyDomainTestCookie'],
        storage: ['optimizely_data*'],
        // Optimizely’s event code, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'optimizely', kind: 'list' }],
        company: 'Optimizely, Inc.',
        catalogue: true,
    };
    ({
        company: facts$O.company});

    // What goes by the brand of Teads since the two merged is another tag.
    /** Outbrain: recommendations for publishers, and the pixel of advertisers (Amplify). */
    const facts$N = {
        id: 'outbrain',
        purpose: 'advertising',
        advertises: true,
        hosts: ['outbrain.com', 'outbrainimg.com'],
        cookies: ['dicbo_id', 'outbrain_dicbo_id', 'outbrain_cid_fetch', 'OB-USER-TOKEN'],
        storage: ['OB-USER-TOKEN'],
        // Outbrain’s pixel, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'obApi', kind: 'function', queue: 'queue', properties: { loaded: true, version: '1.1' } }],
        company: 'Teads Holding Co.',
        catalogue: true,
    };
    ({
        company: facts$N.company});

    /** PayPal: buttons and forms for payment. A shop that cannot do without declares it as necessary. */
    const facts$M = {
        id: 'paypal',
        purpose: 'functional',
        hosts: ['paypal.com', 'paypalobjects.com'],
        storage: ['__paypal_storage__'],
        company: 'PayPal, Inc.',
        catalogue: true,
    };
    ({
        company: facts$M.company});

    // The tag (s.pinimg.com/ct/, ct.pinterest.com) and the save button (assets.pinterest.com).
    /** Pinterest: tag and save button. */
    const facts$L = {
        id: 'pinterest',
        purpose: 'advertising',
        advertises: true,
        hosts: ['s.pinimg.com', 'ct.pinterest.com', 'assets.pinterest.com'],
        cookies: ['_pin_unauth', '_epik', '_derived_epik'],
        signals: ['pinterest'],
        // Pinterest’s base code, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'pintrk', kind: 'function', queue: 'queue', entry: 'array', properties: { version: '3.0' } }],
        company: 'Pinterest, Inc.',
        catalogue: true,
    };
    ({
        company: facts$L.company});

    // It sets no cookies.
    /** Plausible. */
    const facts$K = {
        id: 'plausible',
        purpose: 'analytics',
        hosts: ['plausible.io'],
        signals: ['plausible'],
        // Plausible’s snippet, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'plausible', kind: 'function', queue: 'q' }],
        company: 'Plausible Insights OÜ',
        catalogue: true,
    };
    ({
        company: facts$K.company});

    /** popIn Discovery: recommended articles and advertisements among them, `api.popin.cc/searchbox/`, and its conversion tag. */
    const facts$J = {
        id: 'popin',
        purpose: 'advertising',
        advertises: true,
        hosts: ['popin.cc'],
        company: { en: 'popIn Inc.', ja: 'popIn株式会社' },
        catalogue: true,
    };
    ({
        company: facts$J.company});

    // The keys of its projects begin with phc_. Not __ph_opt_in_out_*, which keeps the visitor's answer. A site that runs PostHog
    // itself, or sends to it through its own host, gives that host and what it tells visitors.
    /** PostHog: the cloud. */
    const facts$I = {
        id: 'posthog',
        purpose: 'analytics',
        hosts: ['posthog.com'],
        cookies: ['ph_phc_*'],
        storage: ['ph_phc_*'],
        signals: ['posthog'],
        // PostHog’s snippet, as its documentation of Webflow has it
        stubs: [
            {
                name: 'posthog',
                kind: 'list',
                methods: [
                    'capture',
                    'identify',
                    'alias',
                    'people.set',
                    'people.set_once',
                    'set_config',
                    'register',
                    'register_once',
                    'unregister',
                    'opt_out_capturing',
                    'has_opted_out_capturing',
                    'opt_in_capturing',
                    'reset',
                    'isFeatureEnabled',
                    'onFeatureFlags',
                    'getFeatureFlag',
                    'getFeatureFlagPayload',
                    'reloadFeatureFlags',
                    'group',
                    'updateEarlyAccessFeatureEnrollment',
                    'getEarlyAccessFeatures',
                ],
            },
        ],
        company: 'PostHog Inc.',
        catalogue: true,
    };
    ({
        company: facts$I.company});

    // Its cookie pt_ and the site's number is not among the cookies: a pattern would take others' names. A site that knows its
    // number adds it: { id: 'ptengine', cookies: ['pt_s_*', 'pt_0a1b2c3d'] }.
    /** Ptengine: heat maps, tests and messages. */
    const facts$H = {
        id: 'ptengine',
        purpose: 'analytics',
        hosts: ['ptengine.jp', 'ptengine.com', 'ptengine.cn'],
        cookies: ['pt_s_*'],
        company: { en: 'Ptmind Inc.', ja: '株式会社Ptmind' },
        catalogue: true,
    };
    ({
        company: facts$H.company});

    /** PubMatic: its auctions of advertising space, and the sync of identifiers. */
    const facts$G = {
        id: 'pubmatic',
        purpose: 'advertising',
        advertises: true,
        hosts: ['pubmatic.com'],
        company: 'PubMatic, Inc.',
        catalogue: true,
    };
    ({
        company: facts$G.company});

    /** Quantcast: the tag for measuring audiences and for advertising, not its consent tool. */
    const facts$F = {
        id: 'quantcast',
        purpose: 'advertising',
        advertises: true,
        hosts: ['quantserve.com', 'quantcount.com'],
        cookies: ['__qca'],
        company: 'Quantcast Corporation',
        catalogue: true,
    };
    ({
        company: facts$F.company});

    /** Rakuten Advertising, formerly LinkShare: the tag `ct.js`, affiliate links and banners. Not Rakuten Affiliate of Japan. */
    const facts$E = {
        id: 'rakuten-advertising',
        purpose: 'advertising',
        advertises: true,
        hosts: ['tag.rmp.rakuten.com', 'rmtag.com', 'linksynergy.com', 'mediaforge.com', 'nxtck.com'],
        company: 'Rakuten Marketing LLC',
        catalogue: true,
    };
    ({
        company: facts$E.company});

    /** Rakuten Affiliate: widgets, `rakuten_widget.js`, and the images and links of goods on Rakuten. */
    const facts$D = {
        id: 'rakuten-affiliate',
        purpose: 'advertising',
        advertises: true,
        hosts: ['affiliate.rakuten.co.jp', 'afl.rakuten.co.jp'],
        company: { en: 'Rakuten Group, Inc.', ja: '楽天グループ株式会社' },
        catalogue: true,
    };
    ({
        company: facts$D.company});

    // A site that cannot do without it declares it as necessary: { id: 'recaptcha', purpose: 'necessary' }.
    /** reCAPTCHA. Give it `purpose: 'necessary'` where the site cannot do without. */
    const facts$C = {
        id: 'recaptcha',
        purpose: 'functional',
        hosts: ['google.com/recaptcha/', 'gstatic.com/recaptcha/', 'recaptcha.net'],
        storage: ['rc::a', 'rc::f'],
        company: GOOGLE,
        catalogue: true,
    };
    ({
        company: facts$C.company});

    // Not reddit.com and redditstatic.com as a whole, from which posts are shown in pages.
    /** Reddit: the pixel of advertisers. */
    const facts$B = {
        id: 'reddit-pixel',
        purpose: 'advertising',
        advertises: true,
        hosts: ['redditstatic.com/ads/', 'alb.reddit.com', 'pixel-config.reddit.com'],
        cookies: ['_rdt_uuid', '_rdt_cid', '_rdt_em'],
        signals: ['reddit'],
        // Reddit’s base code, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'rdt', kind: 'function', queue: 'callQueue' }],
        company: 'Reddit, Inc.',
        catalogue: true,
    };
    ({
        company: facts$B.company});

    /** Repro: the Web SDK, `repro-sdk.min.js`, with messages and push notifications. */
    const facts$A = {
        id: 'repro',
        purpose: 'analytics',
        hosts: ['reproio.com'],
        // Repro’s tag, as public repositories carry it (2026-11-28): where its calls wait is not to be seen
        stubs: [{ name: 'reproio', kind: 'function' }],
        company: { en: 'Repro Inc.', ja: 'Repro株式会社' },
        catalogue: true,
    };
    ({
        company: facts$A.company});

    /** Rtoaster. */
    const facts$z = {
        id: 'rtoaster',
        purpose: 'functional',
        hosts: ['rtoaster.jp'],
        company: { en: 'BrainPad Inc.', ja: '株式会社ブレインパッド' },
        catalogue: true,
    };
    ({
        company: facts$z.company});

    /** SATORI. */
    const facts$y = {
        id: 'satori',
        purpose: 'analytics',
        hosts: ['satori.segs.jp', 'delivery.satr.jp'],
        company: { en: 'SATORI Inc.', ja: 'SATORI株式会社' },
        catalogue: true,
    };
    ({
        company: facts$y.company});

    const ANALYTICS = 'segmentio/analytics-next @0c4fa88 (2026-08-12)';
    // It passes what it receives on to the tools that the site connects, and loads the tags of some: declare those as well.
    /** Segment: Analytics.js. */
    const facts$x = {
        id: 'segment',
        purpose: 'analytics',
        hosts: ['segment.com', 'segment.io', 'segmentapis.com'],
        cookies: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
        storage: [
            'ajs_anonymous_id',
            'ajs_user_id',
            'ajs_group_id',
            'ajs_user_traits',
            'ajs_group_properties',
            'persisted-queue:v1:*',
        ],
        signals: ['segment'],
        // Segment’s snippet 4.15.3, as public repositories carry it (2026-11-28)
        stubs: [
            {
                name: 'analytics',
                kind: 'list',
                chains: true,
                methods: [
                    'trackSubmit',
                    'trackClick',
                    'trackLink',
                    'trackForm',
                    'pageview',
                    'identify',
                    'reset',
                    'group',
                    'track',
                    'ready',
                    'alias',
                    'debug',
                    'page',
                    'once',
                    'off',
                    'on',
                    'addSourceMiddleware',
                    'addIntegrationMiddleware',
                    'setAnonymousId',
                    'addDestinationMiddleware',
                ],
            },
        ],
        company: 'Twilio Inc.',
        catalogue: true,
    };
    ({
        company: facts$x.company});
    ({
        cookies: [
            ...facts$x.cookies.map((name) => ({
                name,
                party: 'first',
                retention: 'P365D',
                source: ANALYTICS,
            })),
            ...facts$x.storage.map((name) => ({
                name,
                kind: 'localStorage',
                party: 'first',
                retention: 'persistent',
                source: ANALYTICS,
            })),
        ]});

    /** Sentry: errors, performance and, if the site turns it on, Session Replay. */
    const facts$w = {
        id: 'sentry',
        purpose: 'analytics',
        hosts: ['sentry.io', 'sentry-cdn.com'],
        // it sets no cookies; replay, links between traces and the queue for offline use are options
        storage: ['sentryReplaySession', 'sentry_previous_trace', 'sentry-offline'],
        company: 'Functional Software, Inc.',
        catalogue: true,
    };
    ({
        company: facts$w.company});

    /** ShareThis: share buttons. */
    const facts$v = {
        id: 'sharethis',
        purpose: 'social',
        hosts: ['sharethis.com'],
        cookies: ['fpestid'],
        advertises: true,
        company: 'ShareThis, Inc.',
        catalogue: true,
    };
    ({
        company: facts$v.company});

    /** SmartNews Ads: Pixel. */
    const facts$u = {
        id: 'smartnews-ads',
        purpose: 'advertising',
        advertises: true,
        hosts: ['smartnews-ads.com'],
        company: { en: 'SmartNews, Inc.', ja: 'スマートニュース株式会社' },
        catalogue: true,
    };
    ({
        company: facts$u.company});

    // It matches visitors with pixel.tapad.com too, which is another company's.
    /** Snap: the pixel of advertisers on Snapchat. */
    const facts$t = {
        id: 'snap-pixel',
        purpose: 'advertising',
        advertises: true,
        hosts: ['sc-static.net', 'tr.snapchat.com'],
        cookies: ['_scid', '_scid_r', '_schn', '_sctr', '_ScCbts'],
        // Snap’s base code, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'snaptr', kind: 'function', queue: 'queue' }],
        company: 'Snap Inc.',
        catalogue: true,
    };
    ({
        company: facts$t.company});

    // The collectors that Snowplow runs. A site whose collector, or whose copy of the tracker, has another host adds that.
    /** Snowplow: the web tracker and the collectors that Snowplow hosts. */
    const facts$s = {
        id: 'snowplow',
        purpose: 'analytics',
        hosts: ['snplow.net', 'd32hwlnfiv2gyn.cloudfront.net'],
        cookies: ['_sp_id.*', '_sp_ses.*'],
        storage: ['_sp_id.*', '_sp_ses.*', '_sp_tab_id', 'snowplowOutQueue_*'],
        signals: ['snowplow'],
        // Snowplow’s tag, as public repositories carry it (2026-11-28): under the name that its documentation has
        stubs: [{ name: 'snowplow', kind: 'function', queue: 'q' }],
        company: 'Snowplow Analytics Ltd',
        catalogue: true,
    };
    ({
        company: facts$s.company});

    /** Stripe: Stripe.js, with its detection of fraud. A shop that cannot do without declares it as necessary. */
    const facts$r = {
        id: 'stripe',
        purpose: 'functional',
        hosts: ['stripe.com', 'stripe.network'],
        cookies: ['__stripe_mid', '__stripe_sid'],
        company: 'Stripe, LLC',
        catalogue: true,
    };
    ({
        company: facts$r.company});

    // Its keys begin with “taboola global:” and “taboola:”. Not tb_id and pixel_allow_checkout_start, which may be anybody's, and
    // not DNS and DNT on its own domain, which keep an opt-out.
    /** Taboola: recommendations for publishers, and the pixel of advertisers. */
    const facts$q = {
        id: 'taboola',
        purpose: 'advertising',
        advertises: true,
        hosts: ['taboola.com', 'taboolasyndication.com'],
        cookies: ['trc_cookie_storage', 't_pt_gid', '_tb_sess_r', '_tb_t_ppg', 'tb_click_param', 'cnx_roi'],
        storage: [
            'taboola*',
            'trc_cache',
            'trc_cache_by_placement',
            'tbl_rtus_id',
            'tbl-session-referrer',
            'tbl-exm-history',
            'tbl-exm-apperance',
            'eng_mt.*',
            '__tbwt',
        ],
        // Taboola’s pixel, as public repositories carry it (2026-11-28)
        stubs: [{ name: '_tfa', kind: 'list' }],
        company: 'Taboola, Inc.',
        catalogue: true,
    };
    ({
        company: facts$q.company});

    /** tawk.to: chat. */
    const facts$p = {
        id: 'tawk',
        purpose: 'functional',
        hosts: ['tawk.to'],
        cookies: ['twk_idm_key', 'TawkConnectionTime', 'twk_uuid_*', 'tawk_uuid_*'],
        storage: ['twk_token_*'],
        company: 'tawk.to, Inc.',
        catalogue: true,
    };
    ({
        company: facts$p.company});

    /** Tealium iQ: the tag manager. What it loads is asked for by its own vendors. */
    const facts$o = {
        id: 'tealium',
        purpose: 'functional',
        hosts: ['tiqcdn.com', 'tiqcdn.cn'],
        cookies: [
            'utag_main',
            'utag_main_ses_id',
            'utag_main__st',
            'utag_main__se',
            'utag_main__ss',
            'utag_main__pn',
            'utag_main__sn',
        ],
        company: 'Tealium Inc.',
        catalogue: true,
    };
    ({
        company: facts$o.company});

    /** Tealium Collect: visits for AudienceStream and EventStream. */
    const facts$n = {
        id: 'tealium-collect',
        purpose: 'analytics',
        hosts: ['tealiumiq.com'],
        cookies: ['utag_main_v_id'],
        storage: ['tealium_va', 'tealium_va_*'],
        company: 'Tealium Inc.',
        catalogue: true,
    };
    ({
        company: facts$n.company});

    /** The Trade Desk: the universal pixel and cookie matching. */
    const facts$m = {
        id: 'the-trade-desk',
        purpose: 'advertising',
        advertises: true,
        hosts: ['adsrvr.org'],
        company: 'The Trade Desk, Inc.',
        catalogue: true,
    };
    ({
        company: facts$m.company});

    const TIKTOK = 'TikTok Pte. Ltd.';

    // embed.js, the frames it makes (tiktok.com/embed/v2/) and the player. The pixel is tiktok-pixel.
    /** TikTok: videos. */
    const facts$l = {
        id: 'tiktok',
        purpose: 'social',
        advertises: true,
        hosts: ['tiktok.com/embed', 'tiktok.com/player/', 'ttwstatic.com'],
        company: TIKTOK,
        catalogue: true,
    };
    ({
        company: facts$l.company});

    /** TikTok Pixel. */
    const facts$k = {
        id: 'tiktok-pixel',
        purpose: 'advertising',
        advertises: true,
        hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'analytics-ipv6.tiktokw.us', 'mon.tiktokv.com'],
        cookies: ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_*'],
        storage: ['tt_sessionId', 'tt_appInfo', 'tt_pixel_session_index'],
        linksToIdentity: true,
        signals: ['tiktok'],
        // TikTok’s base code, as public repositories carry it (2026-11-28)
        stubs: [
            {
                name: 'ttq',
                kind: 'list',
                methods: [
                    'page',
                    'track',
                    'identify',
                    'instances',
                    'debug',
                    'on',
                    'off',
                    'once',
                    'ready',
                    'alias',
                    'group',
                    'enableCookie',
                    'disableCookie',
                    'holdConsent',
                    'revokeConsent',
                    'grantConsent',
                ],
            },
        ],
        company: TIKTOK,
        catalogue: true,
    };
    ({
        company: facts$k.company});

    // in.treasuredata.com covers its regions, Tokyo too. A site that uses its own host for the SDK adds that.
    /** Treasure Data: `td-js-sdk`. */
    const facts$j = {
        id: 'treasure-data',
        purpose: 'analytics',
        hosts: ['cdn.treasuredata.com', 'in.treasuredata.com'],
        cookies: ['_td', '_td_global'],
        signals: ['treasure-data'],
        company: 'Treasure Data, Inc.',
        catalogue: true,
    };
    ({
        company: facts$j.company});

    /** User Insight and User Heat. */
    const facts$i = {
        id: 'user-insight',
        purpose: 'analytics',
        hosts: ['nakanohito.jp'],
        company: { en: 'User Local, Inc.', ja: '株式会社ユーザーローカル' },
        catalogue: true,
    };
    ({
        company: facts$i.company});

    /** ValueCommerce: affiliate links and banners, and LinkSwitch, `vcdal.js`. */
    const facts$h = {
        id: 'valuecommerce',
        purpose: 'advertising',
        advertises: true,
        hosts: ['valuecommerce.com', 'imgvc.com'],
        company: { en: 'ValueCommerce Co., Ltd.', ja: 'バリューコマース株式会社' },
        catalogue: true,
    };
    ({
        company: facts$h.company});

    /** VWO: the SmartCode, for tests of variants, heatmaps and recordings. */
    const facts$g = {
        id: 'vwo',
        purpose: 'analytics',
        hosts: ['visualwebsiteoptimizer.com', 'vwo.com'],
        // not _vis_opt_out and _vwo_consent, which keep the visitor's answer
        cookies: [
            '_vwo_uuid',
            '_vwo_uuid_v2',
            '_vwo_ds',
            '_vwo_sn',
            '_vwo_referrer',
            '_vis_opt_s',
            '_vis_opt_test_cookie',
            '_vis_opt_exp_*',
        ],
        // VWO’s event code, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'VWO', kind: 'list', methods: ['event'] }],
        company: 'Wingify Software Pvt. Ltd.',
        catalogue: true,
    };
    ({
        company: facts$g.company});

    /** Xandr: its auctions of advertising space and its pixels, once AppNexus’s, today Microsoft’s. */
    const facts$f = {
        id: 'xandr',
        purpose: 'advertising',
        advertises: true,
        hosts: ['adnxs.com'],
        company: 'Xandr Inc.',
        catalogue: true,
    };
    ({
        company: facts$f.company});

    // Not Yahoo! JAPAN: the same brand, another company in another country.
    /** Yahoo Inc., the American company: its advertising tags. */
    const facts$e = {
        id: 'yahoo-inc',
        purpose: 'advertising',
        advertises: true,
        hosts: ['s.yimg.com/wi/', 'analytics.yahoo.com', 'ads.yahoo.com', 'yads.yahoo.com', 'ybp.yahoo.com'],
        company: 'Yahoo Inc.',
        catalogue: true,
    };
    ({
        company: facts$e.company});

    /** Yahoo! Tag Manager (LY Corporation). Declare the vendors of the tags in it as well. */
    const facts$d = {
        id: 'yahoo-tag-manager',
        purpose: 'functional',
        hosts: ['yjtag.jp'],
        company: LY,
        catalogue: true,
    };
    ({
        company: facts$d.company});

    /** Yandex Metrica: the counter, with Webvisor, which records what is done on pages. */
    const facts$c = {
        id: 'yandex-metrica',
        purpose: 'analytics',
        // yastatic.net serves all of Yandex and is not claimed
        hosts: ['mc.yandex.*', 'mc.webvisor.com', 'mc.webvisor.org'],
        cookies: [
            '_ym_uid',
            '_ym_d',
            '_ym_isad',
            '_ym_metrika_enabled',
            '_ym_visorc',
            '_ym_visorc_*',
            '_ym_hostIndex',
            '_ym_debug',
            '_ym_fa',
            '_ym_ucs',
            '_ym_wasSynced',
        ],
        // its keys of one counter (`_ym1_lsid`) carry the number in the middle, where a pattern has no star
        storage: ['_ym_uid', '_ym_retryReqs', '_ym_synced'],
        // Yandex’s counter, as public repositories carry it (2026-11-28)
        stubs: [{ name: 'ym', kind: 'function', queue: 'a' }],
        company: 'YANDEX LLC',
        catalogue: true,
    };
    ({
        company: facts$c.company});

    const CHAT = 'support.zendesk.com/hc/en-us/articles/4408828505754';
    /** Zendesk: the web widget, with messaging and chat. */
    const facts$b = {
        id: 'zendesk',
        purpose: 'functional',
        hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
        // not __zlcprivacy, which keeps the visitor's answer
        cookies: ['__zlcmid'],
        storage: ['ZD-buid', 'ZD-suid', 'ZD-store', 'ZD-settings', 'ZD-widgetOpen', 'ZD-launcherLabelRemoved'],
        // Zendesk’s snippet, as public repositories carry it (2026-11-28): where its calls wait is not to be seen
        stubs: [{ name: 'zE', kind: 'function' }],
        company: 'Zendesk, Inc.',
        catalogue: true,
    };
    ({
        company: facts$b.company});
    ({
        cookies: [
            { name: '__zlcmid', party: 'first', retention: 'P365D', source: CHAT },
            ...facts$b.storage.map((name) => ({
                name,
                kind: 'localStorage',
                party: 'first',
                retention: 'persistent',
                source: OPEN_COOKIE_DATABASE,
            })),
        ]});

    /** Zoom: meetings. */
    const facts$a = {
        id: 'zoom',
        purpose: 'functional',
        hosts: ['zoom.us'],
        company: 'Zoom Communications, Inc.',
        catalogue: true,
    };
    ({
        company: facts$a.company});

    /** What the gate must know about the vendors beyond the core set: what `sekisho.vendors.js` brings. */
    const further = [
        facts$1E,
        facts$1D,
        facts$1C,
        facts$1B,
        facts$1A,
        facts$1z,
        facts$1y,
        facts$1x,
        facts$l,
        facts$k,
        facts$1t,
        facts$1s,
        facts$1r,
        facts$1q,
        facts$1l,
        facts$1k,
        facts$1j,
        facts$1i,
        facts$C,
        facts$1g,
        facts$1f,
        facts$1d,
        facts$1b,
        facts$19,
        facts$17,
        facts$13,
        facts$10,
        facts$1I,
        facts$1H,
        facts$1G,
        facts$1F,
        facts$1w,
        facts$1v,
        facts$1u,
        facts$1o,
        facts$1n,
        facts$1m,
        facts$1h,
        facts$1e,
        facts$1a,
        facts$18,
        facts$16,
        facts$15,
        facts$14,
        facts$12,
        facts$11,
        facts$X,
        facts$U,
        facts$S,
        facts$J,
        facts$H,
        facts$D,
        facts$A,
        facts$z,
        facts$y,
        facts$u,
        facts$i,
        facts$h,
        facts$d,
        facts$$,
        facts$_,
        facts$Z,
        facts$1p,
        facts$1c,
        facts$Y,
        facts$W,
        facts$V,
        facts$T,
        facts$R,
        facts$Q,
        facts$P,
        facts$O,
        facts$N,
        facts$M,
        facts$L,
        facts$K,
        facts$I,
        facts$G,
        facts$F,
        facts$E,
        facts$B,
        facts$x,
        facts$w,
        facts$v,
        facts$t,
        facts$s,
        facts$r,
        facts$q,
        facts$p,
        facts$o,
        facts$n,
        facts$m,
        facts$j,
        facts$g,
        facts$f,
        facts$e,
        facts$c,
        facts$b,
        facts$a,
    ];

    /** What the work gives; nothing where a page has broken what it needs, for what follows shall have its turn all the same. */
    const attempt = (work, onFailure) => {
        try {
            return work();
        }
        catch (cause) {
            onFailure?.(cause);
            return undefined;
        }
    };

    /**
     * What files in front of `sekisho.js` leave for it, by name: on the global object under a symbol, so that no element's id can
     * stand in for it.
     */
    const symbolOf = (name) => Symbol.for(`sekisho.${name}`);
    const readShelf = (name) => Object.getOwnPropertyDescriptor(globalThis, symbolOf(name))?.value;

    /**
     * What the debug build says: what was wrong (`{}` is the subject), what happens instead, how to mend it.
     * Each code is a heading in docs/warnings.md, which a test checks. The production build carries none of this.
     */
    const problems = {
        'bad-option': 'The value of {} is not valid, so its strictest or default value is used. See docs/options.md.',
        'unknown-option': '{} is not an option, so it is ignored. Check the spelling against docs/options.md.',
        'no-regions': 'The rules of regions are not there, so everything is asked for. Put sekisho.regions.js of the same version in front of sekisho.js, or import sekisho/regions first; without regions, take away what says one, or an age: options, meta element, or the tag of that file.',
        'needs-regions': '{} does nothing without the rules of regions. Put sekisho.regions.js in front of sekisho.js, or import sekisho/regions first.',
        'mild-regime': 'The policy or its contacts say that the GDPR holds for visitors, but data-regime is "{}" for all of them: silence is no consent there. Use opt-in, or sekisho.regions.js with a region that is said, which is milder only where the law is.',
        'not-necessary': 'The vendor {} is declared as necessary, so it runs without being asked for, but the catalogue has it under another purpose. Leave its purpose out, unless the page cannot do without it.',
        'not-exempt': 'The exemption of {} is not heard, for it is known to do more: it advertises, links what it receives to a person, or embeds social media. Take the exemption away; it is asked for.',
        'no-request-address': 'The law of this region ({}) asks for a way to refuse sale and sharing beyond cookies, which a banner is not (11 CCR 7026(a)(4)). Set rights.sale, rights.url or contacts.email.',
        'missing-effect': 'The purpose {} is to be relaxed, and stays opt-in: the law of this region has an opt-out say whether the site is limited without it. Say what does not work without it, as effect of the purpose, or that all of it does.',
        'no-choices-link': 'The law of this region ({}) asks for a link to the visitor’s choices on every page, and this page has no place for it. Put <span data-sekisho="privacy-choices"></span> into its header or footer. (One that comes later, or stands in a shadow root, is not seen.)',
        'no-transmission-table': 'Japan’s rule has what each tag sends, to whom and what for stand on the page or one that is easily reached from it, whatever the visitor answers. Name the page that has it (policy.externalTransmission), or put <div data-sekisho="external-transmission"></div> on this one.',
        'no-way-back': 'The page has no way back to preferences, and visitors must be able to change their answer everywhere. Put a link to #sekisho, or a button with data-sekisho="preferences", on every page. (One that comes later, or stands in a shadow root, is not seen.)',
        'iab-taken': 'Another script of the page has {}, so Sekisho does not define it: two consent platforms would contradict each other. Take one of them away, or let Sekisho follow the other: signals/follow.js.',
        'iab-failed': 'The file or the list behind an API of the IAB cannot be used ({}), so it answers with an error, and vendors have no consent by it. Check that the file lies beside sekisho.js, and that the vendor list is one of version 3.',
        'tcf-no-cmp': 'signals.tcf has no cmpId or no cmpVersion, so __tcfapi is not defined: a TC string is void without the id of a consent platform that IAB Europe has registered. See docs/iab.md.',
        'tcf-no-list': 'signals.tcf.vendorList is no address of http or https, so __tcfapi is not defined. Serve a copy of the vendor list (v3) yourself, and name it.',
        'tcf-foreign-list': 'signals.tcf.vendorList lies on consensu.org, so __tcfapi is not defined: IAB Europe asks consent platforms to serve a copy of their own. Serve one, and name it.',
        'no-signal': 'The signal "{}" is named, but its file is not there, so it tells nobody anything. Put signals/<name>.js in front of sekisho.js, or import sekisho/signals/<name> first.',
        'google-order': 'The command {} stands in dataLayer before the default that Sekisho gives Google’s tags, so they may send it as if everything were granted. Put the Sekisho tag in front of what pushes it.',
        'google-array': 'The command {} was pushed to dataLayer as an array, which Google’s tags take for no command. Call gtag(…): it pushes its arguments.',
        'no-stub': 'The page’s code calls {}, and nothing takes the call while the tags of that vendor are held, so it fails. Put signals/stubs.js of the same version in front of sekisho.js, or import sekisho/signals/stubs first.',
        'unknown-vendor': 'The vendor {} is not known, so it is not asked for; tags that name it stay held, others are not. Use a built-in id (docs/vendors.md), or declare it with an id and a purpose.',
        'id-twice': 'The id "{}" is used for a purpose and a vendor. The vendor keeps it, or is called "{}-vendor" where the purpose is a standard one. Rename one.',
        'undeclared-tag': 'A tag names "{}", which is neither a declared vendor nor an asked-for purpose, so it stays held. Add it to data-vendors or data-purposes.',
        'running-tag': 'The tag {} is annotated but written so that the browser runs it anyway. Use type="text/plain" and data-src instead of src.',
        'bad-tag': 'A tag could not be handled ({}), so it stays held.',
        'unannotated-tag': 'The page’s own HTML has a tag of a declared vendor that is not annotated. It was held, but the browser may have requested it before any script could act. Write instead: {}',
        'unheld-tag': 'sekisho.lite.js has no guard, so this tag of a declared vendor ran although it may be denied: {} Annotate it, or use sekisho.js.',
        'no-guard': 'sekisho.lite.js has no guard, so data-guard="all" holds nothing; only annotated tags are held. Use sekisho.js.',
        unguarded: 'The page has made {} unchangeable before Sekisho ran, so what goes by it is not held. Put the Sekisho tag first, or annotate the tags.',
        'template-request': 'A held template names {} by src or href. Firefox requests that before permission, for its preload scanner reads templates. Write data-src or data-href, and type="text/plain" for a script.',
        'foreign-nonce': 'The held script {} may have been put into the page by somebody else, so it stays held: it does not carry the nonce of the Sekisho tag; or, without one, it needs only what is always granted. Give both the same nonce attribute, or write it as an ordinary script.',
        'bad-address': 'The address {} is neither http nor https, so it is not used.',
        'trusted-types': 'The page does not allow the Trusted Types policy "sekisho", so {} stays held. Add it: Content-Security-Policy: trusted-types sekisho.',
        'script-timeout': 'The script {} has not answered within data-timeout, so those after it go on without it.',
        'cookie-stays': 'The cookies {} of denied vendors could not be removed. Delete them on the server, where they were set with HttpOnly or for a path that this page is not under.',
        locked: 'data-lock is set, so only a real click in the interface may grant "{}". What code asks for is not granted.',
        explicit: 'The purpose of "{}" is marked explicit, so only the visitor’s own click on its switch grants it. What code asks for is not granted.',
        'stale-translation': 'The privacy policy in {} is of another version than policy.version. Translate the current one, or take the entry out of policy.translations; visitors who read it are told meanwhile.',
        'fixed-option': 'This file was made by `sekisho build` with its settings in it, so {} of the page is ignored. Change the options that it is built from, and build it again.',
        'late-options': 'The options block stands behind the Sekisho tag, so it was not read. Move it in front of the tag.',
        'bad-options-block': 'The options block is not valid JSON ({}), so it is ignored, and everything is asked for.',
        'foreign-options': 'An options block does not carry the nonce of the Sekisho tag, so it is ignored: injected markup could have brought it. Give it the same nonce attribute.',
        'no-script-tag': 'The Sekisho tag cannot be found, so the interface has no base address and cannot load. Set data-base.',
        'late-tag': 'The Sekisho tag {}, so it does not hold what ran or was requested before it. Put it first in <head>, without async, defer or type="module".',
        'duplicate-instance': 'Sekisho is already running on this page, so this copy does nothing. Include it once{}.',
        'cookie-domain': 'The browser does not accept cookies for the domain "{}", so the record is kept for this host only. It must be this host or a parent of it.',
        'interface-failed': 'The interface could not be loaded ({}). Every tag stays held. Check that the file lies beside sekisho.js, and that the page is served, not opened as a file.',
        'weak-color': 'The colour {} is ignored and another stands in its place, for what is drawn with it could not be read. Set one that is further off, or both of the pair: docs/theming.md.',
        'held-size': 'The size {} is beyond its bounds, so the bound stands in its place: larger letters would push an answer out of the window, smaller ones or a narrower banner could not be read. Set one within them: docs/theming.md.',
        'unknown-embed': 'No preset knows the address {} of a link with data-embed, so it stays a link. See docs/embeds.md, or write an iframe with data-src.',
        'undeclared-embed': 'A link with data-embed needs the vendor "{}", which is not declared, so it stays a link. Add it to data-vendors.',
        'vague-text': 'The Japanese text of {} says 「等」 or 「その他」, but what is sent and what for has to be listed. Name each thing.',
        'missing-policy': 'The terms of {} ask the site for a notice in its privacy policy, but policy.url is not set. Set it, and put <div data-sekisho="disclosures"></div> on that page.',
        'incomplete-transmission': 'The external-transmission entry of {}. Japan’s rule asks what is sent, who receives it and what for. Add what is missing to the vendor: { id, party: { company }, disclosure: { sends, use, recipientUse } }; if nothing is sent, sends: [].',
        'listener-failed': 'A listener threw an error ({}). The others were called all the same.',
    };

    /** The only file that writes to the console, and only in the debug build. */
    const said = new Set();
    /** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
    const warn = (code, subject = '') => {
        {
            const text = `[sekisho] ${code}: ${problems[code].replace(/\{\}/g, () => String(subject))}\n→ docs/warnings.md#${code}`;
            const key = `${code} ${String(subject)}`;
            if (said.has(key))
                return;
            said.add(key);
            // oxlint-disable-next-line no-console -- the one place that does
            console.warn(text);
        }
    };

    /**
     * Puts the rules of the visitor's region into force. Where the page counts on them and they cannot be made, as where their file has
     * failed to load, everything is asked for; an option that is empty, or nonsense, counts on them, too.
     */
    const applyRegion = (settings, given) => {
        const found = readShelf('regions');
        const isCounted = 'region' in given || 'regions' in given || 'age' in given;
        if (!found && !isCounted)
            return settings;
        const ruled = attempt(() => found.version === "0.1.0" && found(settings, given));
        // a region is said to signals, too: there it loosens nothing
        if (!ruled && ('regions' in given || settings.regime !== 'opt-in'))
            warn('no-regions');
        return ruled || { ...settings, regime: 'opt-in' };
    };

    /** Where the GDPR holds, that of the United Kingdom included: ISO 3166-1 alpha-2. */
    const GDPR = 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

    /** Whether what is received under a purpose, or by a vendor of it, is used for advertising, whatever the purpose is called. */
    const isAdvertising = (purpose, purposes, vendor) => purpose === 'advertising' || !!vendor?.advertises || !!purposes.find(({ id }) => id === purpose)?.advertising;

    // The whole domain, save for the hosts and paths below it that another Google vendor claims for itself. What Google
    // Analytics sends to it carries the advertising cookie of the domain, so that needs both.
    /** DoubleClick: Campaign Manager 360 and Floodlight, and the whole of doubleclick.net. */
    const facts$9 = {
        id: 'doubleclick',
        purpose: 'advertising',
        advertises: true,
        hosts: [
            'googletagmanager.com/gtag/',
            'googletagmanager.com/gtag/js?id=DC-',
            'googletagmanager.com/gtag/destination?id=DC-',
            'adservice.google.*',
            'doubleclick.net',
            '2mdn.net',
            'adtrafficquality.google',
            'stats.g.doubleclick.net',
        ],
        cookies: ['_gcl_dc', '_dcid', 'FPGCLDC'],
        signals: ['google'],
    };

    // The tag's addresses are shared with Google Analytics: see there. The pixels of www.google.com are also asked for
    // under the visitor's national domain.
    // www.googleadservices.com only: partner.googleadservices.com is AdSense's.
    /** Google Ads: conversions and remarketing, `gtag.js` with an `AW-` id. */
    const facts$8 = {
        id: 'google-ads',
        purpose: 'advertising',
        advertises: true,
        hosts: [
            'googletagmanager.com/gtag/',
            'googletagmanager.com/gtag/js?id=AW-',
            'www.googleadservices.com',
            'googleads.g.doubleclick.net/pagead/viewthroughconversion',
            'td.doubleclick.net',
            'google.*/rmkt/',
            'google.*/ads/',
            'googleads.g.doubleclick.net/pagead/conversion',
            'ad.doubleclick.net/ccm/',
            'googletagmanager.com/gtag/destination?id=AW-',
            'google.*/pagead/',
            'pagead2.googlesyndication.com/ccm/',
            'google.*/ccm/',
            'google.*/measurement/',
        ],
        // not `_gcl_*`: `_gcl_dc` is DoubleClick's
        cookies: ['_gcl_au', '_gcl_aw', '_gcl_ag', '_gcl_gb', '_gcl_gs', '_gac_gb_*', 'FPAU', 'FPGCLAW', 'FPGCLGB'],
        storage: ['_gcl_ls'],
        signals: ['google'],
    };

    // The signal `adsense` speaks for it, not `google`: Google does not name it among the products that obey Consent Mode.
    // Not fundingchoicesmessages.google.com, nor its FCCDCF and FCNEC: that is Google's own consent message and its record.
    /** Google AdSense: `adsbygoogle.js`. */
    const facts$7 = {
        id: 'google-adsense',
        purpose: 'advertising',
        advertises: true,
        hosts: [
            'googleads.g.doubleclick.net/pagead/ads',
            'tpc.googlesyndication.com',
            'googlesyndication.com/pagead/',
            'partner.googleadservices.com',
            'googleads.g.doubleclick.net/pagead/html/',
        ],
        cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi', 'GoogleAdServingTest'],
    };
    // AdSense’s code, as public sites carry it (@nuxt/scripts 1.3.9 writes it)
    /** Globals that page code calls. */
    const stubs$4 = [{ name: 'adsbygoogle', kind: 'list' }];

    // Google's tag is one script for several products; its id says which (docs/adding-a-vendor.md, "Shared hosts").
    // Where it does not say it, as `GT-` and `MC-` do not, or where another parameter comes first, or none, each of them claims it.
    // google.com/g/collect is where the tag turns to when the measurement hosts cannot be reached, by a guard for example.
    /** Google Analytics: `gtag.js` with a `G-` id, and what it sends. */
    const facts$6 = {
        id: 'google-analytics',
        purpose: 'analytics',
        hosts: [
            'googletagmanager.com/gtag/',
            'googletagmanager.com/gtag/js?id=G-',
            'googletagmanager.com/gtag/js?id=UA-',
            'googletagmanager.com/gtag/destination?id=G-',
            'google-analytics.com',
            'analytics.google.com',
            'stats.g.doubleclick.net',
            'google.*/g/collect',
        ],
        // not `_ga*`: Google Optimize's `_gaexp` is another product; not `_gac_*`: `_gac_gb_*` is Google Ads'
        cookies: ['_ga', '_ga_*', '_gid', '_gat', '_gat_*', '_gac_G-*', '_gac_UA-*', '_dc_gtm_*', 'FPID', 'FPLC', 'FPGSID'],
        signals: ['google'],
    };

    // googlesyndication.com/tag/ serves the same library for limited ads, googletagservices.com the old one.
    // The signal `gpt` speaks for it, not `google`: see Google AdSense, whose first-party cookies these are too.
    /** Google Publisher Tag: `gpt.js` of Google Ad Manager. */
    const facts$5 = {
        id: 'google-publisher-tag',
        purpose: 'advertising',
        advertises: true,
        hosts: [
            'securepubads.g.doubleclick.net',
            'googlesyndication.com/tag/',
            'googletagservices.com',
            'pubads.g.doubleclick.net',
            'googlesyndication.com/safeframe/',
        ],
        cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi'],
    };
    // googleads/google-publisher-tag-samples 793f04f (2026-07-28)
    /** Globals that page code calls. */
    const stubs$3 = [{ name: 'googletag', kind: 'object', queue: 'cmd' }];

    // A loader: functional, because what it loads is asked for by its own vendors, whose hosts the guard knows.
    // It passes the signal on to the tags it loads.
    /** Google Tag Manager: the container. Declare the vendors of the tags in it as well. */
    const facts$4 = {
        id: 'google-tag-manager',
        purpose: 'functional',
        hosts: ['googletagmanager.com/gtag/js?id=GTM-', 'googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
        signals: ['google'],
    };

    /** Vimeo: the player. */
    const facts$3 = {
        id: 'vimeo',
        purpose: 'functional',
        hosts: ['vimeocdn.com', 'vimeo.com'],
    };

    // Widgets (platform, syndication), the images in them (twimg.com) and pixel (ads-twitter.com, t.co, analytics). Not twitter.com and x.com as a whole.
    /** X: embedded posts and buttons, and the advertising pixel. */
    const facts$2 = {
        id: 'x',
        purpose: 'social',
        advertises: true,
        hosts: [
            'platform.x.com',
            'analytics.twitter.com',
            'platform.twitter.com',
            'syndication.twitter.com',
            'syndication.x.com',
            'analytics.x.com',
            'ads-twitter.com',
            'twimg.com',
            't.co',
        ],
        cookies: ['_twpid', '_twsid', '_twclid'],
    };
    // X’s base code, as public repositories carry it (2026-11-28)
    /** Globals that page code calls. */
    const stubs$2 = [
        { name: 'twq', kind: 'function', queue: 'queue', properties: { version: '1.1' } },
    ];

    // The old tag is s.yimg.jp/…/cv/ytag.js with its counting hosts (b9x, apm); the new one of 2025 is
    // tag.flvcdn.net/lytag.js. yads, im and ov show advertisements. yahoo.co.jp and yimg.jp serve much else.
    /** Yahoo! JAPAN Ads (LY Corporation): the old `ytag.js` and the new `lytag.js`. */
    const facts$1 = {
        id: 'yahoo-japan-ads',
        purpose: 'advertising',
        advertises: true,
        hosts: [
            's.yimg.jp/images/listing/tool/',
            'im.c.yimg.jp',
            'ov.yahoo.co.jp',
            'yads.yjtag.yahoo.co.jp',
            'yads.c.yimg.jp',
            'cksync.yahoo.co.jp',
            'apm.yahoo.co.jp',
            'b91.yahoo.co.jp',
            'b90.yahoo.co.jp',
            'b97.yahoo.co.jp',
            'b92.yahoo.co.jp',
            'b99.yahoo.co.jp',
            'tag.flvcdn.net',
        ],
        // `_ycl_aw`, `_ycl_<prefix>_aw`, `_ycl_yjad`; not `_ly_*`, a prefix that a site may use itself
        cookies: ['_ycl_*', '_yjr_yjad', '_yjsu_yjad', '_ts_yjad', '_ly_su', '_ly_c', '_ly_r'],
    };
    // ytag: as public repositories carry it (2026-11-28); lytag: yahoojp-marketing/gtm-template-tag-global-snippet @5a4da6e
    /** Globals that page code calls. */
    const stubs$1 = [
        { name: 'ytag', kind: 'function', list: 'yjDataLayer' },
        { name: 'lytag', kind: 'function', list: 'lyDataLayer' },
    ];

    // youtube-nocookie.com personalises less, but it is still a request to YouTube. ytimg.com: thumbnails.
    /** YouTube: the player, also on youtube-nocookie.com, and thumbnails. */
    const facts = {
        id: 'youtube',
        purpose: 'functional',
        advertises: true,
        hosts: ['ytimg.com', 'youtube-nocookie.com', 'youtube.com'],
    };

    /** Every vendor the script tag knows by its id. */
    const builtIn = [
        facts$9,
        facts$8,
        facts$7,
        facts$6,
        facts$5,
        facts$4,
        facts,
        facts$1,
        facts$3,
        facts$2,
    ];

    /** Looks at what the site says of itself beside what is known of it, for the debug build. */
    /** Reports what only the rules of regions hear, where they are not there. */
    const checkRegionless = ({ vendors, purposes }, given) => {
        const heard = [
            ...['age', 'guardianAgreed'].filter((name) => given[name] !== undefined),
            ...purposes.flatMap(({ id, explicit, sensitive, communications }) => !explicit && (sensitive || communications)
                ? [`purposes (${sensitive ? 'sensitive' : 'communications'} of ${id})`]
                : []),
            ...[...purposes, ...vendors].flatMap(({ id, exemption }) => (exemption ? [`exemption of ${id}`] : [])),
        ];
        for (const name of heard)
            warn('needs-regions', name);
    };
    /** Reports a vendor that is declared as what it is known not to be. */
    const checkVendor = (vendor, { purposes }) => {
        const { id, purpose, exemption, linksToIdentity } = vendor;
        const known = [...builtIn, ...further].find((one) => one.id === id);
        if (purpose === 'necessary' && known && known.purpose !== 'necessary')
            warn('not-necessary', id);
        const isMore = isAdvertising(purpose, purposes, vendor) || !!known?.advertises || known?.purpose === 'advertising';
        if (exemption && (isMore || linksToIdentity || purpose === 'social'))
            warn('not-exempt', id);
    };
    /** Whether the site says that the GDPR holds for its visitors. */
    const isEuropean = ({ policy, contacts, rights }) => GDPR.includes(policy.jurisdiction || '') || !!contacts.dpo || rights.restriction === true;
    /** Reports what the law of the region asks for beyond what we can show. */
    const checkDuties = ({ duties = [], rights, contacts, region, purposes, rule }) => {
        if (duties.includes('sale-request') && !rights.sale && !rights.url && !contacts.email)
            warn('no-request-address', region);
        const asked = purposes.filter(({ id }) => id !== 'necessary');
        const subjects = asked.map(({ id }) => ({ id, purpose: id, isAdvertising: isAdvertising(id, purposes) }));
        for (const id of rule?.(subjects, false).untold || [])
            warn('missing-effect', id);
    };
    /** Reports what a site says of its vendors, purposes and visitors that is not heard, or contradicts what is known. */
    const checkFacts = (settings, given) => {
        for (const vendor of settings.vendors)
            checkVendor(vendor, settings);
        // where nobody says a region the rules leave it to the site
        const isFree = !settings.rule || !settings.region;
        if (isFree && settings.regime !== 'opt-in' && isEuropean(settings))
            warn('mild-regime', settings.regime);
        if (settings.rule)
            checkDuties(settings);
        else
            checkRegionless(settings, given);
    };

    /** Services through which visitors' data reaches LY Corporation's advertising. */
    const LY_ADS = ['yahoo-japan-ads', 'line-tag'];
    /**
     * Whether a vendor's terms ask the site for a notice: those of LY's advertising ask it of every site that sends data.
     * https://lycbiz.com/jp/news/yahoo-ads/20240725-03/
     */
    const asksForNotice = (id, disclosure) => LY_ADS.includes(id) || disclosure?.notice === 'yahoo-japan-ads';

    /** Whether the buttons of both answers say what they do: each has a letter on it, and they are not the same. */
    const tellsApart = ({ accept, reject }) => accept !== reject && [accept, reject].every((text) => /\p{L}/u.test((text || '')));

    /** The fields that are missing, as a site would write them; none where the site says that nothing is sent. */
    const transmissionGaps = (party, disclosure) => {
        const { sends, use, recipientUse, role } = disclosure;
        if (sends && !sends.length)
            return [];
        return [
            ...(sends ? [] : ['disclosure.sends']),
            ...(party.company ? [] : ['party.company']),
            ...(use ? [] : ['disclosure.use']),
            // a processor uses the data for nothing but what the site uses it for
            ...(recipientUse || role === 'processor' ? [] : ['disclosure.recipientUse']),
        ];
    };

    /** Words that have 等 in them and are as definite as any. */
    const DEFINITE = /平等|均等|対等|同等|高等|上等|優等|初等|中等|等級|等分|等しい|等身大|開示等の請求/g;
    /**
     * The open-ended words of a Japanese text: what has to be listed shall be listed, says the guideline on Japan's
     * external-transmission rule, and not end in "and so on". Empty if there are none.
     */
    const vagueWords = (text) => text.replace(DEFINITE, '').match(/等|など|その他|その外/g) || [];

    const japaneseOf = (text) => {
        const ja = typeof text === 'string' ? text : own$1(text)['ja'];
        return typeof ja === 'string' ? ja : '';
    };
    const check$2 = (subject, text) => {
        if (vagueWords(japaneseOf(text)).length)
            warn('vague-text', subject);
    };
    const isBuiltIn = (id) => [...builtIn, ...further].some((vendor) => vendor.id === id);
    /**
     * Reports open-ended words where Japan's external-transmission rule asks for a list, a notice without a policy, and, where
     * the policy names the page of the table, what the entries of the site's own vendors lack.
     */
    const checkWords = ({ vendors, texts, policy }) => {
        const hasTable = !!own$1(policy).externalTransmission;
        const given = Array.isArray(vendors) ? vendors : [];
        for (const vendor of given) {
            const { id, party, disclosure } = own$1(typeof vendor === 'string' ? { id: vendor } : vendor);
            const told = own$1(disclosure);
            if (typeof id !== 'string')
                continue;
            for (const key of ['use', 'recipientUse'])
                check$2(`vendors (${key} of ${id})`, told[key]);
            const gaps = hasTable && !isBuiltIn(id) ? transmissionGaps(own$1(party), told) : [];
            if (gaps.length)
                warn('incomplete-transmission', `"${id}" lacks ${gaps.join(', ')}`);
            const needsPolicy = asksForNotice(id, told);
            if (needsPolicy && !own$1(policy).url)
                warn('missing-policy', id);
        }
        for (const [language, words] of Object.entries(own$1(texts))) {
            const { accept = 'yes', reject = 'no' } = own$1(words);
            if (!tellsApart({ accept, reject }))
                warn('bad-option', `texts (${language}: accept, reject)`);
        }
        const japanese = own$1(own$1(texts)['ja']);
        for (const key in japanese)
            if (key.startsWith('sends.'))
                check$2(`texts (ja: ${key})`, japanese[key]);
    };

    /** What options may be, where the code that makes them safe and the table that checks and tells them must not differ. */
    /** Longest time an answer may hold, in days: 13 months (CNIL). */
    const LONGEST_DAYS = 395;
    /** The oldest that anybody can be: what is beyond is no age. */
    const OLDEST = 150;
    /** Longest time a script may hold up others, in milliseconds. */
    const LONGEST_WAIT = 60000;
    const COOKIE_NAME = /^[\w-]{1,40}$/;
    /** Options that are one of several values: the first is the default, and what anything else becomes. */
    const REGIMES = ['opt-in', 'opt-out', 'notice', 'none'];
    const THEMES = ['auto', 'light', 'dark'];
    const LAYOUTS = [
        'bar',
        'box',
        'box-bottom-left',
        'box-bottom-right',
        'box-top-left',
        'box-top-right',
        'center',
        'sheet',
    ];
    const PREFERENCES = ['dialog', 'side'];
    const BANNERS = ['auto', 'manual'];
    const GUARDS = ['declared', 'all', 'off'];

    const inAttribute = { hasAttribute: true };
    const text$1 = { kind: 'text', ...inAttribute };
    const optionTable = {
        vendors: { kind: 'list', of: 'vendor', ...inAttribute },
        purposes: { kind: 'list', of: 'purpose', ...inAttribute },
        policy: { kind: 'group', of: 'policy' },
        'policy.url': { kind: 'texts', ...inAttribute },
        'policy.externalTransmission': { kind: 'texts', ...inAttribute },
        'policy.version': { ...text$1, pattern: /[^]/ },
        'policy.effectiveFrom': { kind: 'day' },
        'policy.revisedAt': { kind: 'day' },
        'policy.revisions': { kind: 'list', of: 'revision' },
        'policy.authoritativeLanguage': { kind: 'text' },
        'policy.translations': { kind: 'group', of: 'text' },
        'policy.jurisdiction': { kind: 'text' },
        regime: { kind: 'choice', values: REGIMES, ...inAttribute },
        region: { ...text$1, pattern: /^([a-z]{2}([-_][a-z\d]{0,3})?)?$/i },
        regions: { kind: 'group', of: 'regions' },
        age: { kind: 'number', largest: OLDEST, ...inAttribute },
        guardianAgreed: { kind: 'switch', ...inAttribute },
        language: text$1,
        site: text$1,
        cookie: { kind: 'group', of: 'cookie' },
        'cookie.name': { ...text$1, pattern: COOKIE_NAME },
        'cookie.domain': { ...text$1, pattern: /^[\w.-]*$/ },
        'cookie.path': { ...text$1, pattern: /^\/[^;\s]*$/ },
        'cookie.days': { kind: 'number', largest: LONGEST_DAYS, ...inAttribute },
        reload: { kind: 'switch', ...inAttribute },
        timeout: { kind: 'number', largest: LONGEST_WAIT, ...inAttribute },
        banner: { kind: 'choice', values: BANNERS, ...inAttribute },
        guard: { kind: 'choice', values: GUARDS, ...inAttribute },
        allow: { kind: 'list', of: 'text', ...inAttribute },
        lock: { kind: 'switch', ...inAttribute },
        doNotTrack: { kind: 'switch', ...inAttribute },
        receipt: { kind: 'group', of: 'receipt' },
        'receipt.url': text$1,
        signals: { kind: 'group', of: 'signals' },
        personalData: { kind: 'switch', ...inAttribute },
        theme: { kind: 'choice', values: THEMES, ...inAttribute },
        accent: text$1,
        layout: { kind: 'choice', values: LAYOUTS, ...inAttribute },
        preferences: { kind: 'choice', values: PREFERENCES, ...inAttribute },
        reopen: { kind: 'switch', ...inAttribute },
        nonce: text$1,
        base: text$1,
        contacts: { kind: 'group', of: 'contacts' },
        rights: { kind: 'group', of: 'rights' },
        optOutPages: { kind: 'list', of: 'optOutPage' },
        texts: { kind: 'group', of: 'texts' },
    };
    /** Whether a value is what its row says. */
    const isValidOption = (row, value) => {
        switch (row.kind) {
            case 'text':
                return typeof value === 'string' && (!row.pattern || row.pattern.test(value));
            case 'choice':
                return row.values.includes(value);
            case 'switch':
                return [true, false, '', 'true', 'false'].includes(value);
            case 'number':
                return /^(number|string)$/.test(typeof value) && Number(value) > 0 && Number(value) <= row.largest;
            case 'day':
                return typeof value === 'string' && !Number.isNaN(Date.parse(value));
            case 'texts':
                return typeof value === 'string' || (typeof value === 'object' && value !== null);
            case 'list':
                return Array.isArray(value);
            default:
                return typeof value === 'object';
        }
    };

    /** Groups of options that have rows of their own. */
    const GROUPS = ['policy', 'cookie', 'receipt'];
    /** An editor's, for the options block. */
    const SCHEMA = '$schema';
    /** A value as it is written. */
    const show = (value) => {
        try {
            return JSON.stringify(value);
        }
        catch {
            return typeof value;
        }
    };
    /** Reports options that have no row, and values that are not what theirs says. */
    const checkGroup = (bag, group) => {
        const rows = own$1(optionTable);
        for (const [key, value] of Object.entries(bag)) {
            if (group + key === SCHEMA)
                continue;
            const row = !key.includes('.') && rows[group + key];
            if (!row)
                warn('unknown-option', group + key);
            else if (value !== undefined && !isValidOption(row, value))
                warn('bad-option', `${group}${key} (${show(value)})`);
        }
    };
    /** Reports translations that lag behind: whoever reads them reads what is no longer so. */
    const checkTranslations = ({ version, translations }) => {
        const versions = own$1(translations);
        for (const language of Object.keys(versions)) {
            if (versions[language] !== version)
                warn('stale-translation', `${language} (${versions[language]})`);
        }
    };
    /** Reports every option whose name or value is not what it should be. */
    const checkOptions = (input) => {
        const given = own$1(input);
        const policy = own$1(given.policy);
        checkGroup(given, '');
        for (const group of GROUPS)
            checkGroup(own$1(given[group]), `${group}.`);
        checkWords(given);
        checkTranslations(policy);
    };

    /** How many letters have to be changed, added, left out or swapped with the next to make one word the other. */
    const distance = (a, b) => {
        let before = [];
        let row = Array.from({ length: b.length + 1 }, (_, at) => at);
        for (let i = 1; i <= a.length; i++) {
            const next = [i];
            for (let j = 1; j <= b.length; j++) {
                const isSame = a[i - 1] === b[j - 1];
                const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
                next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1), isSwapped ? before[j - 2] + 1 : Infinity));
            }
            before = row;
            row = next;
        }
        return row[b.length];
    };
    /** The word that somebody may have meant: of those that differ in a third of their letters at most, the nearest. */
    const nearest = (given, words) => {
        const near = words
            .map((word) => ({ word, far: distance(given, word) }))
            .filter(({ word, far }) => far <= Math.floor(word.length / 3))
            .sort((a, b) => a.far - b.far);
        return near[0]?.word;
    };

    const STANDARD = ['necessary', 'functional', 'social', 'analytics', 'advertising'];
    const isId = (id) => typeof id === 'string' && /^[a-z\d-]{1,40}$/.test(id);
    const list = (value) => (Array.isArray(value) ? value : []);
    /** A text or number as text; anything else is none. */
    const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
    /** One of several values; the first for anything else. */
    const oneOf = (value, values) => values.includes(value) ? value : values[0];
    const within = (value, largest, fallback) => {
        const number = Number(text(value));
        return number > 0 && number <= largest ? number : fallback;
    };
    /** Whether a switch is on: an attribute without a value is. */
    const isOn = (value) => value === '' || (!!value && value !== 'false');
    /** An item as given: an id alone, or an object with one. */
    const readItem = (given) => own$1(typeof given === 'string' ? { id: given } : given);
    const strings = (value) => list(value).filter((item) => typeof item === 'string');
    /** A host pattern as it is looked up: no scheme, no star, the host in lower case. */
    const readHost = (pattern) => pattern.replace(/^\*\.|^(https?:)?\/\/(\*\.)?/i, '').replace(/^[^/]*/, (host) => host.toLowerCase());
    /** An id that is free to be asked for: what is declared wrongly shall be guarded all the same. */
    const readId = (given) => {
        const id = text(given)
            .toLowerCase()
            .replace(/[^a-z\d-]+/g, '-')
            .slice(0, 40);
        if (id !== given)
            warn('bad-option', `vendors (${text(given)})`);
        if (!STANDARD.includes(id))
            return id;
        warn('id-twice', id);
        return `${id}-vendor`;
    };
    /** An id that is not known, and what is missing if the catalogue does know it, or one like it. */
    const nameUnknown = (id, catalogue) => {
        if (further.some((vendor) => vendor.id === id))
            return `"${id}" (it needs vendors/${id}.js in front of sekisho.js, or an import from sekisho/vendors)`;
        const meant = nearest(id, [...catalogue, ...further].map((vendor) => text(own$1(vendor).id)));
        return `"${id}"${meant ? ` (did you mean "${meant}"?)` : ''}`;
    };
    /** Vendors by id: of the catalogue, the site's own, or the one amended by the other. */
    const readVendors = (given, catalogue) => {
        const vendors = new Map();
        for (const item of list(given).map(readItem)) {
            const known = catalogue.find((entry) => own$1(entry).id === item.id);
            const vendor = Object.assign(own$1(known), item);
            const id = readId(vendor.id);
            const isKnown = known || Object.keys(item).length > 1;
            if (!id || !isKnown) {
                warn('unknown-vendor', nameUnknown(text(item.id), catalogue));
                continue;
            }
            const purpose = isId(vendor.purpose) ? vendor.purpose : known?.purpose || 'advertising';
            if (purpose !== vendor.purpose)
                warn('bad-option', `vendors (purpose of ${id})`);
            const hosts = strings(vendor.hosts).map(readHost);
            vendors.set(id, Object.assign(vendor, { id, purpose, hosts, cookies: strings(vendor.cookies), storage: strings(vendor.storage) }));
        }
        return vendors;
    };
    /** `necessary`, the purposes of the vendors and the site's own, in the order visitors read them. */
    const readPurposes = (given, vendors) => {
        const declared = new Map([['necessary', { id: 'necessary' }]]);
        for (const { purpose } of vendors)
            declared.set(purpose, { id: purpose });
        for (const purpose of list(given).map(readItem)) {
            if (isId(purpose.id))
                declared.set(purpose.id, purpose);
        }
        const ids = declared.size > 1 || list(given).length ? STANDARD.filter((id) => declared.has(id)) : STANDARD;
        return new Map([...ids, ...declared.keys()].map((id) => [id, own$1(declared.get(id) || { id })]));
    };
    /**
     * Revisions, oldest first. None at all where two share a version or a day, or a day cannot be read: then nothing is known
     * of what changed, and everything is asked again.
     */
    const readRevisions = ({ version, effectiveFrom, revisions }, purposes) => {
        const isPurpose = (id) => STANDARD.includes(id) || purposes.some((purpose) => purpose.id === id);
        const read = list(revisions).map((given) => {
            const revision = own$1(given);
            const concerned = strings(revision.purposes);
            const date = text((revision.version === version && effectiveFrom) || revision.date);
            const read = {
                version: text(revision.version),
                date,
                change: revision.change || '',
                kind: revision.kind === 'minor' ? 'minor' : 'material',
                // an id that nobody declared may be a misspelt one
                ...(concerned.length && concerned.every(isPurpose) && { purposes: concerned }),
            };
            return read;
        });
        const days = read.map(({ date }) => Date.parse(date));
        const distinct = new Set([...days, ...read.map((revision) => revision.version)]);
        if (distinct.size < 2 * read.length || days.some(Number.isNaN)) {
            warn('bad-option', 'policy.revisions');
            return [];
        }
        return read.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
    };
    /**
     * Fills in defaults. Whatever is missing, misspelt or malformed becomes its default or the strictest value, never a
     * milder one. Never throws. What only the interface uses is passed on as it is.
     */
    const readOptions = (input, catalogue = []) => {
        checkOptions(input);
        const given = own$1(input);
        const policy = own$1(given.policy);
        const cookie = own$1(given.cookie);
        const vendors = readVendors(given.vendors, catalogue);
        const purposes = readPurposes(given.purposes, vendors.values());
        for (const id of vendors.keys())
            if (purposes.delete(id))
                warn('id-twice', id);
        const settings = {
            ...given,
            region: text(given.region),
            language: text(given.language),
            site: text(given.site),
            theme: oneOf(given.theme, THEMES),
            nonce: text(given.nonce),
            base: text(given.base),
            texts: own$1(given.texts),
            contacts: own$1(given.contacts),
            rights: own$1(given.rights),
            receipt: own$1(given.receipt),
            signals: own$1(given.signals),
            vendors: [...vendors.values()],
            purposes: [...purposes.values()],
            policy: { ...policy, version: text(policy.version), revisions: readRevisions(policy, [...purposes.values()]) },
            regime: oneOf(given.regime, REGIMES),
            cookie: {
                name: COOKIE_NAME.test(text(cookie.name)) ? text(cookie.name) : 'sekisho',
                domain: text(cookie.domain),
                path: text(cookie.path) || '/',
                days: within(cookie.days, LONGEST_DAYS, 180),
            },
            reload: isOn(given.reload),
            reopen: isOn(given.reopen),
            lock: isOn(given.lock),
            doNotTrack: isOn(given.doNotTrack),
            timeout: within(given.timeout, LONGEST_WAIT, 5000),
            banner: oneOf(given.banner, BANNERS),
            guard: oneOf(given.guard, GUARDS),
            allow: strings(given.allow).map(readHost),
            // not for the site to give
            rule: undefined,
        };
        const ruled = applyRegion(settings, given);
        checkFacts(ruled, given);
        return Object.freeze(ruled);
    };

    /**
     * Reads a property of a node past elements that bear its name: `<img name="cookie">` makes `document.cookie` an image, and
     * `<input name="matches">` its form's `matches` a field, in every engine (DOM clobbering).
     */
    const of = (target, key) => {
        const value = Reflect.get(Object.getPrototypeOf(target), key, target);
        return typeof value === 'function' ? value.bind(target) : value;
    };
    /** Reads a property of the document like that. */
    const page = (key) => of(document, key);

    /** The address of a folder; none if it cannot be read, for nothing of what follows may depend on it. */
    const resolveAddress = (address) => {
        try {
            return new URL(address, page('baseURI')).href;
        }
        catch {
            return '';
        }
    };

    /** Whether the tag stands where it can keep its promise, for the developer: the debug build's only. */
    /** What fetches by its address, and may be a third party's. */
    const FETCHING = 'script[src],iframe[src],img[src]';
    const findForeign = (script) => {
        for (const element of page('querySelectorAll')(FETCHING)) {
            const isBefore = of(script, 'compareDocumentPosition')(element) & 2;
            if (isBefore && element.src.startsWith('http') && !element.src.startsWith(`${location.origin}/`))
                return element.src;
        }
        return undefined;
    };
    const readReason = (script) => {
        if (!script)
            return 'is a module, or its code was copied into another file';
        for (const name of ['async', 'defer'])
            if (script.hasAttribute(name))
                return `has the attribute ${name}`;
        // scripts made by code are `async` unless they are told otherwise, those of the parser are not
        if (script.async || page('readyState') !== 'loading')
            return 'was added by another script';
        const foreign = findForeign(script);
        return foreign && `stands behind ${foreign}`;
    };
    /** Reports a tag that runs too late to hold everything. */
    const checkPlace = (script) => {
        const reason = readReason(script);
        if (reason)
            warn('late-tag', reason);
    };

    const rules = {
        createHTML: (text) => text,
        createScript: (text) => text,
        createScriptURL: (address) => address,
    };
    let policy;
    /** The one Trusted Types policy, `sekisho`. Throws where the page does not allow it: what needs it stays held. */
    const trust = (subject) => {
        const { trustedTypes } = window;
        try {
            policy || (policy = trustedTypes?.createPolicy ? trustedTypes.createPolicy('sekisho', rules) : rules);
        }
        catch (cause) {
            warn('trusted-types', subject);
            throw cause;
        }
        return policy;
    };
    /** The full address if it is http or https; throws for anything else (`javascript:`, `data:`). */
    const webAddress = (address) => {
        const url = new URL(address, page('baseURI'));
        if (!/^https?:$/.test(url.protocol)) {
            warn('bad-address', address);
            throw new TypeError(url.protocol);
        }
        return url.href;
    };

    /** Iframes, images and other elements that fetch by an attribute: `data-src` becomes `src`, and back. */
    /** The attributes that make an element fetch, and that `data-` holds back: those of all elements, in an order of their own. */
    const HELD_ATTRIBUTES = ['src', 'srcset', 'srcdoc', 'href', 'data', 'poster', 'imagesrcset', 'background'];
    /**
     * Begins a frame anew by putting it back in its place. One whose `src` was taken away is not emptied by that alone; and in Chromium
     * 156 one whose `src` comes in the microtask after the parser has inserted it stays blank.
     */
    const renewFrame = (element) => {
        if (element instanceof HTMLIFrameElement)
            element.after(element);
    };
    /** Past the method that the guard gives what it holds, which takes this for the page's own wish and forgets what it held. */
    const clear = (element, name) => of(element, 'removeAttribute')(name);
    /** Lets the element fetch. `changed` names a held attribute that was just given another value. */
    const revealElement = (element, changed) => {
        for (const name of HELD_ATTRIBUTES) {
            const value = element.getAttribute(`data-${name}`);
            const isDue = !of(element, 'hasAttribute')(name) || changed === `data-${name}`;
            if (!value || !isDue)
                continue;
            if (!/srcset|srcdoc/.test(name))
                webAddress(value);
            // A frame that is put back with an address asks for that one, and in Chromium another that comes meanwhile can be lost.
            clear(element, name);
            renewFrame(element);
            element.setAttribute(name, name === 'srcdoc' ? trust('a frame').createHTML(value) : value);
        }
    };
    /** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
    const holdElement = (element) => {
        let changed = false;
        for (const name of HELD_ATTRIBUTES) {
            if (element.hasAttribute(`data-${name}`) && of(element, 'hasAttribute')(name)) {
                clear(element, name);
                changed = true;
            }
        }
        if (changed)
            renewFrame(element);
    };

    /**
     * Whether a whole name fits a pattern; `*` stands for any part, also an empty one. Each fixed part is looked for once, from
     * left to right: a regular expression would try the stars against each other, which takes minutes for `a*a*a*a*a*a*b`.
     */
    const matchPattern = (pattern, name) => {
        const parts = pattern.split('*');
        const end = parts.pop();
        if (!parts.length)
            return name === end;
        let rest = name;
        const isInOrder = parts.every((part, index) => {
            const at = rest.indexOf(part);
            rest = rest.slice(at + part.length);
            return index ? at >= 0 : !at;
        });
        return isInOrder && rest.endsWith(end);
    };

    /** Makes the look-up of whose a name is. What Sekisho itself keeps is nobody else's. */
    const matchVendorStorage = ({ vendors, cookie }, isGranted) => (kept, name) => {
        if (!name || name.split('.')[0] === cookie.name)
            return false;
        const owners = vendors.filter((vendor) => vendor[kept]?.some((pattern) => matchPattern(pattern, name)));
        return owners.length > 0 && owners.every(({ id }) => !isGranted([id]));
    };

    /**
     * The browser's own functions, past what a page has broken or given their names: what throws when it is read, or is not
     * there, is nothing, and only what needs it fails.
     */
    /** Asked for time and again while the guard is installed, and slow to be found on the window. */
    const prototypes = new Map();
    /** The prototype of an interface, if the browser has it. */
    const prototypeOf = (name) => {
        if (!prototypes.has(name)) {
            const { value } = Object.getOwnPropertyDescriptor(globalThis, name) || {};
            prototypes.set(name, value?.prototype);
        }
        return prototypes.get(name);
    };
    const read = (interfaceName, name) => {
        const prototype = prototypeOf(interfaceName);
        return (prototype && Object.getOwnPropertyDescriptor(prototype, name)) || {};
    };
    /** Methods of an interface by their names. */
    const methodsOf = (interfaceName, ...names) => {
        const methods = Object.create(null);
        for (const name of names)
            methods[name] = read(interfaceName, name).value;
        return methods;
    };
    /** The getter of a property: the quickest way to read it past an element that bears its name. */
    const getterOf = (interfaceName, property) => read(interfaceName, property).get;
    /** Tells elements from other nodes: `instanceof` takes several times as long, and `Node.ELEMENT_NODE` longer to be read. */
    const createElementTest = () => {
        const typeOf = getterOf('Node', 'nodeType');
        return (node) => typeOf.call(node) === 1;
    };

    const toClaim = (id, pattern) => {
        const [, host, prefix] = /^([^/:]*)[^/]*(.*)/.exec(pattern);
        return { host: host, prefix: prefix, id };
    };
    /** The ending of Google's domains, one a country: `.com`, `.de`, `.co.jp`, `.com.br`. */
    const NATIONAL = /\.((com?\.)?\w\w|com)$/;
    /** A page's own hosts and those that the site allows need what is always granted. */
    const OWN = 'necessary';
    /**
     * Makes the look-up of whose an address is: the vendors whose pattern fits it best. A host covers its subdomains, and
     * `google.*` every country's; the longer pattern wins, and where several vendors claim the same, all of them are meant. Under `guard: 'all'` an address
     * of another site that nobody claims needs what nobody can grant. `page` is the page's host, where there is no `location`.
     */
    const matchVendorHosts = ({ vendors, guard, allow, cookie }, page) => {
        const claims = vendors.flatMap(({ id, hosts }) => (hosts || []).map((host) => toClaim(id, host)));
        const isStrict = guard === 'all';
        if (isStrict) {
            const own = [location.hostname, cookie.domain.replace(/^\./, '')].filter(Boolean);
            claims.push(...own.map((host) => ({ host, prefix: '', id: OWN })), ...allow.map((host) => toClaim(OWN, host)));
        }
        return ({ protocol, hostname, pathname, search }) => {
            const name = `.${hostname.replace(/\.$/, '')}`;
            const names = `${name} ${name.replace(NATIONAL, '.*')} `;
            let best = 0;
            let ids = isStrict && /^(http|ws)/.test(protocol) ? [`//${hostname}`] : [];
            for (const { host, prefix, id } of claims) {
                const fits = names.includes(`.${host} `) && (pathname + search).startsWith(prefix);
                const length = host.length + prefix.length;
                if (!fits || length < best)
                    continue;
                ids = length > best ? [id] : [...ids, id];
                best = length;
            }
            return ids;
        };
    };

    const BACKGROUND = ['background'];
    /** Elements that fetch nothing but a background. */
    const GROUNDS = ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'];
    /** Elements that fetch, by the attributes they do it by. `a[href]` does not, and is left alone. */
    const FETCHING_ATTRIBUTES = own$1({
        script: ['src', 'href'],
        iframe: ['src', 'srcdoc'],
        frame: ['src'],
        img: ['src', 'srcset'],
        image: ['href'],
        feImage: ['href'],
        source: ['src', 'srcset'],
        video: ['src', 'poster'],
        audio: ['src'],
        embed: ['src'],
        object: ['data'],
        input: ['src'],
        track: ['src'],
        link: ['href', 'imagesrcset'],
        ...Object.fromEntries(GROUNDS.map((name) => [name, BACKGROUND])),
    });
    /** Whether it is an element that may fetch, apart from a background. */
    const isFetching = ({ localName }) => (FETCHING_ATTRIBUTES[localName] || BACKGROUND) !== BACKGROUND;
    /** Selects every element that may fetch, or has such elements in it. */
    const FETCHING_SELECTOR = `${Object.keys(FETCHING_ATTRIBUTES)
    .filter((name) => !GROUNDS.includes(name))
    .join()},template,[background]`;

    /** Markup as it was before something in it was held. */
    /** Takes our annotation off an element whose addresses are what the page wrote. */
    const restore = (element, isAsync) => {
        const { getAttribute } = methodsOf('Element', 'getAttribute');
        element.removeAttribute('data-vendor');
        if (isAsync)
            element.removeAttribute('async');
        if (getAttribute.call(element, 'type') !== 'text/plain')
            return;
        const type = element.getAttribute('data-type');
        element.removeAttribute('data-type');
        if (type)
            element.setAttribute('type', type);
        else
            element.removeAttribute('type');
    };
    /**
     * Has the text of a `<noscript>` written as it is, where a document without scripting would escape it. It is read as markup in
     * that document, which fetches and runs nothing; where Trusted Types forbid that, it stays escaped.
     */
    const writeOut = (inert, element) => {
        const range = inert.createRange();
        range.selectNodeContents(inert.body);
        try {
            const content = range.createContextualFragment(trust('markup').createHTML(element.textContent));
            methodsOf('Element', 'replaceChildren').replaceChildren.call(element, content);
        }
        catch {
            // the page reads its markup all the same
        }
    };
    /**
     * Makes the copier of what the page wrote. Its copies are in a document where nothing is fetched; that of a shadow root is
     * its content in an element. There is none where nothing is held: `asyncOf` tells of an element whether its `async` is ours,
     * and nothing if none of its annotation is.
     */
    const createOriginal = (asyncOf) => {
        const { getAttribute, setAttribute, replaceChildren } = methodsOf('Element', 'getAttribute', 'setAttribute', 'replaceChildren');
        const { importNode } = methodsOf('Document', 'importNode');
        const list = (node) => [
            node,
            ...of(node, 'querySelectorAll')('[data-vendor]'),
        ];
        return (root) => {
            const held = 'querySelectorAll' in root ? list(root) : [];
            if (held.every((element) => asyncOf(element) === undefined))
                return undefined;
            const inert = page('implementation').createHTMLDocument('');
            const copyOf = (node) => importNode.call(inert, node, true);
            const isShadow = root instanceof ShadowRoot;
            // neither this nor a document can be imported
            const copy = isShadow ? inert.createElement('div') : root === document ? root.cloneNode(true) : copyOf(root);
            if (isShadow)
                replaceChildren.apply(copy, [...root.childNodes].map(copyOf));
            list(copy).forEach((twin, at) => {
                const element = held[at];
                const isAsync = asyncOf(element);
                if (isAsync === undefined)
                    return;
                for (const name of FETCHING_ATTRIBUTES[element.localName]) {
                    const value = getAttribute.call(element, `data-${name}`);
                    if (value !== null)
                        setAttribute.call(twin, name, value);
                    twin.removeAttribute(`data-${name}`);
                }
                restore(twin, isAsync);
            });
            for (const element of of(copy, 'querySelectorAll')('noscript'))
                writeOut(inert, element);
            return copy;
        };
    };

    /** What a held element's attributes are put behind. */
    const toProperties = ({ localName }) => [...FETCHING_ATTRIBUTES[localName], localName === 'script' ? 'type' : ''].filter(Boolean);
    /** `forget` is called for an address that the page takes away; `isAsyncOurs` tells whether we have written `async`. */
    const createReadBack = (forget, isAsyncOurs) => {
        const { getAttribute, getAttributeNames, removeAttribute } = methodsOf('Element', 'getAttribute', 'getAttributeNames', 'removeAttribute');
        /** What the page wrote. */
        const read = (element, given) => {
            const name = String(given).toLowerCase();
            const value = getAttribute.call(element, name);
            const isHeld = name === 'type' ? value === 'text/plain' : value === null;
            return isHeld && toProperties(element).includes(name) ? getAttribute.call(element, `data-${name}`) : value;
        };
        const methods = {
            getAttribute(name) {
                return read(this, name);
            },
            hasAttribute(name) {
                return read(this, name) !== null;
            },
            getAttributeNames() {
                const names = getAttributeNames.call(this).map((name) => {
                    const own = name.replace('data-', '');
                    return toProperties(this).includes(own) ? own : name;
                });
                const theirs = names.filter((name) => name !== 'data-vendor' && (name !== 'async' || !isAsyncOurs(this)));
                return [...new Set(theirs)].filter((name) => read(this, name) !== null);
            },
            removeAttribute(name) {
                if (FETCHING_ATTRIBUTES[this.localName].includes(name))
                    forget(this, name);
                removeAttribute.call(this, name);
            },
        };
        return {
            cover(element) {
                const put = (name, property) => void Reflect.defineProperty(element, name, { configurable: true, ...property });
                for (const name in methods)
                    put(name, { writable: true, value: methods[name] });
                for (const name of toProperties(element)) {
                    // SVG has objects there
                    if (typeof Reflect.get(element, name) !== 'string')
                        continue;
                    put(name, {
                        get() {
                            const value = read(element, name) || '';
                            if (!value || !/^(src|href|data|poster)$/.test(name))
                                return value;
                            const link = page('createElement')('a');
                            link.href = value;
                            return link.href;
                        },
                        set(value) {
                            Reflect.set(Object.getPrototypeOf(element), name, value, element);
                        },
                    });
                }
            },
            uncover(element) {
                // the last two are what a refusal tells
                for (const name of [...Object.keys(methods), ...toProperties(element), 'error', 'complete'])
                    Reflect.deleteProperty(element, name);
            },
        };
    };

    /** Selects what asks for something to be drawn: disclosures, a link that is to become more. It is never held. */
    const ASKING = '[data-sekisho=disclosures],[data-sekisho=external-transmission],a[data-embed],a[data-share],a[data-instead]';
    /** Selects every element the gate has to do with. */
    const ANNOTATED = `[data-purpose],[data-vendor],${ASKING}`;
    /** Selects places where the interface draws: those, and frames the visitor misses, as far as their attributes tell. */
    const PLACE = `iframe[data-src]:not([src],[data-placeholder=none],[width="0"],[width="1"]),${ASKING}`;
    /** Purposes and vendors that must all be granted before the element passes. */
    const needs = (element) => `${element.getAttribute('data-purpose') || ''} ${element.getAttribute('data-vendor') || ''}`
        .split(/\s+/)
        .filter(Boolean);
    /** Makes an element need what the other needs too. */
    const inherit = (element, from) => {
        for (const name of ['data-purpose', 'data-vendor']) {
            const both = `${from.getAttribute(name) || ''} ${element.getAttribute(name) || ''}`.trim();
            if (both)
                element.setAttribute(name, both);
        }
    };
    /** What the visitor is asked about an element: its address, and whom it needs. */
    const label = (element) => needs(element).join() + element.getAttribute('data-src');
    /** A script written so that the browser does not run it: by its type, or by a held address alone. */
    const isHeldScript = (element) => element instanceof HTMLScriptElement &&
        (of(element, 'getAttribute')('type') === 'text/plain' || (element.hasAttribute('data-src') && !of(element, 'src')));
    /** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
    const isWhole = (element) => {
        for (let node = element; node; node = of(node, 'parentNode'))
            if (of(node, 'nextSibling'))
                return true;
        return page('readyState') !== 'loading';
    };

    /** Links of other kinds are only read. */
    const FETCHING_LINK = /^$|sheet|load|fetch|connect|icon|manifest|render|dictionary/i;
    /**
     * Writes an attribute where it differs: a lazy loader that observes `data-src` and answers by writing `src` would be called
     * by its own answer without end.
     */
    const change = (element, name, value) => {
        if (element.getAttribute(name) !== value)
            element.setAttribute(name, value);
    };
    /** What a frame's markup names, its scripts included: links, doctypes and namespaces apart, which ask for nothing. */
    const addressesIn = (markup) => markup
        .replace(/\\\//g, '/')
        .replace(/<(a\s|!doctype)[^>]*>|\bxmlns\S*/gi, '')
        .match(/(https?:)?\/\/[^\s"'<>()`]+/gi) || [];
    /** The addresses that an attribute names. */
    const addressesOf = (name, value) => name === 'srcdoc' ? addressesIn(value) : name.endsWith('srcset') ? value.split(/[\s,]+/) : [value];
    /** From how many held elements on those that are gone are looked for. */
    const MANY = 99;
    const createDiverter = ({ settings, isGranted, isPermitted, isKnown }) => {
        const claimants = matchVendorHosts(settings);
        const { getAttribute } = methodsOf('Element', 'getAttribute');
        /** Elements whose annotation is ours, and whether `async` is. */
        const ours = new WeakMap();
        const diverted = new Set();
        let limit = MANY;
        const { cover, uncover } = createReadBack((element, name) => unmark(element, name), (element) => ours.get(element));
        const lacks = (address) => {
            // a link reads what the browser would, where `URL` may be the page's own; Firefox keeps what an old one has read
            const link = page('createElement')('a');
            link.href = String(address);
            const ids = claimants(link);
            return isGranted(ids) ? [] : ids;
        };
        /** Takes our annotation away once the element asks for something that is permitted. */
        const unmark = (element, name) => {
            element.removeAttribute(`data-${name}`);
            if (FETCHING_ATTRIBUTES[element.localName].some((other) => element.hasAttribute(`data-${other}`)))
                return;
            uncover(element);
            restore(element, false);
            ours.delete(element);
        };
        const mark = (element, name, value, missing) => {
            const type = getAttribute.call(element, 'type');
            let isAsync = false;
            if (element.localName === 'script' && type !== 'text/plain') {
                // one that code has made waits for no other; as soon as its type is not a script's, only the attribute tells
                // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
                isAsync = element.async && !element.hasAttribute('async');
                if (isAsync)
                    element.setAttribute('async', '');
                if (type)
                    element.setAttribute('data-type', type);
                element.setAttribute('type', 'text/plain');
            }
            if (missing.length) {
                const earlier = ours.has(element) ? needs(element) : [];
                if (!ours.has(element)) {
                    ours.set(element, isAsync);
                    cover(element);
                    if (diverted.size > limit)
                        limit = alive().length + MANY;
                    diverted.add(new WeakRef(element));
                }
                change(element, 'data-vendor', [...new Set([...earlier, ...missing])].join(' '));
            }
            change(element, `data-${name}`, value);
        };
        const divert = (element, name, value) => {
            if (!FETCHING_ATTRIBUTES[element.localName]?.includes(name))
                return false;
            if (element.localName === 'link' && !FETCHING_LINK.test(element.getAttribute('rel') || ''))
                return false;
            const isOurs = ours.has(element);
            if (!isOurs && isKnown(element)) {
                if (isPermitted(element))
                    return false;
                mark(element, name, value, []);
                return true;
            }
            const missing = addressesOf(name, value).flatMap(lacks);
            const isLetPass = isOurs && isPermitted(element) && element.getAttribute(`data-${name}`) === value;
            if (missing.length && !isLetPass)
                mark(element, name, value, missing);
            else if (isOurs && !missing.length)
                unmark(element, name);
            return missing.length > 0 && !isLetPass;
        };
        const alive = () => [...diverted].flatMap((reference) => {
            const element = reference.deref();
            if (element && ours.has(element))
                return [element];
            diverted.delete(reference);
            return [];
        });
        const hidden = () => alive().filter((element) => element.isConnected && element.getRootNode() !== document);
        const copyOriginal = createOriginal((element) => ours.get(element));
        const original = (root) => (diverted.size ? copyOriginal(root) : undefined);
        return { divert, lacks, hidden, original };
    };

    /** What stands in front of a function of the browser's, and shows itself as that. */
    /** What a change gives back when the call or assignment is dealt with. */
    const DONE = Symbol('done');
    /** What stands in front of the browser's own, by that. */
    const natives = new WeakMap();
    /** Makes ours show itself as the browser's own: its name and length, and its source once `Function.prototype.toString` is asked. */
    const disguise = (ours, native) => {
        natives.set(ours, native);
        return Object.defineProperties(ours, Object.getOwnPropertyDescriptors(native));
    };
    /** They let everything through once `state` says that they are no longer live. */
    const createStandIns = (state) => {
        const pass = (native, change, self, args) => {
            const changed = state.isLive ? change(args, self, native) : args;
            if (Array.isArray(changed))
                return Reflect.apply(native, self, changed);
            return changed === DONE ? undefined : changed;
        };
        /** A constructor; whatever else is asked of it is the browser's own. */
        const forClass = (native, change) => {
            const ours = new Proxy(native, {
                apply: (_, self, args) => pass(native, change, self, args),
                construct(_, args, made) {
                    const changed = state.isLive ? change(args, undefined, native) : args;
                    return Reflect.construct(native, changed, made);
                },
            });
            natives.set(ours, native);
            return ours;
        };
        /** A method like the browser's own: it cannot be constructed, and costs a fraction of a proxy. */
        const forMethod = (native, change) => {
            const { method } = {
                method(...args) {
                    return pass(native, change, this, args);
                },
            };
            return disguise(method, native);
        };
        return {
            forCall: (native, change) => (native.prototype ? forClass : forMethod)(native, change),
            forInsertion(native, see, place) {
                const { method } = {
                    method(...nodes) {
                        if (state.isLive && place !== undefined)
                            see(nodes[place]);
                        else if (state.isLive)
                            for (let at = 0; at < nodes.length; at++)
                                see(nodes[at]);
                        return Reflect.apply(native, this, nodes);
                    },
                };
                return disguise(method, native);
            },
        };
    };

    /**
     * What a value is as a text, for objects: read once, for being read may have effects. What Trusted Types have made stays
     * that. https://www.w3.org/TR/trusted-types/
     */
    const toText = (value) => value && typeof value === 'object' && !/^.object Trusted/.test(Object.prototype.toString.call(value))
        ? // oxlint-disable-next-line typescript/no-base-to-string -- as the browser does
            String(value)
        : value;

    const isElement = (value) => value?.nodeType === Node.ELEMENT_NODE;
    /** The name without its prefix: `xlink:href` and any other prefix of it fetch like `href`. */
    const plain = (name) => String(name).toLowerCase().replace(/^.*:/, '');
    const own = { make: (tag) => page('createElement')(tag), prototypeOf };
    /** `element.src = …`, `setAttribute('src', …)`, attribute nodes. */
    const guardAttributes = ({ onCall, onSet }, divert, isHeld, { make, prototypeOf: find } = own) => {
        for (const tag of Object.keys(FETCHING_ATTRIBUTES)) {
            // parts of tables have a background, but no property for it
            if (tag !== 'body' && !isFetching({ localName: tag }))
                continue;
            const owner = make(tag);
            for (const name of FETCHING_ATTRIBUTES[tag]) {
                const property = name === 'imagesrcset' ? 'imageSrcset' : name;
                onSet(owner, property, (given, element) => {
                    const value = toText(given);
                    return divert(element, name, String(value)) ? DONE : value;
                });
            }
        }
        const elements = find('Element');
        for (const [name, at] of [
            ['setAttribute', 0],
            ['setAttributeNS', 1],
        ]) {
            onCall(elements, name, (given, self) => {
                const args = given.map(toText);
                return isElement(self) && args.length > at + 1 && divert(self, plain(args[at]), String(args[at + 1]))
                    ? DONE
                    : args;
            });
        }
        for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
            onCall(elements, name, (args, self) => {
                const attribute = args[0];
                return isElement(self) && divert(self, plain(attribute.name), attribute.value) ? DONE : args;
            });
        }
        // neither tells its element: what cannot be held in its place is refused
        for (const name of ['setNamedItem', 'setNamedItemNS']) {
            onCall(find('NamedNodeMap'), name, (args, self) => {
                const attribute = args[0];
                const owner = self[0]?.ownerElement;
                const { value } = attribute;
                return (owner ? divert(owner, plain(attribute.name), value) : isHeld(value)) ? DONE : args;
            });
        }
        // classes too are set by it: what has nothing of an address in it is none
        onSet(find('SVGAnimatedString'), 'baseVal', (given) => {
            const value = toText(given);
            return /[/:\\]/.test(String(value)) && isHeld(value) ? DONE : value;
        });
        const attributes = find('Attr');
        for (const name of ['value', 'nodeValue', 'textContent']) {
            // every node has the others: only those of attributes are stood in front of
            const property = Object.getOwnPropertyDescriptor(attributes, name) || Object.getOwnPropertyDescriptor(find('Node'), name);
            Reflect.defineProperty(attributes, name, property);
            onSet(attributes, name, (given, self) => {
                const { ownerElement, name: written } = self;
                const value = toText(given);
                return ownerElement && divert(ownerElement, plain(written), (value ?? '')) ? DONE : value;
            });
        }
    };

    /** No browser opens a connection to port 1 (Fetch, "bad port"): the request fails as a blocked one does. */
    const NOWHERE = '//localhost:1/';
    /** What a request is made of: a request, which may be of another frame's class, or a text, read once. */
    const toRequest = (given) => {
        try {
            return given?.url ? given : toText(given);
        }
        catch (cause) {
            // the browser meets the same, and answers in its own way
            return {
                toString() {
                    throw cause;
                },
            };
        }
    };
    /** A blocked request's answer where there need not be one: a request to nowhere would be told of in the console. */
    const fail = () => Promise.reject(new TypeError('Failed to fetch'));
    /** A blocked XMLHttpRequest is opened for nowhere, and fails without having been sent; one that waits for its answer asks. */
    const guardXhr = ({ onCall }, block) => {
        const prototype = prototypeOf('XMLHttpRequest');
        const blocked = new WeakSet();
        block(prototype, 'open', 1, ([method, , isAsync = true, ...rest], self) => {
            if (isAsync)
                blocked.add(self);
            return [method, `https:${NOWHERE}`, isAsync, ...rest];
        });
        for (const name of ['open', 'abort']) {
            onCall(prototype, name, (args, self) => {
                if (blocked.delete(self))
                    Reflect.deleteProperty(self, 'readyState');
                return args;
            });
        }
        onCall(prototype, 'send', (args, self) => {
            const request = self;
            if (!blocked.has(request))
                return args;
            const tell = (type) => request.dispatchEvent(new ProgressEvent(type));
            tell('loadstart');
            setTimeout(() => {
                if (!blocked.has(request))
                    return;
                Object.defineProperty(request, 'readyState', { value: XMLHttpRequest.DONE, configurable: true });
                ['readystatechange', 'error', 'loadend'].forEach(tell);
            });
            return DONE;
        });
    };
    /** `fetch` and its kin: they fail at once, and once. */
    const guardNetwork = (interceptor, isHeld) => {
        const { onCall } = interceptor;
        const asks = (request) => {
            const address = request?.url || request;
            return ((!address || typeof address !== 'object' || !Object.prototype.hasOwnProperty.call(address, 'toString')) &&
                isHeld(address));
        };
        const block = (owner, name, at, nowhere) => onCall(owner, name, (args, self, native) => {
            if (args.length <= at)
                return args;
            const given = args[at];
            const request = Array.isArray(given) ? given.map(toRequest) : toRequest(given);
            const isBlocked = [request].flat().some(asks);
            if (isBlocked && typeof nowhere === 'function')
                return nowhere(args, self, native);
            return [...args.slice(0, at), isBlocked ? nowhere : request, ...args.slice(at + 1)];
        });
        block(globalThis, 'fetch', 0, fail);
        for (const name of ['fetchLater', 'WebTransport'])
            block(globalThis, name, 0, `https:${NOWHERE}`);
        // WebKit never answers an EventSource on a bad port; what is no event stream ends it everywhere
        for (const name of ['EventSource', 'Audio', 'Worker', 'SharedWorker'])
            block(globalThis, name, 0, 'data:,');
        block(prototypeOf('Worklet'), 'addModule', 0, `https:${NOWHERE}`);
        block(globalThis, 'WebSocket', 0, `wss:${NOWHERE}`);
        guardXhr(interceptor, block);
        for (const name of ['add', 'addAll'])
            block(prototypeOf('Cache'), name, 0, fail);
        // as if it had been sent: nobody is told more
        block(navigator, 'sendBeacon', 0, () => true);
    };

    /** Where a form sends to, past fields that bear the names of its own properties. */
    const target = (form, submitter) => {
        const read = (element, name) => methodsOf('Element', 'getAttribute').getAttribute.call(element, name);
        return (submitter && read(submitter, 'formaction')) || read(form, 'action');
    };
    /** Forms aimed at a vendor are not sent: neither by code, nor, once what is given back listens, by their buttons. */
    const createFormGuard = (isHeld) => {
        const isAimed = (form, submitter) => isHeld(target(form, submitter) || '');
        const onSubmit = (event) => {
            if (isAimed(event.target, event.submitter))
                event.preventDefault();
        };
        // a form in a shadow root tells nobody outside, but the click on its button is heard
        const onClick = (event) => {
            const [origin] = event.composedPath();
            const control = origin instanceof Element && of(origin, 'closest')('button,input');
            const isSending = control && control.form && /^(submit|image)$/.test(control.type);
            if (isSending && control.getRootNode() !== document && isAimed(control.form, control))
                event.preventDefault();
        };
        return {
            guard({ onCall }) {
                // these tell nobody in time that they send
                for (const name of ['submit', 'requestSubmit']) {
                    onCall(prototypeOf('HTMLFormElement'), name, (args, self) => isAimed(self, args[0]) ? DONE : args);
                }
            },
            listen(signal) {
                addEventListener('submit', onSubmit, { capture: true, signal });
                addEventListener('click', onClick, { capture: true, signal });
            },
        };
    };

    /** Puts itself in front of the browser's own functions and properties, and takes itself away again. */
    /** Has functions of ours show the browser's source. */
    const guardSource = ({ onCall }) => onCall(Function.prototype, 'toString', (args, self, native) => {
        const hidden = natives.get(self);
        return hidden ? native.call(hidden) : args;
    });
    /** The objects of the prototype chain that have the property themselves: others may have put one in front of the browser's. */
    const holdersOf = (owner, name) => {
        const holders = [];
        for (let holder = owner; holder; holder = Object.getPrototypeOf(holder)) {
            if (Object.prototype.hasOwnProperty.call(holder, name))
                holders.push(holder);
        }
        return holders;
    };
    /** Redefines properties, and adds to `undo` how each gets the browser's own back. */
    const createRedefiner = (undo) => (holder, name, ours) => {
        const native = Object.getOwnPropertyDescriptor(holder, name);
        if (!native.configurable)
            return warn('unguarded', name);
        Object.defineProperty(holder, name, { ...native, ...ours });
        undo.push(() => {
            const current = Object.getOwnPropertyDescriptor(holder, name);
            const isOurs = ['value', 'set', 'get'].every((key) => !ours[key] || current?.[key] === ours[key]);
            if (isOurs)
                Object.defineProperty(holder, name, native);
        });
    };
    const createInterceptor = () => {
        const undo = [];
        /** Ours, so that none stands in front of another. */
        const setters = new WeakSet();
        const state = { isLive: true };
        const redefine = createRedefiner(undo);
        const { forCall, forInsertion } = createStandIns(state);
        /** A page may have made any of them throw: the others are stood in front of all the same. */
        const tolerantly = (name, work) => attempt(work, () => warn('unguarded', name));
        const standInFront = (owner, name, make) => tolerantly(name, () => {
            for (const holder of holdersOf(owner, name)) {
                const native = holder[name];
                if (typeof native !== 'function')
                    continue;
                const { prototype } = native;
                const value = make(native);
                redefine(holder, name, { value });
                if (prototype?.constructor === native)
                    redefine(prototype, 'constructor', { value });
            }
        });
        return {
            onCall: (owner, name, change) => standInFront(owner, name, (native) => forCall(native, change)),
            onNodes: (owner, name, see, place) => standInFront(owner, name, (native) => forInsertion(native, see, place)),
            onSet: (owner, name, change, read) => tolerantly(name, () => {
                const [holder] = holdersOf(owner, name);
                const { get, set } = (holder && Object.getOwnPropertyDescriptor(holder, name)) || {};
                // several elements share a property: `video` and `audio` that of media elements
                if (!set || setters.has(set))
                    return;
                const ours = {
                    set(value) {
                        const changed = state.isLive ? change(value, this) : value;
                        if (changed !== DONE)
                            set.call(this, changed);
                    },
                    get() {
                        const given = state.isLive ? read(this) : DONE;
                        return given === DONE ? get.call(this) : given;
                    },
                };
                setters.add(ours.set);
                redefine(holder, name, { set: disguise(ours.set, set), ...(read && { get: disguise(ours.get, get) }) });
            }),
            onGet: (owner, name, see) => tolerantly(name, () => {
                const [holder] = holdersOf(owner, name);
                const get = holder && Object.getOwnPropertyDescriptor(holder, name)?.get;
                if (!get)
                    return;
                const ours = {
                    get() {
                        const value = get.call(this);
                        if (state.isLive)
                            see(value, this);
                        return value;
                    },
                };
                redefine(holder, name, { get: disguise(ours.get, get) });
            }),
            end() {
                state.isLive = false;
                while (undo.length)
                    undo.pop()();
            },
        };
    };

    /**
     * Frames that a page writes itself, as older advertising code does: each has functions of its own. What is written for a
     * denied vendor is held as the frame's markup, what is made there is held where it is.
     */
    const guardFrames = ({ onGet }, { divert, isHeld, mayFetch }) => {
        const known = new WeakSet();
        const guardDocument = (frame, inner) => {
            known.add(inner);
            // of its own, and nothing keeps it but the frame: a page may make and drop hundreds
            const made = createInterceptor();
            let written = '';
            made.onCall(inner, 'open', (args) => {
                written = '';
                return args;
            });
            const write = (args) => {
                written += args.join('');
                return mayFetch(written) && divert(frame, 'srcdoc', written) ? DONE : args;
            };
            for (const name of ['write', 'writeln'])
                made.onCall(inner, name, write);
            const view = inner.defaultView;
            guardAttributes(made, divert, isHeld, {
                make: (tag) => inner.createElement(tag),
                prototypeOf: (name) => view[name]?.prototype,
            });
        };
        const see = (inner, frame) => {
            if (inner?.defaultView && !known.has(inner) && inner.URL.startsWith('about:'))
                guardDocument(frame, inner);
        };
        for (const kind of ['HTMLIFrameElement', 'HTMLFrameElement']) {
            const owner = prototypeOf(kind);
            onGet(owner, 'contentDocument', (found, frame) => attempt(() => see(found, frame)));
            // that of another origin says nothing
            onGet(owner, 'contentWindow', (found, frame) => attempt(() => see(found?.document, frame)));
        }
    };

    /** What editors insert with `execCommand`: Firefox and WebKit ask for images while they read it. */
    const guardEditing = ({ onCall }, parse, isHeld) => {
        /** What is to be inserted, if something of it has to be held. */
        const read = (command, value) => {
            if (command === 'inserthtml')
                return parse(value, document.body, document.body);
            if (command !== 'insertimage' || !isHeld(value))
                return undefined;
            return [Object.assign(document.createElement('img'), { src: value })];
        };
        onCall(prototypeOf('Document'), 'execCommand', (args, self, native) => {
            const nodes = self === document && read(String(args[0]).toLowerCase(), args[2]);
            if (!nodes || !document.queryCommandEnabled(String(args[0])))
                return args;
            const selection = getSelection();
            if (!selection.isCollapsed)
                native.call(self, 'delete');
            const range = selection.getRangeAt(0);
            const fragment = document.createDocumentFragment();
            fragment.append(...nodes);
            range.insertNode(fragment);
            range.collapse(false);
            const { startContainer: node } = range;
            node.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: String(args[0]) }));
            return true;
        });
    };

    /**
     * Markup that is read, for an editor would save what we have made of it. `original` gives a copy, if something is held;
     * `inner` and `outer` are the browser's own properties.
     */
    const guardReading = ({ onCall }, original, inner, outer) => {
        const read = ({ get }) => (self) => {
            const copy = original(self);
            return copy ? get.call(copy) : DONE;
        };
        const show = read(inner);
        onCall(prototypeOf('Element'), 'getHTML', (args, self) => {
            const shown = args.length ? DONE : show(self);
            return shown === DONE ? args : shown;
        });
        onCall(prototypeOf('XMLSerializer'), 'serializeToString', ([node, ...rest]) => [
            (node instanceof Node && original(node)) || node,
            ...rest,
        ]);
        return { show, showWhole: read(outer) };
    };

    /**
     * Makes the content of `<noscript>` the text that it is in a page with scripting: a document without a window parses it as
     * elements, which would come alive in the page. https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element
     */
    const silence = (root, textOf) => {
        const find = of(root, 'querySelectorAll');
        for (const element of find('noscript')) {
            // Firefox makes it text there, too
            if (element.firstElementChild)
                element.textContent = textOf(element);
        }
        for (const template of find('template'))
            silence(template.content, textOf);
    };
    /** `inner` is the browser's own property of an element's markup. */
    const createMarkup = ({ mayFetch, inspect }, inner) => {
        const textOf = (element) => inner.get.call(element);
        let made;
        /** Made when it is first needed: where a page has broken what makes it, what needs it throws, and nothing is fetched. */
        const inert = () => {
            if (made)
                return made;
            const makers = page('implementation');
            // markup is read as the page reads its own: XHTML as XML
            made = page('contentType').endsWith('xml')
                ? makers.createDocument('http://www.w3.org/1999/xhtml', 'body')
                : makers.createHTMLDocument('');
            return made;
        };
        const makeScratch = (context) => {
            const parent = context instanceof Element ? context : inert().body || inert().documentElement;
            return inert().createElementNS(of(parent, 'namespaceURI'), of(parent, 'localName'));
        };
        return {
            parse(html, target, context, fill = (scratch) => inner.set.call(scratch, html)) {
                // what is no part of the page is looked at when it becomes one
                const isInert = target.ownerDocument !== document || target instanceof HTMLTemplateElement;
                if (isInert || !mayFetch(String(html)))
                    return undefined;
                const scratch = makeScratch(context);
                try {
                    fill(scratch);
                }
                catch {
                    // the browser will refuse it itself, in its own words
                    return undefined;
                }
                silence(scratch, textOf);
                return inspect(scratch, false) ? [...of(scratch, 'childNodes')] : undefined;
            },
            adopt(context, make) {
                const fragment = make(inert(), makeScratch(context));
                silence(fragment, textOf);
                if (!inspect(fragment, true))
                    return undefined;
                page('adoptNode')(fragment);
                // WebKit looks at nothing in a fragment
                for (const node of fragment.childNodes)
                    customElements.upgrade(node);
                return fragment;
            },
        };
    };

    const ADJACENT = new Map([
        ['beforebegin', 'before'],
        ['afterbegin', 'prepend'],
        ['beforeend', 'append'],
        ['afterend', 'after'],
    ]);
    /** The browser's own property of an element, before anybody stands in front of it. */
    const nativeOf = (name) => Object.getOwnPropertyDescriptor(prototypeOf('Element'), name) || {};
    /** Whether something can stand beside its child: a document has one root, and what has no parent has no siblings. */
    const isParent = (node) => !!node && node.nodeType !== Node.DOCUMENT_NODE;
    /**
     * `innerHTML` and its kin, for images begin to load while the string is parsed. Markup in which
     * something has to be held is parsed where nothing is fetched, and its nodes are moved into the page: written out and read
     * again they could become something else. All other markup is passed on untouched, and a string is never made a trusted type.
     */
    const guardMarkup = (interceptor, tools) => {
        const { onCall, onSet } = interceptor;
        const { show, showWhole } = guardReading(interceptor, tools.original, nativeOf('innerHTML'), nativeOf('outerHTML'));
        const { parse, adopt } = createMarkup(tools, nativeOf('innerHTML'));
        const adjacent = methodsOf('Element', 'before', 'prepend', 'append', 'after');
        const { replaceWith, replaceChildren } = methodsOf('Element', 'replaceWith', 'replaceChildren');
        const { replaceChildren: replaceInShadow } = methodsOf('DocumentFragment', 'replaceChildren');
        /** Puts the nodes where the markup was meant to be, if something of them is held. Tells whether it did. */
        const place = (nodes, self, put) => {
            if (!nodes)
                return undefined;
            put.apply(self, nodes);
            // in the page they have been upgraded already
            for (const node of nodes)
                customElements.upgrade(node);
            return DONE;
        };
        const fill = (html, self, write) => {
            const root = self;
            const isShadow = root instanceof ShadowRoot;
            return place(parse(html, root, isShadow ? root.host : root, write), root, isShadow ? replaceInShadow : replaceChildren);
        };
        for (const owner of [prototypeOf('Element'), prototypeOf('ShadowRoot')]) {
            onSet(owner, 'innerHTML', (given, self) => {
                const html = toText(given);
                return fill(html, self) || html;
            }, show);
            for (const name of ['setHTML', 'setHTMLUnsafe']) {
                onCall(owner, name, (given, self) => {
                    const args = given.map((arg, at) => (at ? arg : toText(arg)));
                    // what is to be left out is for the browser to say; else, with something held, declarative shadow roots stay templates
                    const isCleaned = name === 'setHTML' || args.length > 1;
                    const write = (scratch) => Reflect.get(scratch, name).apply(scratch, args);
                    return (args.length && fill(args[0], self, isCleaned ? write : undefined)) || args;
                });
            }
        }
        onSet(prototypeOf('Element'), 'outerHTML', (given, self) => {
            const html = toText(given);
            const { parentNode } = self;
            return (isParent(parentNode) && place(parse(html, self, parentNode), self, replaceWith)) || html;
        }, showWhole);
        onCall(prototypeOf('Element'), 'insertAdjacentHTML', (given, self) => {
            const args = given.map(toText);
            const element = self;
            const where = ADJACENT.get(String(args[0]).toLowerCase());
            const context = where === 'before' || where === 'after' ? element.parentNode : element;
            const isMeant = where && args.length > 1 && isParent(context);
            return (isMeant && place(parse(args[1], element, context), element, adjacent[where])) || args;
        });
        onCall(prototypeOf('Range'), 'createContextualFragment', (given, self, native) => {
            const args = given.map(toText);
            const { commonAncestorContainer: node } = self;
            const isInert = node !== document && node.ownerDocument !== document;
            if (!args.length || isInert || !tools.mayFetch(String(args[0])))
                return args;
            const context = node instanceof Element ? node : node.parentElement;
            const fragment = adopt(context, (inert, scratch) => {
                const range = inert.createRange();
                range.selectNodeContents(scratch);
                return native.apply(range, args);
            });
            return fragment || args;
        });
        onCall(prototypeOf('XSLTProcessor'), 'transformToFragment', (args, self, native) => (args[1] === document && adopt(null, (inert) => native.call(self, args[0], inert))) || args);
        guardEditing(interceptor, parse, tools.isHeld);
    };

    /** Nodes that come from a template or another document, where their attributes were set out of our sight. */
    const guardNodes = ({ onCall, onNodes, onSet }, inspect) => {
        const { cloneNode } = methodsOf('Node', 'cloneNode');
        const documentOf = getterOf('Node', 'ownerDocument');
        /** The document of a node, which may be of another frame's class; nothing for what is none. */
        const ownerOf = (value) => {
            try {
                return typeof value === 'object' ? documentOf.call(value) : undefined;
            }
            catch {
                return undefined;
            }
        };
        const see = (node) => {
            const owner = ownerOf(node);
            // one of our own document is looked at again by itself: a <base> may have changed what its address means
            if (owner && (owner !== document || isFetching(node)))
                inspect(node, true);
        };
        // what else they are given is in the page already
        for (const name of ['appendChild', 'insertBefore', 'replaceChild'])
            onNodes(prototypeOf('Node'), name, see, 0);
        for (const kind of ['Document', 'DocumentType', 'Element', 'DocumentFragment', 'CharacterData']) {
            const owner = prototypeOf(kind);
            for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
                if (owner && Object.prototype.hasOwnProperty.call(owner, name))
                    onNodes(owner, name, see);
            }
        }
        onNodes(prototypeOf('Element'), 'insertAdjacentElement', see, 1);
        for (const name of ['insertNode', 'surroundContents'])
            onNodes(prototypeOf('Range'), name, see, 0);
        onNodes(prototypeOf('Document'), 'adoptNode', see, 0);
        const onPart = (owner, name) => onSet(owner, name, (node) => {
            see(node);
            return node;
        });
        onPart(prototypeOf('Document'), 'body');
        for (const name of ['caption', 'tHead', 'tFoot'])
            onPart(prototypeOf('HTMLTableElement'), name);
        // a copy is taken: the other document keeps what is its own
        onCall(prototypeOf('Document'), 'importNode', (args) => {
            const [node, ...rest] = args;
            const owner = ownerOf(node);
            if (!owner || owner === document)
                return args;
            const copy = cloneNode.call(node, true);
            return inspect(copy, true) ? [copy, ...rest] : args;
        });
    };

    /**
     * `document.write`: what is written is asked for before anybody is told of it. Written piece by piece, each start tag is
     * seen in time.
     */
    const guardDocumentWrite = ({ onCall }, { mayFetch, flush }) => {
        const { write } = methodsOf('Document', 'write');
        const writeInPieces = (args, self, native) => {
            const text = args.join('');
            if (self !== document || !mayFetch(text))
                return args;
            // beside a root of another kind the parser writes where nobody sees it, and images are asked for there too
            if ((page('documentElement')?.localName ?? 'html') !== 'html')
                return DONE;
            const pieces = text.match(/[^]*?<script\b[^>]*>|[^]+$/gi) || [];
            const isTrusted = args.every((arg) => typeof arg === 'object');
            pieces.forEach((piece, index) => {
                // `writeln` adds a line's end, which belongs behind the last
                const put = index === pieces.length - 1 ? native : write;
                put.call(self, isTrusted ? trust('markup').createHTML(piece) : piece);
                flush();
            });
            return DONE;
        };
        for (const name of ['write', 'writeln'])
            onCall(document, name, writeInPieces);
    };

    /**
     * Whether a cookie is being deleted: vendors may tidy up after themselves. Only what every browser reads as a date is one
     * (`expires=0` sets a cookie), and the last attribute of a name counts, `max-age` before `expires`.
     * https://www.rfc-editor.org/rfc/rfc6265#section-5.2
     */
    const isRemoval = (cookie) => {
        const [, seconds] = /.*;\s*max-age\s*=\s*(-?\d+)\s*(;|$)/is.exec(cookie) || [];
        const [, date] = /.*;\s*expires\s*=([^;]*\d{1,2}[ -][a-z]{3}[ -]\d{4} [\d:]{8}[^;]*)/is.exec(cookie) || [];
        return seconds ? Number(seconds) <= 0 : Date.parse(date) < Date.now();
    };
    /** What a denied vendor would keep in cookies, localStorage and sessionStorage is not written, as if they were blocked. */
    const guardStorage = ({ onCall, onSet }, isDenied) => {
        onSet(prototypeOf('Document'), 'cookie', (value) => {
            const cookie = String(value);
            return isDenied('cookies', cookie.split('=')[0].trim()) && !isRemoval(cookie) ? DONE : cookie;
        });
        onCall(prototypeOf('CookieStore'), 'set', (args) => {
            const name = typeof args[0] === 'object' ? args[0].name : args[0];
            // a name that no cookie may have is refused by the browser itself
            return isDenied('cookies', String(name)) ? ['=;', ''] : args;
        });
        onCall(prototypeOf('Storage'), 'setItem', (args) => (isDenied('storage', String(args[0])) ? DONE : args));
    };

    /** Looks at elements whose addresses were set out of our sight: by the parser, in a template, in another document. */
    /**
     * Scripts of other types are data: nobody runs or fetches them. It fits some more than are run.
     * https://mimesniff.spec.whatwg.org/#javascript-mime-type
     */
    const RUNS = /^\s*(module|(text|application)\/[\w-]*script[\d.]*)?\s*$/i;
    /** The tag as it is written, for the developer. */
    const toMarkup = (element) => element.cloneNode().outerHTML;
    /** `refuse` holds an attribute that the page has asked for, `divert` one that it has not. */
    const createInspection = (refuse, divert) => {
        const { getAttribute, removeAttribute } = methodsOf('Element', 'getAttribute', 'removeAttribute');
        const isElement = createElementTest();
        const firstOf = getterOf('Element', 'firstElementChild');
        let hasStarted = false;
        const inspectElement = (element, withScripts, isTakenBack) => {
            const names = FETCHING_ATTRIBUTES[element.localName];
            if (!names)
                return false;
            if (element.localName === 'script' && !(withScripts && RUNS.test(element.getAttribute('type') || '')))
                return false;
            let isHeld = false;
            for (const name of names) {
                for (const attribute of name === 'href' ? [name, 'xlink:href'] : [name]) {
                    const value = getAttribute.call(element, attribute);
                    if (!value || !(isTakenBack ? divert : refuse)(element, name, value))
                        continue;
                    isHeld = true;
                    removeAttribute.call(element, attribute);
                    if (!element.isConnected)
                        continue;
                    renewFrame(element);
                    // what is taken back later was let run before, however it came
                    if (!(isTakenBack && hasStarted))
                        warn('unannotated-tag', toMarkup(element));
                }
            }
            return isHeld;
        };
        return (root, withScripts, isTakenBack) => {
            let isHeld = isElement(root) && inspectElement(root, withScripts, isTakenBack);
            const look = (inner) => {
                for (const element of of(inner, 'querySelectorAll')(FETCHING_SELECTOR)) {
                    if (element instanceof HTMLTemplateElement)
                        look(element.content);
                    else
                        isHeld = inspectElement(element, withScripts, isTakenBack) || isHeld;
                }
            };
            if (root.localName === 'template' && root instanceof HTMLTemplateElement)
                look(root.content);
            // most of what is inserted is a leaf, and asking each for what is in it costs more than inserting it
            if (isElement(root) ? firstOf.call(root) : root.firstElementChild)
                look(root);
            if (isTakenBack)
                hasStarted = true;
            return isHeld;
        };
    };

    /** What can fetch, by names that cannot be written otherwise: the start of a tag with any prefix, or an attribute. */
    const TAG = new RegExp(`<([\\w-]+:)?(${FETCHING_SELECTOR.replace(/,\[.*/, '').replace(/,/g, '|')})|background`, 'i');
    /**
     * A host written otherwise than it is read: with character references, or, behind a colon or two slashes, with anything that
     * the URL parser decodes or maps. https://url.spec.whatwg.org/#concept-host-parser
     */
    const ENCODED = /srcdoc|&(#|(?!(amp|quot|lt|gt|nbsp|apos);)[a-z]+[;.-])|(:|[/\\]{2})[/\\]*[^/\\?#"'<>\s]{0,999}[%&\u0080-\uffff]/i;
    const createMayFetch = ({ vendors, guard }, isHeld) => {
        // up to a star or a path
        const hosts = vendors.flatMap(({ hosts }) => (hosts || []).map((host) => host.split(/[/*]/)[0]));
        const mentions = (markup) => {
            // the URL parser leaves them out, wherever they stand
            const text = markup.replace(/[\t\n\r]+/g, '').toLowerCase();
            return hosts.some((host) => text.includes(host)) || ENCODED.test(markup);
        };
        return (markup) => TAG.test(markup) && (guard === 'all' || mentions(markup) || isHeld(page('baseURI')));
    };

    /** Elements that tell of a blocked request wherever they are, and those that ask only once they are in the page. */
    const ANYWHERE = 'img,image,input[type=image i],video,audio';
    const IN_PAGE = 'script,link[rel*=sheet i],link[rel*=load i],link[rel~=prefetch i]';
    /** `MEDIA_ERR_SRC_NOT_SUPPORTED`: what a media element says that could not fetch. Nobody can make one of the browser's own. */
    const MEDIA_ERROR = { code: 4, message: '' };
    const createRefusals = (isPermitted) => {
        const { matches } = methodsOf('Element', 'matches');
        const due = new Set();
        const waiting = new WeakSet();
        const tell = () => {
            const elements = [...due];
            due.clear();
            for (const element of elements) {
                Reflect.deleteProperty(element, 'complete');
                const asks = matches.call(element, ANYWHERE) || (element.isConnected && matches.call(element, IN_PAGE));
                if (!needs(element).length || isPermitted(element))
                    continue;
                if (asks) {
                    if (element instanceof HTMLMediaElement) {
                        element.dispatchEvent(new Event('loadstart'));
                        Object.defineProperty(element, 'error', { value: MEDIA_ERROR, configurable: true });
                    }
                    element.dispatchEvent(new Event('error'));
                }
                else
                    waiting.add(element);
            }
        };
        const add = (element) => {
            // a picture that has not told yet is under way: https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-complete
            if (element.localName === 'img')
                Object.defineProperty(element, 'complete', { value: false, configurable: true });
            if (!due.size)
                setTimeout(tell);
            due.add(element);
        };
        return {
            add,
            recall: (element) => void (waiting.delete(element) && add(element)),
        };
    };

    /**
     * Holds declared vendors' tags that nobody annotated: whatever would fetch from their hosts is turned into an annotated,
     * held tag before it can, or answered the way a blocked request is.
     */
    /** Holds what the page's own code and markup ask for, unless it is switched off. */
    const createGuard = ({ flush, ...options }) => {
        const { settings, isGranted } = options;
        if (settings.guard === 'off')
            return undefined;
        const declared = [...settings.purposes, ...settings.vendors].map(({ id }) => id);
        const { divert, lacks, hidden, original } = createDiverter(options);
        const refusals = createRefusals(options.isPermitted);
        const fromCode = new WeakSet();
        /** What stands in front of the browser's functions, once there was something to hold; `null` when all is over. */
        let interceptor;
        const refuse = (element, name, value) => {
            // what frames have of ours outlives the interceptor
            const isHeld = !!interceptor && divert(element, name, value);
            if (isHeld && name !== 'poster')
                refusals.add(element);
            return isHeld;
        };
        const look = createInspection(refuse, divert);
        const inspect = (root, withScripts, isTakenBack) => !!interceptor && look(root, withScripts, isTakenBack);
        const divertByCode = (element, name, value) => {
            const isHeld = refuse(element, name, value);
            if (isHeld)
                fromCode.add(element);
            return isHeld;
        };
        const isHeld = (address) => !!interceptor && lacks(address).length > 0;
        const forms = createFormGuard(isHeld);
        const install = (made) => {
            const mayFetch = createMayFetch(settings, isHeld);
            const parts = [
                () => guardSource(made),
                () => guardAttributes(made, divertByCode, isHeld),
                () => guardFrames(made, { divert: divertByCode, isHeld, mayFetch }),
                () => guardMarkup(made, { mayFetch, inspect, original, isHeld }),
                () => guardDocumentWrite(made, { mayFetch, flush }),
                () => guardNodes(made, inspect),
                () => guardNetwork(made, isHeld),
                () => guardStorage(made, matchVendorStorage(settings, isGranted)),
                () => forms.guard(made),
            ];
            // where a page has broken what one of them needs, the others stand all the same
            for (const part of parts)
                attempt(part, (cause) => warn('unguarded', cause));
        };
        const follow = () => {
            const isNeeded = settings.guard === 'all' || (declared.length > 0 && !isGranted(declared));
            if (isNeeded && interceptor === undefined)
                install((interceptor = createInterceptor()));
        };
        follow();
        return {
            follow,
            inspect,
            recall: refusals.recall,
            hidden,
            isFromCode: (element) => fromCode.has(element),
            listen: forms.listen,
            destroy() {
                interceptor?.end();
                interceptor = null;
            },
        };
    };

    /** Takes the browser's own functions once: quick, and past the fields of forms that bear their names. */
    const createNativeMatchers = () => {
        const { hasAttributes, matches } = methodsOf('Element', 'hasAttributes', 'matches');
        const firstOf = getterOf('Element', 'firstElementChild');
        return {
            // most of what is inserted has none, and asking for those costs less than comparing
            isAnnotated: (element) => hasAttributes.call(element) && matches.call(element, ANNOTATED),
            isPlace: (element) => matches.call(element, PLACE),
            hasElements: (element) => !!firstOf.call(element),
        };
    };

    /** Scripts, SVG's among them, and links that fetch one: the policy asks both for what it trusts scripts by. */
    const isScript = (element) => element.localName === 'script' || element.matches('link[rel~=modulepreload i],link[as=script i]');
    const createPermissions = (settings, isGranted, isFromCode) => {
        const { nonce, vendors, purposes } = settings;
        let once = new WeakMap();
        const always = ['necessary', ...vendors.filter(({ purpose }) => purpose === 'necessary').map(({ id }) => id)];
        // what the parser has loaded without nonce or hash is under no policy that trusts whatever trusted scripts start
        // https://www.w3.org/TR/CSP3/#strict-dynamic-usage
        const isOpen = attempt(() => {
            const own = page('currentScript');
            return !!own && !!own.src && !own.async && !own.integrity;
        });
        /** Markup that an attacker could inject inertly must not pass a strict security policy by our hands. */
        const isForeign = (element) => isScript(element) &&
            (nonce
                ? element.nonce !== nonce
                : !isOpen && needs(element).every((id) => always.includes(id)));
        const isOnce = (element) => once.has(element) && once.get(element) === label(element);
        const isPermitted = (element) => isOnce(element) || isGranted(needs(element));
        const lacksNonce = (element) => isForeign(element) && !isFromCode(element);
        const known = [...vendors, ...purposes].map(({ id }) => id);
        return {
            isKnown: (element) => needs(element).some((id) => known.includes(id)),
            isPermitted,
            lacksNonce,
            mayPass: (element) => isPermitted(element) && !lacksNonce(element),
            letPass: (element) => void once.set(element, label(element)),
            forget: () => void (once = new WeakMap()),
        };
    };

    /** The only file that creates and starts script elements. */
    /** Where elements of our own go; XHTML may do without a head. */
    const root = () => page('head') || page('documentElement');
    const isModule = (script) => [script.getAttribute('data-type'), script.getAttribute('type')].includes('module');
    /** Whether it is fetched rather than written in the page. */
    const isExternal = (script) => script.hasAttribute('data-src');
    /** Runs as soon as it is there, like any `async` script. */
    const isFree = (script) => script.hasAttribute('async') && (isExternal(script) || isModule(script));
    /** Waits until the page is parsed, like any `defer` script or module. */
    const isDeferred = (script) => isModule(script) || (script.hasAttribute('defer') && isExternal(script));
    /**
     * Whether the browser would still start this very element. One made by `innerHTML` is marked as already started; its
     * `async` property says so (HTML, "prepare the script element", steps 1 and 4: the parser forces `async` on a script it
     * could not run, the fragment parser does not). Firefox 153 reports `true` for both, so there every script is renewed.
     */
    const isStartable = (script) => {
        isFirefox ?? (isFirefox = CSS.supports('-moz-appearance', 'none'));
        return script.async && !isFirefox;
    };
    let isFirefox;
    /** A script like the given one that the browser has never seen, in its place. */
    const renew = (old) => {
        const script = page('createElement')('script');
        for (const { name, value } of old.attributes)
            script.setAttribute(name, value);
        script.nonce = old.nonce;
        if (old.text)
            script.text = trust('an inline script').createScript(old.text);
        // whoever waits for the old one is told by it
        for (const type of ['load', 'error'])
            script.addEventListener(type, () => old.dispatchEvent(new Event(type)));
        old.replaceWith(script);
        return script;
    };
    /** Waits for a script's answer, good or bad, but not for longer than the limit, if there is one. */
    const answer = (script, timeout, onEnd) => new Promise((resolve) => {
        const expire = () => {
            warn('script-timeout', script.src);
            resolve();
        };
        const timer = timeout === undefined ? timeout : setTimeout(expire, timeout);
        const done = () => {
            clearTimeout(timer);
            resolve();
            onEnd();
        };
        script.addEventListener('load', done);
        script.addEventListener('error', done);
    });
    /** Inline modules that were started, and those of them that are known to have ended. */
    let [started, ended] = [0, 0];
    /**
     * An inline module never tells when it has run. The browser keeps the order among those that are not `async`: a second
     * one behind it tells. Behind one that hangs, the next ones are `async`, or they would hang too.
     */
    const createMarker = (module) => {
        const marker = page('createElement')('script');
        const isAsync = started > ended;
        const id = `sekisho-${(started += 1)}`;
        const text = trust('an inline module').createScript(`let e=document.getElementById("${id}");e.dispatchEvent(new Event("load"));e.remove()`);
        marker.addEventListener('load', () => (ended += 1), { once: true });
        module.async = isAsync;
        return Object.assign(marker, { id, type: 'module', async: isAsync, nonce: module.nonce, text });
    };
    /**
     * Starts a held script in its place, all attributes kept. What it gives back is settled once the script has run or
     * failed, or has not answered within `timeout` milliseconds. Throws where the page's security policy refuses it.
     */
    const startScript = (held, { timeout, onStart, onEnd }) => {
        const source = isExternal(held) && trust('a script').createScriptURL(webAddress(held.getAttribute('data-src')));
        const script = isStartable(held) ? held : renew(held);
        const marker = isModule(script) && !source && !isFree(script) ? createMarker(script) : undefined;
        // for a free one nobody waits
        const limit = isFree(script) ? undefined : timeout;
        const answered = source || marker ? answer(marker || script, limit, () => onEnd(script)) : undefined;
        const type = script.getAttribute('data-type');
        if (type)
            script.type = type;
        else if (of(script, 'type') === 'text/plain')
            script.removeAttribute('type');
        // what starts an inert script: getting its `src`, or being put into the page
        onStart(script);
        if (source) {
            script.src = source;
        }
        else {
            script.after(script);
            if (marker)
                script.after(marker);
            else
                onEnd(script);
        }
        return answered;
    };
    /** Fetches a script that has to wait for its turn, so that waiting costs no time. */
    const preloadScript = (script) => {
        if (!isExternal(script))
            return;
        const link = page('createElement')('link');
        for (const { name, value } of script.attributes) {
            if (/^(crossorigin|integrity|referrerpolicy|fetchpriority)$/.test(name))
                link.setAttribute(name, value);
        }
        Object.assign(link, {
            rel: isModule(script) ? 'modulepreload' : 'preload',
            as: 'script',
            nonce: script.nonce,
            href: webAddress(script.getAttribute('data-src')),
        });
        link.onload = link.onerror = () => link.remove();
        root().append(link);
    };
    /**
     * Makes a template's script wait for its turn instead of running when it is inserted. Gives back the one that stands for
     * it: the text of a clone is not trusted by Trusted Types, so it is made anew.
     */
    const neutralise = (clone) => {
        const { type } = clone;
        if (type !== 'text/plain') {
            if (type)
                clone.setAttribute('data-type', type);
            const source = clone.getAttribute('src');
            if (source !== null)
                clone.setAttribute('data-src', source);
            clone.removeAttribute('src');
            clone.setAttribute('type', 'text/plain');
        }
        return renew(clone);
    };
    /**
     * Loads one of our own modules with its integrity checked. Rejects if the check fails; the caller must then not
     * `import()` the same address, for Chromium and WebKit would run the unchecked bytes.
     */
    const startModule = (address, integrity, nonce) => new Promise((resolve, reject) => {
        const script = page('createElement')('script');
        const src = trust(address).createScriptURL(address);
        Object.assign(script, { type: 'module', crossOrigin: '', integrity, nonce, src });
        script.onload = () => resolve();
        script.onerror = reject;
        root().append(script);
    });

    /**
     * Events that are over when a script is released, but that it waits for: `DOMContentLoaded`, `readystatechange`, `load`.
     * What it registers for them is kept from the browser, which would never call it, and called once.
     */
    /** In the order in which a browser fires them. */
    const EVENTS$1 = ['DOMContentLoaded', 'readystatechange', 'load'];
    /** Whether the event passes there. */
    const passes = (type, target) => EVENTS$1.includes(type) &&
        (type === 'load' ? target === window : target === document || (target === window && type === EVENTS$1[0]));
    const isOver = (type) => {
        const [visit] = performance.getEntriesByType('navigation');
        return (page('readyState') === 'complete' ||
            (type === 'DOMContentLoaded' && !!visit && visit.domContentLoadedEventStart > 0));
    };
    const toWaiting = (self, [type, listener, options]) => {
        const { capture, signal } = Object(options);
        return [self ?? window, type, listener, capture ?? options === true, listener, signal];
    };
    const call = ([target, type, , , listener]) => {
        const event = new Event(type);
        Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
        if (typeof listener === 'function')
            listener.call(target, event);
        else
            listener.handleEvent(event);
    };
    /** `isOurs` tells whether a released script is running. */
    const createLoadEventReplay = (isOurs) => {
        let waiting = [];
        const isMissed = ([target, type]) => isOurs() && passes(type, target) && isOver(type);
        const find = (wanted) => waiting.find((one) => one.every((value, at) => at > 3 || value === wanted[at]));
        const remove = (wanted) => {
            const found = find(wanted);
            waiting = waiting.filter((one) => one !== found);
        };
        const add = (one) => {
            remove(one);
            if (one[4])
                waiting.push(one);
        };
        return {
            watch({ onCall, onSet }) {
                onCall(window, 'addEventListener', (args, self) => {
                    const one = toWaiting(self, args);
                    if (!isMissed(one))
                        return args;
                    add(one);
                    // captured on the window, `load` tells of images too
                    return one[3] ? args : DONE;
                });
                onCall(window, 'removeEventListener', (args, self) => {
                    remove(toWaiting(self, args));
                    return args;
                });
                for (const [owner, type] of [
                    [window, 'load'],
                    [document, 'readystatechange'],
                ]) {
                    const toOne = (self, value) => [
                        self,
                        type,
                        owner,
                        false,
                        typeof value === 'function' && value,
                    ];
                    onSet(owner, `on${type}`, (value, self) => {
                        const one = toOne(self, value);
                        if (!isMissed(one))
                            return value;
                        add(one);
                        return DONE;
                    }, 
                    // whoever calls what was there before must not call what has had its turn
                    (self) => (isMissed(toOne(self)) ? find(toOne(self))?.[4] || null : DONE));
                }
            },
            callNext() {
                for (const type of EVENTS$1) {
                    const next = waiting.find((one) => one[1] === type);
                    if (!next)
                        continue;
                    remove(next);
                    if (!next[5]?.aborted)
                        call(next);
                    return true;
                }
                return false;
            },
        };
    };

    /**
     * `document.write` for a script that is released after the parser has passed it. The browser itself parses what is
     * written, piece by piece, in a document without a window: it refuses there what Trusted Types refuse, and fetches and
     * runs nothing. From there it is copied behind the script.
     */
    const createWriteBuffer = (script) => {
        const inert = page('implementation').createHTMLDocument('');
        const twins = new Map();
        const scripts = [];
        /** Stands where the parser would stand. */
        const end = new Text();
        script.after(end);
        /** Where the last look at a parent's children has come to, and what stood before it then. */
        const reached = new Map();
        /** The first child that may be new. What is put in front of a table comes before what was there: then all are looked at. */
        const resume = (from) => {
            const [node, before] = reached.get(from) || [];
            return node && node.parentNode === from && node.previousSibling === before ? node : from.firstChild;
        };
        const copy = (from, put, isOver) => {
            for (let next = isOver ? from.firstChild : resume(from); next; next = next.nextSibling) {
                const node = next;
                reached.set(from, [node, node.previousSibling]);
                const twin = twins.get(node);
                const isScript = node instanceof HTMLScriptElement;
                const isElement = node instanceof Element && !isScript && node.localName !== 'template';
                if (twin) {
                    if (isScript && isOver)
                        twin.replaceWith(release(node));
                }
                else if (isElement || isOver || node.nextSibling) {
                    // a script's place is kept until it is its turn
                    const made = !isScript ? page('importNode')(node, !isElement) : isOver ? release(node) : new Text();
                    twins.set(node, made);
                    put(made);
                }
                else {
                    // the next piece may go on with it
                    return;
                }
                // without a window a parser reads the inside of <noscript>
                if (isElement && node.localName !== 'noscript')
                    copy(node, (inner) => twins.get(node).appendChild(inner), isOver);
            }
        };
        const release = (node) => {
            const made = neutralise(page('importNode')(node, true));
            // a copy is one that code has made, which would wait for no other
            // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
            made.async = node.async;
            inherit(made, script);
            scripts.push(made);
            return made;
        };
        const copyAll = (isOver) => copy(inert.body, (node) => end.before(node), isOver);
        let isBegun = false;
        return {
            write(native, args) {
                if (!isBegun)
                    native.call(inert, trust('markup').createHTML('<!doctype html><body>'));
                isBegun = true;
                native.apply(inert, args);
                copyAll(false);
            },
            finish() {
                inert.close();
                copyAll(true);
                end.remove();
                return scripts;
            },
        };
    };

    /** What makes a released script feel in time: the events it waits for, and a `document.write` that writes. */
    /** `isBusy` tells whether scripts are waiting for their turn. */
    const createScriptSandbox = (isBusy) => {
        /** Every script between its start and its end, and what it writes with. */
        const running = new Map();
        // nothing of the page's is touched but while released scripts run
        let interceptor;
        /** Whether a listener that a released script has registered is being called. */
        let isCalling = false;
        const isOurs = () => running.has(page('currentScript'));
        const late = createLoadEventReplay(() => isCalling || isOurs());
        const write = (args, self, native) => {
            if (self !== document || !isOurs())
                return args;
            const script = page('currentScript');
            const pen = running.get(script) || createWriteBuffer(script);
            running.set(script, pen);
            pen.write(native, args);
            return DONE;
        };
        const watch = () => {
            const made = createInterceptor();
            const { onCall } = made;
            onCall(Document.prototype, 'write', write);
            onCall(Document.prototype, 'writeln', write);
            // there is nothing to be opened: the script writes behind itself
            onCall(Document.prototype, 'open', (args, self) => self === document && args.length < 3 && isOurs() ? document : args);
            late.watch(made);
            return made;
        };
        /** One at a time: whatever throws is told as uncaught, and the others are called all the same. */
        const settle = () => void setTimeout(() => {
            if (isBusy())
                return;
            let isMore = (isCalling = true);
            try {
                isMore = late.callNext();
            }
            finally {
                isCalling = false;
                if (isMore)
                    settle();
                else if (!running.size)
                    end();
            }
        });
        const end = () => {
            interceptor?.end();
            interceptor = undefined;
        };
        return {
            enter(script) {
                running.set(script, undefined);
                interceptor || (interceptor = watch());
            },
            leave(script) {
                const pen = running.get(script);
                running.delete(script);
                if (!isBusy())
                    settle();
                return pen ? pen.finish() : [];
            },
            settle,
        };
    };

    /**
     * Starts scripts in the browser's own order: classic ones in document order, then `defer` and modules once the page is
     * parsed; `async` ones at once. One that fails or never answers holds nobody up for longer than its limit.
     */
    /** Longest stretch of work between two chances for the browser to paint, in milliseconds. */
    const SLICE = 8;
    /** Gives the browser a chance to paint and to answer the visitor. */
    const yieldToPage = () => {
        const { scheduler } = window;
        // elsewhere an element of the page may bear the name
        return typeof scheduler?.yield === 'function' ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
    };
    const createScriptQueue = ({ timeout, mayRun, consider }) => {
        const ordered = [];
        const deferred = [];
        let isRunning = false;
        const sandbox = createScriptSandbox(() => isRunning);
        const observer = {
            timeout,
            onStart: sandbox.enter,
            onEnd(script) {
                const written = sandbox.leave(script);
                if (!written.length)
                    return;
                // they come before the page's next script
                const later = ordered.splice(0);
                written.forEach(consider);
                ordered.push(...later);
            },
        };
        const run = async (script) => {
            if (script.isConnected && mayRun(script))
                await startScript(script, observer);
        };
        const next = () => ordered.shift() || (page('readyState') === 'loading' ? undefined : deferred.shift());
        const pump = async () => {
            if (isRunning)
                return;
            isRunning = true;
            // all that were found at once are queued before the first has its turn
            await Promise.resolve();
            let began = performance.now();
            for (let script = next(); script; script = next()) {
                // one that cannot be started stays held, and the others have their turn
                await run(script).catch(() => { });
                if (performance.now() - began > SLICE) {
                    await yieldToPage();
                    began = performance.now();
                }
            }
            isRunning = false;
            sandbox.settle();
        };
        return {
            add(script) {
                if (isFree(script)) {
                    void run(script).catch(() => { });
                }
                else {
                    if (isRunning)
                        preloadScript(script);
                    (isDeferred(script) ? deferred : ordered).push(script);
                    void pump();
                }
            },
            resume: () => void pump(),
            destroy() {
                ordered.length = deferred.length = 0;
            },
        };
    };

    /** `<template data-purpose>` around untouched markup: its content stands behind it while permitted. */
    /** Selects what nobody would let go but for the annotation that it takes over. */
    const HELD = ['script', ...HELD_ATTRIBUTES.map((name) => `[data-${name}]`)].join();
    const contents = new WeakMap();
    /** Puts the content in its place. Its scripts are given back in order: held, to take their turn like all others. */
    const expand = (template) => {
        const earlier = contents.get(template);
        if (earlier) {
            if (!earlier.some((node) => node.isConnected))
                template.after(...earlier);
            return [];
        }
        const content = page('importNode')(template.content, true);
        const scripts = [...content.querySelectorAll('script')].map(neutralise);
        for (const element of content.querySelectorAll(HELD))
            inherit(element, template);
        contents.set(template, [...content.childNodes]);
        template.after(content);
        return scripts;
    };
    /** Takes the content away again; what its scripts did stays done. */
    const retract = (template) => {
        for (const node of contents.get(template) || [])
            node.remove();
    };

    const createPendingElements = (onWhole) => {
        const waiting = new Set();
        return {
            add: (element) => void waiting.add(element),
            finish() {
                for (const element of waiting) {
                    if (!isWhole(element))
                        continue;
                    waiting.delete(element);
                    onWhole(element);
                }
            },
        };
    };

    /**
     * Whether it costs less to look through the parent once than through each child. While the page is parsed, what stands
     * beside them must not be looked at again: its scripts have run.
     */
    const isMost = (nodes, parent) => nodes.length > 50 && nodes.length * 2 > of(parent, 'childNodes').length && page('readyState') !== 'loading';
    /** All that is watched for. */
    const ALL = {
        childList: true,
        subtree: true,
        // said, for pages that have given every object an `attributes`
        attributes: true,
        attributeFilter: ['data-purpose', 'data-vendor', ...HELD_ATTRIBUTES.map((name) => `data-${name}`)],
    };
    /** Watches the whole document for the page's whole life. */
    const watchDocument = ({ onAny, onDocument, onAdded, onChanged }) => {
        const isElement = createElementTest();
        const tell = (records) => {
            onAny();
            const html = page('documentElement');
            const isLoading = page('readyState') === 'loading';
            for (const { target, attributeName, addedNodes } of records) {
                if (attributeName && target instanceof Element && of(target, 'matches')(ANNOTATED))
                    onChanged(target, attributeName);
                const nodes = isMost(addedNodes, target) ? [target] : addedNodes;
                // by index: an iterator for each record costs more than the look at its one node
                for (let at = 0, { length } = nodes; at < length; at++) {
                    const node = nodes[at];
                    if (node === html)
                        onDocument();
                    try {
                        if (!isElement(node))
                            continue;
                        onAdded(node, isLoading);
                        // the page's own HTML may have put tags into a shadow root, which nobody else tells of
                        if (isLoading && node.shadowRoot instanceof ShadowRoot)
                            enter(node.shadowRoot);
                    }
                    catch (cause) {
                        // the page has broken what it needs: those behind it have their turn all the same
                        warn('bad-tag', cause);
                    }
                }
            }
        };
        const enter = (root) => {
            observer.observe(root, ALL);
            for (const element of root.children)
                onAdded(element, true);
        };
        const observer = new MutationObserver(tell);
        observer.observe(document, ALL);
        return { flush: () => tell(observer.takeRecords()), end: () => observer.disconnect() };
    };

    const createGate = (settings, isGranted, onPlace, onDocument) => {
        let isEnded = false;
        let isFirst = true;
        const taken = new WeakSet();
        const pending = createPendingElements((element) => consider(element));
        const permissions = createPermissions(settings, isGranted, (element) => guard?.isFromCode(element));
        const { isAnnotated, isPlace, hasElements } = createNativeMatchers();
        /** Asked when a script's turn has come: it may have lost its permission while it waited. */
        const mayRun = (script) => taken.has(script) && (permissions.mayPass(script) || !taken.delete(script));
        const queue = createScriptQueue({ timeout: settings.timeout, mayRun, consider: (script) => consider(script) });
        const judge = (element, changed, isTakingBack) => {
            inspect(element, settings, permissions.lacksNonce(element));
            // starting a script puts it into the page again
            if (taken.has(element))
                return;
            const may = permissions.mayPass(element);
            if (!may)
                guard?.recall(element);
            else if (isTakingBack)
                return;
            if (element instanceof HTMLScriptElement) {
                if (!may || !isHeldScript(element))
                    return;
                if (!isExternal(element) && !isWhole(element))
                    return pending.add(element);
                taken.add(element);
                queue.add(element);
            }
            else if (element instanceof HTMLTemplateElement) {
                if (!may)
                    return retract(element);
                if (!isWhole(element))
                    return pending.add(element);
                expand(element).forEach((script) => consider(script));
            }
            else {
                if (may)
                    revealElement(element, changed);
                else if (permissions.isKnown(element))
                    holdElement(element);
                if (isPlace(element))
                    onPlace(element);
            }
        };
        const consider = tolerant(judge);
        const considerAll = (root, isTakingBack) => of(root, 'querySelectorAll')(ANNOTATED).forEach((element) => consider(element, null, isTakingBack));
        // before anything else that a page may have broken
        const guard = createGuard({ settings, isGranted, ...permissions, flush: () => watch.flush() });
        const watch = watchDocument({
            onAny: pending.finish,
            onDocument,
            onAdded(element, isLoading) {
                // once the page is parsed, a script with an address is one that `innerHTML` made and nobody runs
                guard?.inspect(element, isLoading);
                if (isAnnotated(element))
                    consider(element);
                if (hasElements(element))
                    considerAll(element);
            },
            onChanged: consider,
        });
        const onParsed = () => {
            // the last inline scripts of the page come before those that wait for its end
            pending.finish();
            queue.resume();
        };
        return {
            follow: () => guard?.follow(),
            apply(isTakingBack) {
                if (isEnded)
                    return;
                if (isTakingBack || isFirst)
                    guard?.inspect(page('documentElement'), false, true);
                isFirst = false;
                considerAll(page('documentElement'), isTakingBack);
                guard?.hidden().forEach((element) => consider(element, null, isTakingBack));
            },
            loadOnce(element) {
                permissions.letPass(element);
                consider(element);
            },
            listen(signal) {
                guard?.listen(signal);
                page('addEventListener')('DOMContentLoaded', onParsed, { signal });
            },
            forget: permissions.forget,
            destroy() {
                isEnded = true;
                watch.end();
                guard?.destroy();
                queue.destroy();
            },
        };
    };
    /** An element that cannot be handled stays as it is, and the others have their turn. */
    const tolerant = (judge) => (...args) => {
        try {
            judge(...args);
        }
        catch (cause) {
            warn('bad-tag', cause);
        }
    };
    /** Tells the developer of tags that cannot do what they seem to say. */
    const inspect = (element, settings, lacksNonce) => {
        if (lacksNonce)
            warn('foreign-nonce', element.getAttribute('data-src') || element.getAttribute('data-href') || 'inline');
        const known = [...settings.vendors, ...settings.purposes].map(({ id }) => id);
        for (const id of needs(element))
            if (!known.includes(id))
                warn('undeclared-tag', id);
        const isRunning = element instanceof HTMLScriptElement && element.src && !element.hasAttribute('data-src');
        if (isRunning)
            warn('running-tag', element.src);
        if (!(element instanceof HTMLTemplateElement))
            return;
        for (const inner of element.content.querySelectorAll('[src],link[href]')) {
            warn('template-request', inner.getAttribute('src') || inner.getAttribute('href'));
        }
    };

    /**
     * What Sekisho keeps under the record's name (`cookie.name`) in the visitor's browser: the end of each key. The record itself
     * has none. Whoever expires removes them, and `describeReceipts` tells visitors of each; of `TCF` the part that asks by it tells.
     */
    /** The latest receipts: localStorage while something is granted, else sessionStorage. */
    const RECEIPTS = '.receipts';
    /** What waits in localStorage to become a receipt or to be sent: one JSON text a line, each with a line's end. */
    const QUEUE = '.queue';
    /** What is remembered of this device where answers are kept with an account: that the visitor was told, or that it differs. */
    const ACCOUNT = '.account';
    /** How many lines may wait; the oldest go first. */
    const QUEUE_LENGTH = 50;
    /** Every key in localStorage that the core knows. */
    const STORAGE_KEYS = ['', RECEIPTS, QUEUE, ACCOUNT];

    const SHAPE = /^([23])\.([\da-z]{6,7})\.([\w+/]{4})\.((?:[\w+/]{4})*)\.((?:[\w+/]{4})*)(?:\.([\w+/]{4}))?$/;
    /** Longest value, room for 16,000 answers; a longer one is not ours. */
    const LONGEST$1 = 65536;
    /** Four characters that stand for an id: the low 24 bits of FNV-1a over its code points, in base 64. */
    const token = (id) => {
        let hash = 0x811c9dc5;
        for (const character of id)
            hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
        return btoa(String.fromCharCode(hash & 255, (hash >> 8) & 255, (hash >> 16) & 255));
    };
    /**
     * Writes a record in at most `limit` characters. What does not fit is left out, so it counts as not answered; refusals
     * come first.
     */
    const formatRecord = ({ isWhole, at, policy, seen, choices }, limit) => {
        const head = `${isWhole ? 3 : 2}.${at.toString(36)}.${policy}.`;
        const tail = seen && `.${seen}`;
        const isGranted = (id) => Number(choices[id] === 'granted');
        const refusalsFirst = Object.keys(choices).sort((a, b) => isGranted(a) - isGranted(b));
        const fitting = refusalsFirst.slice(0, Math.floor((limit - head.length - tail.length - 1) / 4));
        const having = (choice) => fitting.filter((id) => choices[id] === choice).join('');
        return `${head}${having('granted')}.${having('denied')}${tail}`;
    };
    /** Reads a record; `undefined` for anything that is not wholly one. A token on both lists is denied. */
    const parseRecord = (value) => {
        const parts = typeof value === 'string' && value.length <= LONGEST$1 && SHAPE.exec(value);
        if (!parts)
            return undefined;
        const choices = Object.create(null);
        for (const id of parts[4].match(/.{4}/g) || [])
            choices[id] = 'granted';
        for (const id of parts[5].match(/.{4}/g) || [])
            choices[id] = 'denied';
        return {
            isWhole: parts[1] === '3',
            at: parseInt(parts[2], 36),
            policy: parts[3],
            seen: parts[6] || '',
            choices,
        };
    };

    /*! js-cookie v3.0.8 | MIT */
    function assign (target) {
      for (var i = 1; i < arguments.length; i++) {
        var source = arguments[i];
        for (var key in source) {
          if (key === '__proto__') continue
          target[key] = source[key];
        }
      }
      return target
    }

    var defaultConverter = {
      read: function (value) {
        if (value[0] === '"') {
          value = value.slice(1, -1);
        }
        return value.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent)
      },
      write: function (value) {
        return encodeURIComponent(value).replace(
          /%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,
          decodeURIComponent
        )
      }
    };

    function init(converter, defaultAttributes) {
      function set(name, value, attributes) {
        if (typeof document === 'undefined') {
          return
        }

        attributes = assign({}, defaultAttributes, attributes);

        if (typeof attributes.expires === 'number') {
          attributes.expires = new Date(Date.now() + attributes.expires * 864e5);
        }
        if (attributes.expires) {
          attributes.expires = attributes.expires.toUTCString();
        }

        name = encodeURIComponent(name)
          .replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent)
          .replace(/[()]/g, escape);

        var stringifiedAttributes = '';
        for (var attributeName in attributes) {
          if (!attributes[attributeName]) {
            continue
          }

          stringifiedAttributes += '; ' + attributeName;

          if (attributes[attributeName] === true) {
            continue
          }

          // Considers RFC 6265 section 5.2:
          // ...
          // 3.  If the remaining unparsed-attributes contains a %x3B (";")
          //     character:
          // Consume the characters of the unparsed-attributes up to,
          // not including, the first %x3B (";") character.
          // ...
          stringifiedAttributes += '=' + attributes[attributeName].split(';')[0];
        }

        return (document.cookie =
          name + '=' + converter.write(value, name) + stringifiedAttributes)
      }

      function get(name) {
        if (typeof document === 'undefined' || (arguments.length && !name)) {
          return
        }

        // To prevent the for loop in the first place assign an empty array
        // in case there are no cookies at all.
        var cookies = document.cookie ? document.cookie.split('; ') : [];
        var jar = {};
        for (var i = 0; i < cookies.length; i++) {
          var parts = cookies[i].split('=');
          var value = parts.slice(1).join('=');

          try {
            var found = decodeURIComponent(parts[0]);
            if (!(found in jar)) jar[found] = converter.read(value, found);
            if (name === found) {
              break
            }
          } catch (_e) {
            // Do nothing...
          }
        }

        return name ? jar[name] : jar
      }

      return Object.create(
        {
          set: set,
          get: get,
          remove: function (name, attributes) {
            set(
              name,
              '',
              assign({}, attributes, {
                expires: -1
              })
            );
          },
          withAttributes: function (attributes) {
            return init(this.converter, assign({}, this.attributes, attributes))
          },
          withConverter: function (converter) {
            return init(assign({}, this.converter, converter), this.attributes)
          }
        },
        {
          attributes: { value: Object.freeze(defaultAttributes) },
          converter: { value: Object.freeze(converter) }
        }
      )
    }

    var api = init(defaultConverter, { path: '/' });

    /** The only file that touches `document.cookie`, through js-cookie. Every function survives blocked cookies. */
    /** Every value stored under a name: several domains or paths may each hold one. */
    const readCookies = (name) => {
        const found = [];
        const jar = api.withConverter({
            // js-cookie stops at the first cookie of a name whose value it can read; a reader that refuses each sees all
            read(value, cookie) {
                if (cookie === name)
                    found.push(value);
                throw found;
            },
        });
        try {
            jar.get(name);
        }
        catch {
            // cookies are blocked, or `document.cookie` is clobbered: there is no record
        }
        return found;
    };
    /** Names of all cookies that scripts can see. */
    const cookieNames = () => {
        try {
            // js-cookie leaves out what it cannot decode, such as values in Latin-1 or Shift_JIS: the values are not read
            return Object.keys(api.withConverter({ read: String }).get());
        }
        catch {
            return [];
        }
    };
    /** Writes a cookie of the site: `SameSite=Lax`, and `Secure` where the page is. */
    const writeCookie = (name, value, expires, path, domain) => {
        try {
            const secure = location.protocol === 'https:';
            api.set(name, value, { expires, path, secure, sameSite: 'Lax', ...(domain ? { domain } : undefined) });
        }
        catch {
            // cookies are blocked: localStorage or this page view's memory keep the record
        }
    };
    /** The host itself, then each of its parent domains. The browser ignores those it does not allow (`co.uk`). */
    const domains = () => {
        const labels = location.hostname.split('.');
        return [undefined, ...labels.map((_, index) => labels.slice(index).join('.'))];
    };
    /** Every prefix of the page's path, with and without a slash at the end. */
    const paths = () => {
        const parts = location.pathname.split('/');
        return parts.flatMap((_, index) => {
            const path = parts.slice(0, index + 1).join('/');
            return [path || '/', `${path}/`];
        });
    };
    /** Removes a cookie wherever a script of this page could have set it: host-only, each parent domain, each path. */
    const eraseCookie = (name) => {
        const secure = location.protocol === 'https:';
        for (const domain of domains()) {
            // browsers complain of domains that are too wide
            if (!cookieNames().includes(name))
                return;
            for (const path of new Set(paths())) {
                for (const partitioned of secure ? [false, true] : [false]) {
                    try {
                        // "Partitioned" is part of a cookie's key (CHIPS), so both kinds have to be named
                        api.remove(name, { path, secure, partitioned, ...(domain ? { domain } : undefined) });
                    }
                    catch {
                        return;
                    }
                }
            }
        }
    };

    /** Bytes a cookie may have, name included. */
    const COOKIE_LIMIT = 200;
    const DAY$1 = 86400;
    const newest = (records) => {
        let best;
        for (const record of records) {
            if (record && (!best || record.at > best.at))
                best = record;
        }
        return best;
    };
    /**
     * Makes the store, once a page view. Where a copy was lost or says something else, cookie or localStorage, the record in force
     * is written to both: with the same answers and the same end.
     */
    const createStore = ({ name, domain, path, days }) => {
        let memory;
        // WebKit goes back to the cookie of an earlier write for the moment in which it tells of that
        let written;
        const readLocal = () => {
            try {
                return localStorage.getItem(name);
            }
            catch {
                return null;
            }
        };
        /** What localStorage has, then what each cookie has. */
        const readCopies = () => [readLocal(), ...readCookies(name)];
        const forget = (part) => {
            try {
                localStorage.removeItem(name + part);
            }
            catch {
                // blocked: there is nothing in it
            }
        };
        const shorten = (record) => formatRecord(record, COOKIE_LIMIT - name.length - 1);
        const isSame = (one, other) => !!one && shorten(one) === shorten(other);
        /**
         * What storage holds. Any host under the same domain can set a cookie here, and give it any time. So localStorage leads, and
         * cookies add their refusals. Where hosts share the record the cookie leads, for that is what they share, unless it is the
         * part of the local copy that it has room for; a refusal of this host stands that is not older, and one of this page anywhere.
         */
        const readStored = ([first, ...others] = readCopies()) => {
            const local = parseRecord(first);
            const cookies = others.map(parseRecord);
            const latest = newest(cookies);
            const lead = domain && latest && !isSame(local, latest) ? latest : local || latest;
            if (!lead)
                return undefined;
            const choices = Object.assign(Object.create(null), lead.choices);
            for (const copy of [written, local, ...cookies]) {
                if (copy && (copy.at >= lead.at || (!domain && copy !== written))) {
                    for (const key in copy.choices)
                        if (copy.choices[key] === 'denied')
                            choices[key] = 'denied';
                }
            }
            return { ...lead, choices };
        };
        const write = (record) => {
            written = record;
            const value = shorten(record);
            // never renewed beyond the end of the record
            const put = (host) => writeCookie(name, value, new Date((record.at + days * DAY$1) * 1000), path, host);
            put(domain);
            if (readCookies(name).length > 1) {
                // left by an earlier domain or path setting: two cookies of one name would contradict each other
                eraseCookie(name);
                put(domain);
            }
            if (domain && !readCookies(name).includes(value)) {
                warn('cookie-domain', domain);
                put();
            }
            try {
                // after the cookie, for this is what other tabs hear of
                localStorage.setItem(name, formatRecord(record, LONGEST$1));
            }
            catch {
                // blocked or full: the cookie may hold it, so an earlier answer must not stand here
                forget('');
            }
            // whoever erases what is stored shall not be remembered nevertheless
            const stored = readStored();
            memory = isSame(stored, record) ? undefined : record;
            return memory || stored;
        };
        const copies = readCopies();
        const stored = readStored(copies);
        if (stored && copies.join() !== [formatRecord(stored, LONGEST$1), shorten(stored)].join())
            write(stored);
        const read = () => newest([memory, readStored()]);
        return {
            read,
            write,
            expire(isSilenceYes) {
                memory = read();
                if (!isSilenceYes)
                    eraseCookie(name);
                STORAGE_KEYS.slice(Number(isSilenceYes)).forEach(forget);
            },
        };
    };

    /**
     * Global Privacy Control, as the browser says it; some extensions say `1` or a text. One that cannot be read counts as on:
     * a getter that throws must not end the start of the gate. https://w3c.github.io/gpc/
     *
     * For sites that heed it, Do Not Track counts like it. https://www.w3.org/TR/tracking-dnt/
     */
    const readGpc = (heedsDoNotTrack) => {
        try {
            const { globalPrivacyControl } = navigator;
            return /^(true|1)$/.test(String(globalPrivacyControl)) || (heedsDoNotTrack && navigator.doNotTrack === '1');
        }
        catch {
            return true;
        }
    };

    /**
     * Whether the page is being prerendered: it runs, and nobody has come to it yet.
     * https://wicg.github.io/nav-speculation/prerendering.html
     */
    const isPrerendered = () => attempt(() => page('prerendering'));
    /** Calls back once somebody has come to the page: at once where it is not prerendered. */
    const whenActivated = (work) => isPrerendered() ? page('addEventListener')('prerenderingchange', work) : work();

    /** Notes in the record that the visitor has been told of every revision. Answers, and when they were given, stand. */
    const acknowledge = (store, { revisions = [] }) => {
        const record = store.read();
        const latest = revisions[revisions.length - 1];
        if (record && latest)
            store.write({ ...record, seen: token(latest.version) });
    };

    /** Whether something that was granted no longer is. */
    const takesBack = (before, after) => Object.keys(before.choices).some((id) => before.choices[id] === 'granted' && after.choices[id] !== 'granted');
    /** Whether two decisions say anything different. */
    const differs = (one, other) => one.status !== other.status || Object.keys(one.choices).some((id) => one.choices[id] !== other.choices[id]);
    /**
     * Whether silence may mean yes, here or on a page of the site that declares other things: a region's rules may differ from
     * purpose to purpose.
     */
    const isSilenceYes = ({ regime, regimes }) => !!regimes || regime !== 'opt-in';
    /** Whether everything named is granted; nothing named is nothing granted. */
    const grants = ({ choices }, ids) => ids.length > 0 && ids.every((id) => choices[id] === 'granted');
    /**
     * Whether answers are a decision: ids that nobody declared are none, nor is what a page's code says again on every view.
     * A visitor who gives the same answer again has decided anew.
     */
    const isNews = (answers, { choices, unanswered }, via) => Object.keys(answers).some((id) => via !== 'api' || choices[id] !== answers[id] || unanswered.includes(id));

    const DAY = 86400;
    /** How many days ago an answer was given; NaN where there is none, which is neither more nor less than any number. Pure. */
    const ageOf = (record, now) => record ? (now / 1000 - record.at) / DAY : NaN;

    /** A site's own words for a purpose, in the language that prevails; a translation added later changes nothing. */
    const wordsOf = ({ description }, { authoritativeLanguage }) => {
        if (typeof description === 'string')
            return description;
        const texts = own$1(description);
        const words = texts[authoritativeLanguage] || Object.values(texts)[0];
        return typeof words === 'string' ? words : '';
    };
    /** Every purpose and vendor that is not necessary, purposes first. `signalled` is what the browser signals against. */
    const questionsOf = ({ purposes, vendors, policy }, signalled = []) => {
        const subject = (id, purpose, what, advertises) => {
            const { explicit, advertising } = purposes.find((one) => one.id === purpose) || {};
            const isAdvertising = !!(advertises || advertising || purpose === 'advertising');
            const isSignalled = signalled.includes(id);
            const isExplicit = !!explicit || isSignalled;
            const matter = what ? `${id} ${what}` : id;
            return purpose === 'necessary' ? [] : [{ id, purpose, isExplicit, isAdvertising, matter, isSignalled }];
        };
        return [
            ...purposes.flatMap((purpose) => subject(purpose.id, purpose.id, wordsOf(purpose, policy))),
            ...vendors.flatMap(({ id, purpose, advertises }) => subject(id, purpose, purpose, advertises)),
        ];
    };
    /** The tokens under which an answer may be kept: a refusal, a grant, a grant in spite of the browser's signal. */
    const keysOf = ({ id, matter }) => [id, matter, `${matter} gpc`].map(token);
    /** Under which token an answer is kept: a refusal holds whatever becomes of the question, a grant for it alone. */
    const keyOf = (subject, answer) => keysOf(subject)[answer === 'denied' ? 0 : subject.isSignalled ? 2 : 1];
    /** What a record answers, in force or not. What was granted without the signal is not granted under it. */
    const readAnswer = (record, subject) => {
        // most pages have none yet, and hashing is the dearest part
        const [refused, granted, insisted] = record ? keysOf(subject).map((key) => record.choices[key]) : [];
        return refused === 'denied' ? refused : (!subject.isSignalled && granted) || insisted;
    };

    /** A day begins in the east: a revision is never in force later than where its readers are (UTC+14). */
    const EARLIEST_ZONE = 14 * 3600000;
    /** Whether a revision is in force; `now` in milliseconds since 1970. */
    const isDue = ({ date }, now) => Date.parse(date) - EARLIEST_ZONE <= now;

    /** Whether a revision concerns a purpose. */
    const concerns = ({ purposes }, purpose) => !purposes || purposes.includes(purpose);
    /**
     * Finds where a record stands. A list of revisions that does not name the policy's version, or of which none is in force
     * yet, explains nothing: then only the version itself is known. Pure.
     */
    const readStanding = ({ version = '', revisions = [] }, record, now) => {
        const due = revisions.some((revision) => revision.version === version)
            ? revisions.filter((revision) => isDue(revision, now))
            : [];
        const current = due.length ? due[due.length - 1].version : version;
        const find = (mark) => due.length ? revisions.findIndex((revision) => token(revision.version) === mark) : -1;
        const stand = find(record?.policy);
        const since = stand < 0 ? [] : revisions.slice(stand + 1);
        const material = since.filter((revision) => revision.kind === 'material' && isDue(revision, now));
        const untold = since.slice(Math.max(find(record?.seen) - stand, 0));
        return {
            version: current,
            isKnown: stand >= 0 || record?.policy === token(current),
            material,
            changes: since.filter((revision) => material.includes(revision) || untold.includes(revision)),
            untold,
        };
    };

    /**
     * Makes the record of a new decision. Answers in force stay, also those for vendors that only other pages of the site
     * declare; of those no longer in force a refusal stays where silence would mean yes. Refusing everything leaves nothing
     * granted, on any page. Pure.
     */
    const amendRecord = (earlier, decision, answers, settings, now) => {
        const all = questionsOf(settings, decision.signalled);
        const asked = all.filter(({ id, isExplicit }) => !isExplicit && decision.regimes?.[id] !== 'none');
        const { version, material } = readStanding(settings.policy, earlier, now);
        // where nothing is asked, as where the browser signals against all of it, refusing everything is refusing all there is
        const meant = asked.length ? asked : all;
        const isRefusal = meant.length > 0 && meant.every(({ id }) => answers[id] === 'denied');
        // what has ended is not given anew by an answer to something else
        const endsGrants = isRefusal || ageOf(earlier, now) > settings.grantDays;
        const stays = (answer) => decision.at ? answer === 'denied' || !endsGrants : answer === 'denied' && isSilenceYes(decision);
        const second = Math.floor(now / 1000);
        const before = (decision.at || 0) / 1000;
        const choices = Object.create(null);
        // should two ids share a token, the refusal stands
        const put = (key, answer) => {
            if (choices[key] !== 'denied')
                choices[key] = answer;
        };
        const ours = new Set();
        for (const subject of all) {
            const answer = answers[subject.id];
            if (answer)
                put(keyOf(subject, answer), answer);
            for (const key of keysOf(subject)) {
                const before = earlier?.choices[key];
                const isStale = before === 'granted' && material.some((revision) => concerns(revision, subject.purpose));
                if (!answer && before && !isStale && stays(before))
                    put(key, before);
                ours.add(key);
            }
        }
        for (const key in earlier?.choices) {
            const answer = earlier.choices[key];
            // what a stranger's grant was given for is not known here: after a material revision it may be void
            const isSafe = answer === 'denied' || !material.length;
            if (!ours.has(key) && isSafe && stays(answer))
                put(key, answer);
        }
        return {
            isWhole: asked.every((subject) => keysOf(subject).some((key) => key in choices)),
            // a clock set back must not make this answer older than the one it replaces
            at: before > second ? before + 1 : second,
            policy: token(version),
            seen: earlier?.seen || '',
            choices,
        };
    };

    /**
     * One answer to everything, the same for the banner, preferences and code: to what is asked; in preferences, where all
     * of it stands, to all. Refusing refuses all, but where only a part is asked, the other answers stand. What is asked for by
     * itself is never granted along; what Global Privacy Control has locked stays denied. Pure.
     */
    const answerAll = (choice, via, { status, at, asked, locked, signalled }, settings) => {
        const answers = Object.create(null);
        // in force, and overtaken in part
        const isPart = via === 'banner' && status === 'outdated' && !!at;
        for (const { id, isExplicit } of questionsOf(settings, signalled)) {
            const isMeant = asked.includes(id) || (choice === 'denied' ? !isPart : via === 'preferences');
            if (isMeant && (choice === 'denied' || !isExplicit))
                answers[id] = locked.includes(id) ? 'denied' : choice;
        }
        return answers;
    };
    /**
     * The same answer for every id named; a purpose brings its vendors along, but grants none that the browser signals against
     * unless it does so against the purpose. Nothing else is answered. Pure.
     */
    const answerNamed = (choice, ids, settings, { signalled }) => {
        const answers = Object.create(null);
        for (const { id, purpose } of questionsOf(settings)) {
            const isAlong = choice === 'denied' || signalled.includes(id) === signalled.includes(purpose);
            if (ids.includes(id) || (isAlong && ids.includes(purpose)))
                answers[id] = choice;
        }
        return answers;
    };

    /** The signals whose files came before `sekisho.js`, or were imported before `createConsent` was called, by name. */
    const readSignals = () => readShelf('signals');
    /** The settings as those signals want them. */
    const prepareSettings = (settings) => attempt(() => readShelf('prepare')?.(settings)) || settings;

    /**
     * Makes what listens to the page. To be called once more after `document.open()`, which takes every listener away, and
     * with `true` to stop.
     */
    const createPageListeners = (...ears) => {
        let ended = new AbortController();
        return (isOver) => {
            ended.abort();
            if (isOver)
                return;
            ended = new AbortController();
            for (const listen of ears)
                listen(ended.signal);
        };
    };

    /** The regime that a purpose or vendor stands under; the strictest of all where nothing is known of it. */
    const regimeOf = ({ regime, regimes }, id) => regimes?.[id] || regime;

    /** Whether a record is in force, and if not, why. */
    const readValidity = ({ settings }, age, standing) => {
        // a record from tomorrow was not written by this browser's clock
        if (!(age >= -1))
            return 'undecided';
        if (age > settings.cookie.days)
            return 'expired';
        return standing.isKnown ? 'decided' : 'outdated';
    };
    /**
     * Derives every choice from what is known. Pure, and the only place of the core where law-shaped logic lives.
     *
     * Where an answer is missing the regime speaks, and never milder than an earlier refusal. A grant that a material
     * revision concerns is missing; a refusal stands, for nobody is asked again about what they do not want. A browser's signal
     * against advertising takes the place of an answer; a grant that it contradicts is asked about, by itself.
     */
    const decide = (facts) => {
        const { settings, record, gpc, now, via = 'default' } = facts;
        const standing = readStanding(settings.policy, record, now);
        const age = ageOf(record, now);
        const validity = readValidity(facts, age, standing);
        const isInForce = validity === 'decided';
        // a refusal may hold for longer than a grant
        const isOld = age > settings.grantDays;
        const answerTo = (subject) => {
            const answer = readAnswer(record, subject);
            const isStale = !isInForce || isOld || standing.material.some((revision) => concerns(revision, subject.purpose));
            return isStale && answer === 'granted' ? undefined : answer;
        };
        const plain = questionsOf(settings);
        const idsOf = (some) => some.map(({ id }) => id);
        const ruling = settings.rule?.(plain, gpc);
        const advertising = idsOf(plain.filter(({ isAdvertising }) => gpc && isAdvertising));
        const { regime, regimes, locked } = ruling || {
            regime: settings.regime,
            locked: settings.regime === 'opt-in' ? [] : advertising,
        };
        // the signal says no for whoever has not said yes; where an answer is asked for first, one that is given under it counts
        const signalled = advertising.filter((id) => !locked.includes(id));
        const all = questionsOf(settings, signalled).map((subject) => ({ ...subject, answer: answerTo(subject) }));
        const choices = Object.create(null);
        for (const { id } of [...settings.purposes, ...settings.vendors])
            choices[id] = 'granted';
        for (const { id, purpose, isExplicit, answer } of all) {
            const isAsked = isExplicit || regimeOf({ regime, regimes }, id) === 'opt-in';
            const isSilenceNo = isAsked || record?.choices[token(purpose)] === 'denied';
            choices[id] = locked.includes(id) ? 'denied' : answer || (isSilenceNo ? 'denied' : 'granted');
        }
        // of a region's rules some may ask nothing, others for an answer
        const whole = all.filter(({ id, isExplicit }) => !isExplicit && regimes?.[id] !== 'none');
        const missing = whole.filter(({ answer }) => !answer);
        // what was granted without the signal is a question by itself, when there is no other
        const open = missing[0]
            ? missing
            : plain.filter((subject, index) => !all[index].answer && !subject.isExplicit && answerTo(subject));
        const isGap = isInForce && open.length > 0;
        // an answer to a part of the question (a placeholder's) is not yet an answer; a whole one has been overtaken
        const isOvertaken = isGap && (record.isWhole || !missing[0]);
        // beside a refusal, which holds on, something new is no answer that has expired
        const gap = isOvertaken
            ? isOld && open.some((subject) => readAnswer(record, subject))
                ? 'expired'
                : 'outdated'
            : 'undecided';
        const status = isGap ? gap : validity;
        return Object.freeze({
            status,
            regime,
            choices: Object.freeze(choices),
            unanswered: idsOf(all.filter(({ answer }) => !isInForce || !answer)),
            asked: idsOf(isOvertaken ? open : whole),
            locked,
            signalled,
            changes: status === 'decided' ? standing.untold : standing.changes,
            via,
            ...ruling,
            ...(isInForce && { at: record.at * 1000 }),
        });
    };

    /** Tells the page, by an event on `document`. */
    const announce = (name, detail) => {
        // by a listener too (`createEffects`), which document.open() takes away
        if (name === 'error')
            explain(detail);
        page('dispatchEvent')(new CustomEvent(`sekisho:${name}`, { detail }));
    };
    /** Tells an error to the developer. */
    const explain = ({ code, cause }) => {
        if (Object.prototype.hasOwnProperty.call(problems, code))
            warn(code, cause);
    };

    /** What opens a layer, wherever and whenever it appears on the page. */
    const OPENERS = '[data-sekisho=preferences],[data-sekisho=opt-out],[data-sekisho=banner],[href="#sekisho"]';
    /** Opens layers from the page's own buttons and links, and from the address. */
    const watchLinks = (show) => {
        const onClick = (event) => {
            const target = event.composedPath()[0];
            const opener = target instanceof Element && of(target, 'closest')(OPENERS);
            if (!opener)
                return;
            event.preventDefault();
            show(opener.getAttribute('data-sekisho') || 'preferences');
        };
        const onHash = () => {
            if (location.hash === '#sekisho')
                show('preferences');
        };
        return (signal) => {
            page('addEventListener')('click', onClick, { signal });
            addEventListener('hashchange', onHash, { signal });
            onHash();
        };
    };

    /** Calls a listener; what it throws is reported and goes no further. */
    const callSafely = (listener, value) => {
        try {
            listener(value);
        }
        catch (cause) {
            warn('listener-failed', cause);
            // the page's own error reporting shall see it too
            setTimeout(() => {
                throw cause;
            });
        }
    };
    const createListeners = () => {
        const listeners = new Set();
        return {
            add(listener) {
                listeners.add(listener);
                return () => void listeners.delete(listener);
            },
            call(value, isCurrent = () => true) {
                for (const listener of [...listeners])
                    if (isCurrent())
                        callSafely(listener, value);
            },
        };
    };
    /** Resolves with what `read` gives as soon as it gives something: now, or after one of the calls. */
    const until = (listeners, read) => new Promise((resolve) => {
        const check = () => {
            const result = read();
            if (!result)
                return;
            end();
            resolve(result);
        };
        const end = listeners.add(check);
        check();
    });

    /**
     * Calls back when the browser is idle, after `patience` milliseconds at the latest. One that does not tell is taken to be
     * busy for `busy` milliseconds; there an element of the page may bear the function's name.
     */
    const whenIdle = (work, patience = 2000, busy = 500) => {
        if (typeof requestIdleCallback === 'function')
            requestIdleCallback(work, { timeout: patience });
        else
            setTimeout(work, busy);
    };

    /** A failed load is reported by whoever asked for it. */
    const ignore$1 = () => { };
    const createLazyInterface = (port, loadInterface) => {
        let mounted;
        let isOver = false;
        const mount = () => {
            mounted || (mounted = loadInterface()
                .then((module) => module.mount(port))
                .catch((cause) => {
                // a network that failed once may answer the next time
                mounted = undefined;
                throw cause;
            }));
            return mounted;
        };
        const ask = async (act) => {
            if (isOver)
                return;
            try {
                await act(await mount());
            }
            catch (cause) {
                warn('interface-failed', cause);
                port.announce('error', { code: 'interface-failed', cause });
            }
        };
        const show = (view = 'preferences') => ask((layer) => layer.show(view));
        return {
            show,
            openFirst() {
                const { status, changes, regime, asked, signalled } = port.read();
                if (isPrerendered())
                    return;
                // mounted, it draws the control that stays
                if (port.settings.reopen)
                    whenIdle(() => void ask(ignore$1));
                if (port.settings.banner !== 'auto' || regime === 'none')
                    return;
                // whoever signals against all that would be asked is asked nothing
                if (status !== 'decided') {
                    // the page's code may decide while the interface is loading
                    const open = (layer) => {
                        if (port.read().status !== 'decided')
                            return layer.show('banner');
                    };
                    void ((asked[0] || !signalled[0]) && ask(open));
                }
                else if (changes.length)
                    void show('notice');
            },
            placehold: (place) => ask((layer) => layer.placehold(place)),
            hide: () => void mounted?.then((layer) => layer.hide(), ignore$1),
            destroy() {
                isOver = true;
                mounted?.then((layer) => layer.destroy(), ignore$1);
            },
        };
    };

    /** Only a browser makes trusted events, and whose element was clicked is asked of the event itself. */
    const isOurs = (event) => {
        const [origin] = event.composedPath();
        const root = origin instanceof Element && origin.getRootNode();
        return event.isTrusted && event.eventPhase > 0 && !!root && !!root.host?.localName.startsWith('sekisho-');
    };
    const createLock = (settings) => {
        const explicit = questionsOf(settings).flatMap(({ id, isExplicit }) => (isExplicit ? [id] : []));
        const isNeeded = settings.lock || explicit.length > 0;
        let latest;
        let ended;
        const isOpen = () => !isNeeded || (!!latest && isOurs(latest));
        const onClick = (event) => void (latest = event);
        return {
            listen(signal) {
                ended = signal;
                if (isNeeded)
                    addEventListener('click', onClick, { capture: true, signal });
            },
            isOpen,
            filter(answers, { choices, locked }, via) {
                const isVisitor = via !== 'api' && isOpen();
                const isShut = (id) => ended?.aborted || locked.includes(id);
                const given = Object.create(null);
                for (const id in answers) {
                    const isExplicit = explicit.includes(id);
                    const mayGrant = !isShut(id) && (isVisitor || !(settings.lock || isExplicit));
                    if (answers[id] === 'denied' || mayGrant)
                        given[id] = answers[id];
                    else if (choices[id] !== 'granted' && !isShut(id))
                        warn(isExplicit ? 'explicit' : 'locked', id);
                }
                return given;
            },
        };
    };

    /** What could not be made into a receipt waits in storage for the next page. */
    const ignore = () => { };
    /**
     * Hands decisions to the chunk that makes receipts of them. Each is noted in storage at once, for the page may be left
     * before the chunk is there. A page that finds nothing waiting does not load it.
     */
    const createReceiptOutbox = (settings, loadReceipts) => {
        const key = settings.cookie.name + QUEUE;
        // the tags that the decision releases have the browser to themselves first
        const work = (line) => whenIdle(() => void loadReceipts()
            .then((module) => module.issue(settings, line))
            .catch(ignore));
        try {
            if (localStorage.getItem(key))
                work();
        }
        catch {
            // blocked: nothing waits
        }
        return (decision, answered, shown) => {
            const line = JSON.stringify({
                decision,
                isForAccount: settings.isForAccount?.(),
                answered,
                shown,
                version: settings.policy.version,
            });
            try {
                const lines = `${localStorage.getItem(key) || ''}${line}\n`.split('\n');
                localStorage.setItem(key, lines.slice(-QUEUE_LENGTH - 1).join('\n'));
                work();
            }
            catch {
                work(line);
            }
        };
    };

    /** Milliseconds after which nobody waits for a paint that does not come, as in a window that others cover. */
    const LONGEST = 1000;
    /**
     * Calls back once the browser has painted what the visitor's click changed, and soon in a tab nobody sees. Where the paint
     * comes after that after all, it calls back again: `work` may be done twice.
     */
    const afterPaint = (work) => {
        const timer = setTimeout(work, page('visibilityState') === 'visible' ? LONGEST : 0);
        requestAnimationFrame(() => {
            clearTimeout(timer);
            setTimeout(work);
        });
    };

    /** Databases and caches, whose names are told only in time. A browser that does not tell them keeps them. */
    const sweepDatabases = async (isDenied) => {
        for (const { name } of await indexedDB.databases())
            if (isDenied(name))
                indexedDB.deleteDatabase(name);
    };
    const sweepCaches = async (isDenied) => {
        for (const name of await caches.keys())
            if (isDenied(name))
                await caches.delete(name);
    };
    /** Removes what denied vendors keep in the site's own cookies and storage; what a granted vendor uses too stays. */
    const sweep = (settings, isGranted) => {
        const isDenied = matchVendorStorage(settings, isGranted);
        // whoever has granted everything waits for no store to be opened
        const mayHold = (kept) => settings.vendors.some((vendor) => vendor[kept]?.length && !isGranted([vendor.id]));
        if (mayHold('cookies')) {
            const denied = () => cookieNames().filter((name) => isDenied('cookies', name));
            denied().forEach(eraseCookie);
            if (denied().length)
                warn('cookie-stays', denied().join(' '));
        }
        if (!mayHold('storage'))
            return;
        const isDeniedStorage = (name) => isDenied('storage', name);
        for (const kind of ['localStorage', 'sessionStorage']) {
            try {
                const store = window[kind];
                for (const key of Object.keys(store))
                    if (isDeniedStorage(key))
                        store.removeItem(key);
            }
            catch {
                // storage is blocked: there is nothing in it
            }
        }
        sweepDatabases(isDeniedStorage).catch(() => { });
        sweepCaches(isDeniedStorage).catch(() => { });
    };

    const TYPES = [
        ['advertising', 'ad_storage', 'ad_user_data', 'ad_personalization'],
        ['analytics', 'analytics_storage'],
        ['functional', 'functionality_storage', 'personalization_storage'],
        ['necessary', 'security_storage'],
    ];
    /** A command the only way Google's tags take it: an `arguments` object, not an array. */
    function command(..._parts) {
        // oxlint-disable-next-line prefer-rest-params
        return arguments;
    }
    const layer = () => {
        const scope = window;
        return (Array.isArray(scope.dataLayer) ? scope.dataLayer : (scope.dataLayer = []));
    };
    /** Google's types, by the purpose that each stands under. */
    const consentTypes = (choose) => {
        const types = {};
        for (const [purpose, ...names] of TYPES)
            for (const name of names)
                types[name] = choose(purpose);
        return types;
    };
    /** Google's types are page-wide: one is granted only if every Google vendor of its purpose is, or the purpose where none is. */
    const idsOf = (purpose, vendors) => {
        const ids = vendors.filter((vendor) => vendor.purpose === purpose).map(({ id }) => id);
        return ids.length ? ids : [purpose];
    };
    /**
     * Queues commands of ours. While no tag of Google's reads the queue (one that does puts a `push` of its own there), each stands
     * behind the one before it, and in front of what the page has queued meanwhile: a `config` that waits for its tag would else be
     * sent as denied, though the visitor has accepted.
     */
    const createQueue = () => {
        let latest;
        const scope = window;
        // the site's code calls it, also while the inline snippet that makes it is held
        if (typeof scope.gtag !== 'function')
            scope.gtag = (...parts) => void layer().push(command(...parts));
        return (...parts) => {
            const entries = layer();
            const next = command(...parts);
            const at = entries.push === [].push ? entries.indexOf(latest) + 1 : 0;
            if (at)
                entries.splice(at, 0, next);
            else
                entries.push(next);
            latest = next;
        };
    };
    /** Those of the declared vendors that Google Consent Mode speaks for. */
    const googleVendors = (vendors) => vendors.filter(({ signals }) => [signals].flat().includes('google'));
    /** Speaks for the declared Google vendors; stays silent if there are none. */
    const createGoogleBasicSignal = (settings) => {
        const vendors = googleVendors(settings.vendors);
        if (!vendors.length)
            return () => { };
        const queue = createQueue();
        queue('consent', 'default', consentTypes(() => 'denied'));
        queue('set', 'ads_data_redaction', true);
        queue('set', 'url_passthrough', false);
        let last = '';
        return (decision) => {
            const types = consentTypes((purpose) => idsOf(purpose, vendors).every((id) => decision.choices[id] === 'granted') ? 'granted' : 'denied');
            const said = JSON.stringify(types);
            // "default" already says denied; before an answer there is nothing to update
            if (said === last ||
                (!last && decision.status === 'undecided' && decision.regime === 'opt-in' && !decision.regimes))
                return;
            last = said;
            queue('consent', 'update', types);
        };
    };

    /** The signals that the core carries itself. All others come in files of their own. */
    const builtInSignals = { google: createGoogleBasicSignal };

    /** By what our own files know what stands for a vendor's global: it is nobody to tell of decisions. */
    const STUB = Symbol.for('sekisho.stub');
    const isStub = (value) => !!value && STUB in Object(value);

    /** Whether a value can be what a page calls by a global name: an object or function, no element that bears the name. */
    const isThing = (value) => !!value && /^(object|function)$/.test(typeof value) && !(value instanceof Node);

    /**
     * What the page itself calls by a global name, an object or function; nothing where an element bears the name, or a stub of ours, or
     * something else.
     */
    const readGlobal = (name) => {
        const value = Object.getOwnPropertyDescriptor(window, name) && attempt(() => Reflect.get(window, name));
        return isThing(value) && !isStub(value) ? value : undefined;
    };

    /** What a page says to Google's tags, as far as it is written in a wrong place or way. */
    const COMMANDS = ['js', 'config', 'event', 'consent', 'set'];
    const EVENTS = ['config', 'event'];
    /**
     * For the debug build: names commands of the page that stand in front of our default, and those that were pushed as arrays. To be
     * called at each decision, at the first before the default is given.
     */
    const createGoogleCheck = ({ vendors }) => {
        const isConcerned = googleVendors(vendors).length > 0;
        let isFirst = true;
        return () => {
            const entries = readGlobal('dataLayer');
            for (const entry of isConcerned && Array.isArray(entries) ? entries : []) {
                const command = Object(entry);
                const name = String(command[0]);
                if (Array.isArray(entry)) {
                    if (COMMANDS.includes(name))
                        warn('google-array', `"${name}"`);
                }
                else if (isFirst && EVENTS.includes(name))
                    warn('google-order', `"${name}"`);
                // the snippet of Google Tag Manager
                else if (isFirst && command.event === 'gtm.js')
                    warn('google-order', '"gtm.js"');
            }
            isFirst = false;
        };
    };

    /** What stands in for globals of vendors in the core set, by the vendor’s id. Without a prototype: look any id up, `constructor` too. */
    const stubs = /* @__PURE__ */ Object.assign(Object.create(null), {
        'google-adsense': stubs$4,
        'google-publisher-tag': stubs$3,
        'yahoo-japan-ads': stubs$1,
        x: stubs$2,
    });

    const readStub = (given) => {
        const stub = own$1(given);
        const isSound = /^[a-z_$][\w$]*$/i.test(String(stub.name)) &&
            ['function', 'list', 'object'].includes(stub.kind) &&
            !/__proto__|prototype|constructor/.test(JSON.stringify(given));
        return isSound ? [stub] : [];
    };
    /** What can stand for a vendor's globals: as the site has given it, else what is known of it; what is malformed is left out. */
    const stubsOf = (vendor) => (attempt(() => [...(vendor.stubs || stubs[vendor.id] || [])]) || []).flatMap((given) => attempt(() => readStub(given)) || []);

    /** How engines name what is not there: Chromium and Firefox, WebKit; and what is there without what was called. */
    const MISSING = /([\w$]+)(?:\.[\w$.]+)? is not (?:defined|a function)|variable: ([\w$]+)/;
    /** In the debug build: tells the developer of calls that fail as nothing stands for a held vendor's global. */
    const watchMissingStubs = (vendors) => {
        const owners = new Map(vendors.flatMap((vendor) => stubsOf(vendor).map(({ name }) => [name, vendor.id])));
        const look = (message) => {
            const [, name = '', variable = ''] = MISSING.exec(String(message).replace('window.', '')) || [];
            const owner = owners.get(name || variable);
            if (owner)
                warn('no-stub', `${name || variable} (${owner})`);
        };
        addEventListener('error', ({ message }) => look(message));
        addEventListener('unhandledrejection', ({ reason }) => look(reason?.message));
    };

    /** Tells the developer of signals whose files are missing, and of what a page's code then calls in vain. */
    const check$1 = ({ vendors, signals }, files) => {
        const builtIn = Object.keys(builtInSignals);
        const named = vendors.flatMap((vendor) => vendor.signals || []).filter((name) => !builtIn.includes(name));
        // what is set for one that the core carries itself needs its file, too
        for (const name of new Set([...named, ...Object.keys(own$1(signals))]))
            if (!files.includes(name))
                warn('no-signal', name);
        if (!files.includes('stubs'))
            watchMissingStubs(vendors);
        // files of their own carry no explanations
        page('addEventListener')('sekisho:error', ({ detail }) => explain(detail));
    };
    /**
     * What a decision does beside the gate's work: signals first, then clean-up. One that fails, for the page has broken what
     * it uses, does not keep the other from doing its part.
     */
    const createEffects = (settings, store) => {
        const effects = createListeners();
        const all = { ...builtInSignals, ...readSignals() };
        {
            check$1(settings, Object.keys(readSignals() || {}));
            effects.add(createGoogleCheck(settings));
        }
        for (const create of Object.values(all)) {
            // started by the first decision: a page's own `dataLayer` may throw
            let signal;
            effects.add((decision) => {
                signal || (signal = create(settings));
                signal(decision);
            });
        }
        effects.add((decision) => {
            // before anybody has answered nothing new can be set, and what is there is not ours to judge
            if (decision.at)
                sweep(settings, (ids) => grants(decision, ids));
        });
        effects.add((decision) => {
            if (decision.status === 'expired')
                store.expire(isSilenceYes(decision));
        });
        return effects;
    };

    /**
     * Everything that follows from a decision, in this order: signals, sweep, what is taken back, events, release.
     * `live` holds the one in force.
     */
    const createTransition = (settings, live, gate, changes, store) => {
        const effects = createEffects(settings, store);
        const transitions = {
            start() {
                effects.call(live.decision);
                gate.apply();
            },
            transition(next) {
                const isLess = takesBack(live.decision, next);
                const isCurrent = () => live.decision === next;
                live.decision = next;
                gate.follow();
                // a new answer takes the place of what was let pass once; one more placeholder's does not
                if (next.via !== 'placeholder')
                    gate.forget();
                effects.call(next);
                if (isLess) {
                    gate.apply(true);
                    if (settings.reload)
                        location.reload();
                }
                // a listener may decide anew: the others then hear of that alone
                changes.call(next, isCurrent);
                if (isCurrent())
                    announce('change', next);
                // what is released waits until the visitor has seen the click's effect
                afterPaint(() => gate.apply());
            },
            follow(next) {
                if (!isPrerendered() && differs(next, live.decision))
                    transitions.transition(next);
            },
        };
        return transitions;
    };

    /**
     * Calls back when the record may have been changed elsewhere: at once for the site's other tabs, and for other hosts of a
     * shared cookie domain where the browser tells of cookies; elsewhere when this page is looked at again, as after the browser
     * had frozen it. On a page that was prerendered when somebody comes to it, and then `onActivated` too.
     */
    const watchRecord = (name, onChange, onActivated) => {
        const onStorage = (event) => {
            if (event.key === name || event.key === null)
                onChange();
        };
        // every page is shown once without having been frozen; what tells of visibility does not know of that
        const onShow = ({ persisted = page('visibilityState') === 'visible' }) => {
            if (persisted)
                onChange();
        };
        // WebKit tells of `localStorage` before the cookie that was written with it is there
        const onCookie = ({ changed }) => {
            if (changed.some((cookie) => cookie.name === name))
                onChange();
        };
        const onCome = () => {
            onChange();
            onActivated();
        };
        return (signal) => {
            attempt(() => cookieStore.addEventListener('change', onCookie, { signal }));
            addEventListener('storage', onStorage, { signal });
            addEventListener('pageshow', onShow, { signal });
            page('addEventListener')('visibilitychange', onShow, { signal });
            page('addEventListener')('prerenderingchange', onCome, { signal });
        };
    };

    /** The composition root: the straight line from options to effects, and nothing else. */
    /** Takes back what was let pass once, where nothing else has changed. */
    const takeBackOnce = (gate) => {
        gate.forget();
        gate.apply(true);
    };
    const startConsent = (given, { loadInterface, loadReceipts }) => {
        const settings = prepareSettings(given);
        const store = createStore(settings.cookie);
        const changes = createListeners();
        const judge = (record, via = 'default') => decide({ settings, record, gpc: readGpc(settings.doNotTrack), now: Date.now(), via });
        const lock = createLock(settings);
        // nobody has come to a page that is prerendered: whatever is answered until they do, nothing is granted
        const live = { decision: isPrerendered() ? { ...judge(), choices: Object.create(null) } : judge(store.read()) };
        const areGranted = (ids) => grants(live.decision, ids);
        const gate = createGate(settings, areGranted, (place) => void placehold(place), () => listen());
        const { start, transition, follow } = createTransition(settings, live, gate, changes, store);
        const noteForReceipt = createReceiptOutbox(settings, loadReceipts);
        const commit = (answer, via, shown) => whenActivated(() => {
            // another window may have decided meanwhile, and this one not have heard
            const record = store.read();
            const current = judge(record);
            const answers = lock.filter(answer(current), current, via);
            if (!isNews(answers, current, via))
                return isNews(answers, live.decision, via) ? readAgain() : takeBackOnce(gate);
            const next = judge(store.write(amendRecord(record, current, answers, settings, Date.now())), via);
            noteForReceipt(next, Object.keys(answers), shown);
            transition(next);
        });
        const commitAll = (choice, via, shown) => commit((current) => answerAll(choice, via, current, settings), via, shown);
        const answer = (choice, ids) => ids.length ? commit((current) => answerNamed(choice, ids, settings, current), 'api') : commitAll(choice, 'api');
        const port = {
            version: "0.1.0",
            settings,
            read: () => live.decision,
            subscribe: changes.add,
            decide: (choices, via, shown) => commit(() => choices, via, shown),
            answerAll: commitAll,
            acknowledge() {
                acknowledge(store, settings.policy);
                readAgain();
                live.decision = judge(store.read());
            },
            loadOnce: (element) => lock.isOpen() && gate.loadOnce(element),
            announce,
            load: settings.load,
        };
        const { show, hide, placehold, openFirst, destroy } = createLazyInterface(port, loadInterface);
        const readAgain = () => follow(judge(store.read()));
        const watch = watchRecord(settings.cookie.name, readAgain, openFirst);
        const listen = createPageListeners(lock.listen, gate.listen, watchLinks(show), watch);
        listen();
        start();
        openFirst();
        return {
            get decision() {
                return live.decision;
            },
            isGranted: (...ids) => areGranted(ids),
            subscribe(listener) {
                const end = changes.add(listener);
                callSafely(listener, live.decision);
                return end;
            },
            when: (...ids) => until(changes, () => areGranted(ids) && live.decision),
            show,
            hide,
            disclose: placehold,
            grant: (...ids) => answer('granted', ids),
            deny: (...ids) => answer('denied', ids),
            withdraw: () => answer('denied', []),
            destroy() {
                listen(true);
                gate.destroy();
                destroy();
            },
        };
    };

    /**
     * Loads lazy files from where our own tag lies (or `base`). `import()` inherits the page's nonce and needs no Trusted
     * Types policy; where our tag has `integrity`, a module script checks the file first, for `import()` alone would not.
     */
    const createChunkLoader = (own, base) => {
        const loaded = new Map();
        const failures = new Map();
        const fetchFile = async (file, integrity) => {
            const url = new URL(file, base);
            url.searchParams.set('v', "0.1.0");
            // browsers remember a module that failed: a new attempt needs another address
            const failed = failures.get(file);
            if (failed)
                url.searchParams.set('r', String(failed));
            if (own.hasIntegrity)
                await startModule(url.href, typeof integrity === 'string' ? integrity : await integrity(), own.nonce);
            return import(/* @vite-ignore */ url.href);
        };
        return (file, integrity) => {
            const pending = loaded.get(file) ||
                fetchFile(file, integrity).catch((cause) => {
                    loaded.delete(file);
                    failures.set(file, (failures.get(file) || 0) + 1);
                    throw cause;
                });
            loaded.set(file, pending);
            return pending;
        };
    };

    /** Whether the sizes that a site has set are those that hold (docs/theming.md): the debug build's only. */
    /** Where the width counts: in other windows the banner is as wide as they are. */
    const LARGE = '(min-width:40em) and (min-height:30.01em)';
    const told = new Set();
    const round = (pixels) => `${Math.round(pixels * 10) / 10}px`;
    const tell = (name, asked, held) => {
        if (told.has(name))
            return;
        told.add(name);
        warn('held-size', `${name} (${round(asked)}, where ${round(held)} holds)`);
    };
    /** What a size comes to in pixels beside a layer, in letters of a size; NaN, if it is no size. */
    const measure = (layer, property, size, letters = '') => {
        const probe = page('createElement')('div');
        probe.style.position = 'fixed';
        probe.style.fontSize = letters;
        probe.style.setProperty(property, size);
        layer.before(probe);
        const isSize = size && probe.style.getPropertyValue(property);
        const pixels = isSize ? Number.parseFloat(getComputedStyle(probe).getPropertyValue(property)) : Number.NaN;
        probe.remove();
        return pixels;
    };
    /** The width that holds: the largest that the banner takes; as a sheet, which is as wide as the window, that of its content. */
    const widthOf = (layer, { maxWidth, paddingLeft, paddingRight }) => maxWidth === 'none'
        ? layer.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
        : Number.parseFloat(maxWidth);
    const look$1 = () => {
        const layer = page('querySelector')('sekisho-root')?.shadowRoot?.querySelector('.layer');
        if (!layer)
            return;
        const style = getComputedStyle(layer);
        const read = (name) => style.getPropertyValue(name).trim();
        const letters = Number.parseFloat(style.fontSize);
        const askedLetters = measure(layer, 'font-size', read('--sekisho-font-size'));
        if (Math.abs(askedLetters - letters) >= 0.5)
            tell('--sekisho-font-size', askedLetters, letters);
        if (!layer.matches('.banner') || !matchMedia(LARGE).matches)
            return;
        const [askedWidth, width] = [measure(layer, 'width', read('--sekisho-width'), style.fontSize), widthOf(layer, style)];
        if (width - askedWidth >= 0.5)
            tell('--sekisho-width', askedWidth, width);
    };
    /** Reports what is held to its bound, each size once, when a layer has opened. */
    const checkSizes = () => page('addEventListener')('sekisho:show', look$1);

    const place = (name) => `[data-sekisho=${name}]`;
    const CHOICES = place('privacy-choices');
    /** What opens preferences, and what has a link that does. */
    const WAYS = [
        ...['preferences', 'opt-out', 'banner', 'disclosures', 'external-transmission'].map(place),
        '[href$="#sekisho"]',
    ].join();
    /** Milliseconds that a busy page has for showing one, and one in a browser that does not tell. */
    const PATIENCE = 5000;
    const BUSY = 2000;
    const has = (selector) => !!page('querySelector')(selector);
    const look = ({ duties = [], policy, region, reopen }) => {
        const asksForLink = duties.includes('opt-out-link');
        // elsewhere the place stays empty
        const isWay = reopen || has(WAYS) || (asksForLink && has(CHOICES));
        if (!isWay)
            warn('no-way-back');
        if (asksForLink && !has(`${CHOICES},${place('opt-out')}`))
            warn('no-choices-link', region);
        const hasTable = !!policy.externalTransmission || has(place('external-transmission'));
        if (duties.includes('external-transmission') && !hasTable)
            warn('no-transmission-table');
    };
    /** Reports what is missing, once the page has loaded and has nothing to do; and, when a layer opens, what does not hold of its sizes. */
    const checkPage = (settings) => {
        checkSizes();
        const wait = () => whenIdle(() => look(settings), PATIENCE, BUSY);
        if (page('readyState') === 'complete')
            wait();
        else
            addEventListener('load', wait, { once: true });
    };

    /**
     * Finds the tag this file was loaded by. Must be called while the file is first run: later `currentScript` is `null`.
     * A tag that cannot be found gives no base address rather than a wrong one (CVE-2024-47068).
     */
    const readOwnScript = () => {
        const element = attempt(() => page('currentScript'));
        const read = (name) => {
            const value = attempt(() => element?.[name]);
            return typeof value === 'string' ? value : '';
        };
        const src = read('src');
        return {
            element: element || undefined,
            base: src.replace(/[^/]*([?#].*)?$/, ''),
            // the attribute reads '' under a Content-Security-Policy; the property has it
            nonce: read('nonce'),
            hasIntegrity: !!read('integrity') || (!!element && !src),
        };
    };

    /**
     * Starts the one instance of the page and writes its global, `window.sekisho`. `check` reports what the developer has
     * written in vain, in the debug build.
     */
    const startTag = (readSettings, interfaceFile, check) => {
        const scope = globalThis;
        const mark = Symbol.for('sekisho');
        if (scope[mark])
            return warn('duplicate-instance');
        scope[mark] = true;
        const script = readOwnScript();
        const given = readSettings(script);
        const base = given.base ? resolveAddress(given.base) : script.base;
        // wherever the site keeps our own files, the guard lets them pass
        const allow = [...given.allow, base.replace(/^https?:\/\//, '')];
        const load = createChunkLoader(script, base);
        const settings = { ...given, nonce: given.nonce || script.nonce, allow, load };
        if (!base)
            warn('no-script-tag');
        const consent = startConsent(settings, {
            loadInterface: () => load(...interfaceFile),
            loadReceipts: () => load('sekisho.receipts.js', "sha256-byY5pG5Ncf9jakTfPpfDPzIYmp9Z4s0H+5DmIivm6Po="),
        });
        const queued = scope.sekisho;
        const api = Object.assign(consent, {
            version: "0.1.0",
            push(...callbacks) {
                for (const callback of callbacks)
                    callSafely(callback, api);
            },
        });
        const { destroy } = api;
        api.destroy = () => {
            destroy();
            delete scope[mark];
            delete scope.sekisho;
        };
        scope.sekisho = api;
        if (Array.isArray(queued))
            api.push(...queued);
        announce('ready', consent.decision);
        {
            checkPlace(script.element);
            checkPage(settings);
            check(script);
        }
    };

    /** What in a page counts on the rules of regions besides its options: an element that says one, and the tag of their file. */
    const SIGNS = '[name=sekisho-region],[src*="sekisho.regions"]';
    /** What a page that counts on those rules sets for regions, where its options set nothing: no wishes, which counts on them, too. */
    const wishesOfPage = () => page('querySelectorAll')(SIGNS)[0] && {};

    /** The vendors that `vendors/<id>.js` and `sekisho.vendors.js` left, if they came first. */
    const readRegistered = () => {
        const found = readShelf('vendors');
        return Array.isArray(found) ? found : [];
    };

    /** The script-tag entry: its own tag → options → consent → `window.sekisho`. */
    const BLOCK = 'script[type="application/json"][data-sekisho=options]';
    /**
     * The options block. Markup that an attacker can inject inertly must not loosen a strict security policy: the block carries
     * the tag's nonce where the tag has one, and from where files come and which scripts start is for the tag alone to say. A
     * module cannot find its tag: there the block may name a folder of the page's own origin.
     */
    const readBlock = ({ element, nonce }) => {
        try {
            const blocks = [...page('querySelectorAll')(BLOCK)];
            const block = blocks.find((one) => one.nonce === nonce);
            if (blocks[0] !== block)
                warn('foreign-options');
            const { base = '', nonce: _, ...options } = own$1(JSON.parse(block?.textContent || 'null'));
            const isOwn = !element && resolveAddress(base).startsWith(`${location.origin}/`);
            return { regions: wishesOfPage(), ...options, ...(isOwn && { base }) };
        }
        catch (cause) {
            warn('bad-options-block', cause);
            // what it says of regions may be stricter than all else: no wishes that can be read
            return { regions: null };
        }
    };
    const readSettings = (script) => readOptions(mergeOptions(readAttributes(script.element?.dataset || {}), readBlock(script)), [
        ...builtIn,
        ...readRegistered(),
    ]);
    const check = ({ element }) => {
        page('addEventListener')('DOMContentLoaded', () => {
            const block = page('querySelector')(BLOCK);
            // a deferred tag has read what stands behind it
            if (block && element && !element.hasAttribute('defer') && element.compareDocumentPosition(block) & 4)
                warn('late-options');
        });
    };
    startTag(readSettings, ['sekisho.ui.js', "sha256-Qy9lta46bWxs0ByhWeTC4/H4dks0QYL9urzlUm/uE+I="], check);

})();
