import { THIRD_PARTY_WEB } from './sources.js';

const SDK = '@sentry/browser 11.12.0 and its Session Replay';
/** Sentry: errors, performance and, if the site turns it on, Session Replay. */
const facts = {
    id: 'sentry',
    purpose: 'analytics',
    hosts: ['sentry.io', 'sentry-cdn.com'],
    // it sets no cookies; replay, links between traces and the queue for offline use are options
    storage: ['sentryReplaySession', 'sentry_previous_trace', 'sentry-offline'],
    company: 'Functional Software, Inc.',
    catalogue: true,
};
const party = {
    name: 'Sentry',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://sentry.io/privacy/' };
const disclosure = {
    use: {
        en: 'Reports errors and slow pages, and can record what happened before an error, so that the site can mend it.',
        ja: 'エラーや表示の遅れを報告し、設定によりエラー前後の操作を記録して、サイトの不具合を直すために使います。',
    },
    recipientUse: {
        en: 'Sentry stores and analyses the reports for the site, which decides what they contain.',
        ja: 'Sentry は報告をサイトのために保存、解析します。報告の内容はサイトが決めます。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'address', 'device', 'recording'],
    cookies: [
        { name: 'sentryReplaySession', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
        { name: 'sentry_previous_trace', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
        { name: 'sentry-offline', kind: 'database', party: 'first', retention: 'persistent', source: SDK },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: `${SDK}; sentry.io/privacy 3.3.1 (2024-05-31), by which the customer controls the data of the service; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
