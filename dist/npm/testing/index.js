/*! Sekisho 0.1.0 | MIT */
/** Longest value, room for 16,000 answers; a longer one is not ours. */
const LONGEST = 65536;
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
    const tail = seen;
    const isGranted = (id) => Number(choices[id] === 'granted');
    const refusalsFirst = Object.keys(choices).sort((a, b) => isGranted(a) - isGranted(b));
    const fitting = refusalsFirst.slice(0, Math.floor((limit - head.length - tail.length - 1) / 4));
    const having = (choice) => fitting.filter((id) => choices[id] === choice).join('');
    return `${head}${having('granted')}.${having('denied')}${tail}`;
};

/**
 * An object's own properties and nothing else: what a prototype offers, polluted or not, is not there. Anything that is
 * no object gives an empty one.
 */
const own = (bag) => {
    const copy = Object.assign(Object.create(null), typeof bag === 'object' ? bag : undefined);
    // `undefined` says nothing, so it shall not stand in the place of a default
    for (const key in copy)
        if (copy[key] === undefined)
            delete copy[key];
    return copy;
};

/** A site's own words for a purpose, in the language that prevails; a translation added later changes nothing. */
const wordsOf = ({ description }, { authoritativeLanguage }) => {
    if (typeof description === 'string')
        return description;
    const texts = own(description);
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

/**
 * One answer to everything, the same for the banner, preferences and code: to what is asked; in preferences, where all
 * of it stands, to all. Refusing refuses all, but where only a part is asked, the other answers stand. What is asked for by
 * itself is never granted along; what Global Privacy Control has locked stays denied. Pure.
 */
const answerAll = (choice, via, { status, at, asked, locked, signalled }, settings) => {
    const answers = Object.create(null);
    for (const { id, isExplicit } of questionsOf(settings, signalled)) {
        asked.includes(id) || (choice === 'denied' ? true : via === 'preferences');
        if ((choice === 'denied' || !isExplicit))
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

/** Whether something that was granted no longer is. */
/**
 * Whether silence may mean yes, here or on a page of the site that declares other things: a region's rules may differ from
 * purpose to purpose.
 */
const isSilenceYes = ({ regime, regimes }) => !!regimes || regime !== 'opt-in';

const DAY$1 = 86400;
/** How many days ago an answer was given; NaN where there is none, which is neither more nor less than any number. Pure. */
const ageOf = (record, now) => record ? (now / 1000 - record.at) / DAY$1 : NaN;

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
        seen: '',
        choices,
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
    const ja = typeof text === 'string' ? text : own(text)['ja'];
    return typeof ja === 'string' ? ja : '';
};
const check = (subject, text) => {
    if (vagueWords(japaneseOf(text)).length)
        warn('vague-text', subject);
};
const isBuiltIn = (id) => [...builtIn, ...further].some((vendor) => vendor.id === id);
/**
 * Reports open-ended words where Japan's external-transmission rule asks for a list, a notice without a policy, and, where
 * the policy names the page of the table, what the entries of the site's own vendors lack.
 */
const checkWords = ({ vendors, texts, policy }) => {
    const hasTable = !!own(policy).externalTransmission;
    const given = Array.isArray(vendors) ? vendors : [];
    for (const vendor of given) {
        const { id, party, disclosure } = own(typeof vendor === 'string' ? { id: vendor } : vendor);
        const told = own(disclosure);
        if (typeof id !== 'string')
            continue;
        for (const key of ['use', 'recipientUse'])
            check(`vendors (${key} of ${id})`, told[key]);
        const gaps = hasTable && !isBuiltIn(id) ? transmissionGaps(own(party), told) : [];
        if (gaps.length)
            warn('incomplete-transmission', `"${id}" lacks ${gaps.join(', ')}`);
        const needsPolicy = asksForNotice(id, told);
        if (needsPolicy && !own(policy).url)
            warn('missing-policy', id);
    }
    for (const [language, words] of Object.entries(own(texts))) {
        const { accept = 'yes', reject = 'no' } = own(words);
        if (!tellsApart({ accept, reject }))
            warn('bad-option', `texts (${language}: accept, reject)`);
    }
    const japanese = own(own(texts)['ja']);
    for (const key in japanese)
        if (key.startsWith('sends.'))
            check(`texts (ja: ${key})`, japanese[key]);
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
    const rows = own(optionTable);
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
    const versions = own(translations);
    for (const language of Object.keys(versions)) {
        if (versions[language] !== version)
            warn('stale-translation', `${language} (${versions[language]})`);
    }
};
/** Reports every option whose name or value is not what it should be. */
const checkOptions = (input) => {
    const given = own(input);
    const policy = own(given.policy);
    checkGroup(given, '');
    for (const group of GROUPS)
        checkGroup(own(given[group]), `${group}.`);
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
const readItem = (given) => own(typeof given === 'string' ? { id: given } : given);
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
    const meant = nearest(id, [...catalogue, ...further].map((vendor) => text(own(vendor).id)));
    return `"${id}"${meant ? ` (did you mean "${meant}"?)` : ''}`;
};
/** Vendors by id: of the catalogue, the site's own, or the one amended by the other. */
const readVendors = (given, catalogue) => {
    const vendors = new Map();
    for (const item of list(given).map(readItem)) {
        const known = catalogue.find((entry) => own(entry).id === item.id);
        const vendor = Object.assign(own(known), item);
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
    return new Map([...ids, ...declared.keys()].map((id) => [id, own(declared.get(id) || { id })]));
};
/**
 * Revisions, oldest first. None at all where two share a version or a day, or a day cannot be read: then nothing is known
 * of what changed, and everything is asked again.
 */
const readRevisions = ({ version, effectiveFrom, revisions }, purposes) => {
    const isPurpose = (id) => STANDARD.includes(id) || purposes.some((purpose) => purpose.id === id);
    const read = list(revisions).map((given) => {
        const revision = own(given);
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
    const given = own(input);
    const policy = own(given.policy);
    const cookie = own(given.cookie);
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
        texts: own(given.texts),
        contacts: own(given.contacts),
        rights: own(given.rights),
        receipt: own(given.receipt),
        signals: own(given.signals),
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

/** The settings as those signals want them. */
const prepareSettings = (settings) => attempt(() => readShelf('prepare')?.(settings)) || settings;

/** Every vendor that we describe: a server pays nothing for those that a site does not declare. */
const CATALOGUE = [...builtIn, ...further];
/** The options made safe, as the page makes them. */
const readServerSettings = (options) => prepareSettings(readOptions(options, CATALOGUE));

const DAY = 86400;
/** Answers by ids; a vendor's own goes before that of its purpose. What a test has misspelt would pass for a refusal. */
const answerEach = (given, settings, decision) => {
    const answers = Object.create(null);
    const named = own(given);
    const purposes = settings.purposes.map(({ id }) => id);
    const known = [...purposes, ...settings.vendors.map(({ id }) => id)];
    for (const [id, choice] of Object.entries(named)) {
        if (!known.includes(id))
            throw new TypeError(`"${id}" is no purpose or vendor of these options`);
        if (choice !== 'granted' && choice !== 'denied')
            throw new TypeError(`"${id}" must be "granted" or "denied"`);
    }
    for (const id of known)
        if (named[id])
            Object.assign(answers, answerNamed(named[id], [id], settings, decision));
    return answers;
};
/**
 * The record of a visitor who has answered: what a test puts into a browser before a page loads, so that no banner is in its way.
 * What is not named is refused, and a purpose brings its vendors along; `'granted'` grants what *Accept all* of preferences would.
 *
 * @param options those of the page. Where a region decides there, import `sekisho/regions` here, too.
 * @throws a TypeError where an id is not one of these options, or an answer is none
 * @example
 * recordFor({ vendors: ['google-analytics', 'google-ads'] }, { analytics: 'granted' });
 */
const recordFor = (options, answer, facts = {}) => {
    const { gpc = false, now = Date.now() } = facts;
    const settings = readServerSettings(options);
    const { name, path, domain, days } = settings.cookie;
    const decision = decide({ settings, record: undefined, gpc, now });
    const refused = answerAll('denied', 'preferences', decision, settings);
    const isForEach = typeof answer === 'object' && answer !== null;
    if (!isForEach && answer !== 'granted' && answer !== 'denied')
        throw new TypeError('an answer is "granted", "denied", or either by ids');
    const given = isForEach
        ? answerEach(answer, settings, decision)
        : answerAll(answer, 'preferences', decision, settings);
    const answers = Object.assign(Object.create(null), refused, given);
    const record = amendRecord(undefined, decision, answers, settings, now);
    // a page shortens its own cookie; what it reads may be longer
    return { name, value: formatRecord(record, LONGEST), path, domain, expires: record.at + days * DAY };
};

/** What a page of an address would have of the record: the host, whether the cookie goes for its subdomains, and whether it is secure. */
const placeOf = ({ domain }, url) => {
    const { hostname, protocol } = new URL(url);
    return { host: domain.replace(/^\./, '') || hostname, isWide: !!domain, secure: protocol === 'https:' };
};
/**
 * The record for Playwright, before the page is opened.
 *
 * @param url an address of the site
 * @example
 * await context.addCookies([playwrightCookie(recordFor(options, 'denied'), 'https://shop.example/')]);
 */
const playwrightCookie = (record, url) => {
    const { host, isWide, secure } = placeOf(record, url);
    const { name, value, path, expires } = record;
    return { name, value, domain: isWide ? `.${host}` : host, path, expires, secure, sameSite: 'Lax' };
};
/**
 * The record for WebDriver, which takes cookies of the site that is open alone: open a page of it that has no tag (one that is
 * not found is enough), add the cookie, then open the page.
 *
 * @param url an address of the site
 * @example
 * await driver.manage().addCookie(webDriverCookie(recordFor(options, 'denied'), 'https://shop.example/'));
 */
const webDriverCookie = (record, url) => {
    const { host, isWide, secure } = placeOf(record, url);
    const { name, value, path, expires: expiry } = record;
    return { name, value, path, ...(isWide && { domain: host }), expiry, secure, sameSite: 'Lax' };
};
/**
 * The record for Cypress, before `cy.visit`.
 *
 * @param url an address of the site
 * @example
 * cy.setCookie(...cypressCookie(recordFor(options, 'denied'), 'https://shop.example/'));
 */
const cypressCookie = (record, url) => {
    const { host, isWide, secure } = placeOf(record, url);
    const { name, value, path, expires: expiry } = record;
    return [name, value, { domain: host, hostOnly: !isWide, path, expiry, secure, sameSite: 'lax' }];
};

export { cypressCookie, playwrightCookie, recordFor, webDriverCookie };
