import { THIRD_PARTY_WEB } from './sources.js';

const ANALYTICS = 'segmentio/analytics-next @0c4fa88 (2026-08-12)';
// It passes what it receives on to the tools that the site connects, and loads the tags of some: declare those as well.
/** Segment: Analytics.js. */
const facts = {
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
const party = {
    name: 'Twilio Segment',
    company: facts.company,
    country: 'US',
    formerly: ['Segment'],
};
const links = { privacyPolicy: 'https://www.twilio.com/en-us/legal/privacy' };
const disclosure = {
    use: {
        en: 'Gathers what visitors do on the site, and passes it on to the tools with which the site analyses it.',
        ja: 'サイト内での行動を記録し、サイトが分析に使うほかのツールに渡します。',
    },
    recipientUse: {
        en: 'Twilio collects the data for the site, joins it by visitor, and passes it on to the recipients that the site has chosen.',
        ja: 'Twilio は受け取った情報をサイトのために収集し、訪問者ごとにまとめ、サイトが選んだ送信先に渡します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'user'],
    cookies: [
        ...facts.cookies.map((name) => ({
            name,
            party: 'first',
            retention: 'P365D',
            source: ANALYTICS,
        })),
        ...facts.storage.map((name) => ({
            name,
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: ANALYTICS,
        })),
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${ANALYTICS}; support.twilio.com/hc/en-us/articles/51556786109083 for the cookies; ${THIRD_PARTY_WEB}; segmentapis.com, the address in the European Union, from its public client libraries; privacy notice seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
