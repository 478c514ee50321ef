import { THIRD_PARTY_WEB } from './sources.js';

const FAQ = 'documentation.onesignal.com/docs/data-questions';
const SDK = 'OneSignal/OneSignal-Website-SDK @fbb4a49 (2026-07-22)';
/** OneSignal: the SDK for notifications on websites. */
const facts = {
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
const party = {
    name: 'OneSignal',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://onesignal.com/privacy_policy' };
const disclosure = {
    use: {
        en: 'Asks whether notifications are wanted, and sends the site’s notifications to those who want them.',
        ja: '通知を受け取るかどうかを尋ね、希望した方にサイトからの通知を送ります。',
    },
    recipientUse: {
        en: 'OneSignal stores which browsers take notifications and how often the site is visited, and uses that to send the site’s messages.',
        ja: 'OneSignal は通知を受け取るブラウザと訪問の回数を保存し、サイトのメッセージの送信に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'ONE_SIGNAL_SDK_DB', kind: 'database', party: 'first', retention: 'persistent', source: SDK },
        { name: 'os_pageViews', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK },
        {
            name: 'onesignal-notification-prompt',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SDK,
        },
        { name: 'onesignal-non-push-prompt', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK },
        { name: 'onesignal-pageview-count', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
        { name: '__cf_bm', party: 'third', retention: 'unpublished', source: FAQ },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${SDK}; ${FAQ}, which says that the SDK sets no cookies; documentation.onesignal.com/docs/en/data-collected-by-the-onesignal-sdk; ${THIRD_PARTY_WEB}; address of the privacy policy from AmauriC/tarteaucitron.js @76151fa (2026-04-02), its text read in a copy of 2022-10-21`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
