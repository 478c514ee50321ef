import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE, SEEN_IN_STORAGE } from './sources.js';

/** Klaviyo: the script of shops for e-mail and text messages, with sign-up forms. */
const facts = {
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
const party = {
    name: 'Klaviyo',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.klaviyo.com/legal/privacy/privacy-notice' };
const disclosure = {
    use: {
        en: 'Joins visits and products looked at with the addresses of subscribers, and sends e-mail and messages that fit them.',
        ja: '閲覧したページや商品を購読者の連絡先と結び付け、それに合わせたメールやメッセージを送るために使います。',
    },
    recipientUse: {
        en: 'Klaviyo stores the history of visits and purchases for the site, and uses it to choose whom messages are sent to.',
        ja: 'Klaviyo は閲覧と購入の履歴をサイトのために保存し、メッセージを送る相手の選択に利用します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'contact'],
    cookies: [
        { name: '__kla_id', party: 'first', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: '__kla_viewed', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        {
            name: '__kla_viewed_reviewed_items',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        { name: '__kl_key', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'klaviyoOnsite', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        {
            name: 'kl-post-identification-sync',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        { name: '_kx', kind: 'sessionStorage', party: 'first', retention: 'session', source: SEEN_IN_STORAGE },
        {
            name: 'klaviyoPagesVisitCountV2',
            kind: 'sessionStorage',
            party: 'first',
            retention: 'session',
            source: SEEN_IN_STORAGE,
        },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    identitySource: 'developers.klaviyo.com/en/docs/javascript_api: visitors are identified by their e-mail address',
    source: `developers.klaviyo.com (content security policy for Klaviyo’s scripts); klaviyo.com/legal/privacy/privacy-notice (2024-04-24), by which it is the processor of its customers’ data; ${THIRD_PARTY_WEB}; no opt-out page for visitors found, messages have their own unsubscribe links`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
