import { GOOGLE_POLICY } from './sources.js';
import { googleControllers, GOOGLE, googlePrivacyPolicy } from './google.js';

// A loader: functional, because what it loads is asked for by its own vendors, whose hosts the guard knows.
// It passes the signal on to the tags it loads.
/** Google Tag Manager: the container. Declare the vendors of the tags in it as well. */
const facts = {
    id: 'google-tag-manager',
    purpose: 'functional',
    hosts: ['googletagmanager.com/gtag/js?id=GTM-', 'googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
    signals: ['google'],
};
const company = GOOGLE;
const party = {
    name: { en: 'Google Tag Manager', ja: 'Google タグ マネージャー' },
    company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Loads the tags that the site manages with it; what those do is told under their own names.',
        ja: 'サイトが管理するタグを読み込みます。読み込まれるタグの働きは、それぞれのサービスの欄で説明しています。',
    },
    recipientUse: {
        en: 'Google uses the data of the request to deliver the container, to keep its service stable and secure, and to measure and improve it.',
        ja: 'Google はリクエストの情報を、コンテナの配信、サービスの安定と安全の維持、利用状況の測定とサービスの改善に利用します。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links,
    privacyPolicyKind: 'policy',
    source: `developers.google.com/tag-platform/security/guides/consent; ${GOOGLE_POLICY} for the purposes`,
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party };
