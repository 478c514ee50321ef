import { THIRD_PARTY_WEB, SEEN_IN_STORAGE } from './sources.js';

const HELP = 'help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do';
/** tawk.to: chat. */
const facts = {
    id: 'tawk',
    purpose: 'functional',
    hosts: ['tawk.to'],
    cookies: ['twk_idm_key', 'TawkConnectionTime', 'twk_uuid_*', 'tawk_uuid_*'],
    storage: ['twk_token_*'],
    company: 'tawk.to, Inc.',
    catalogue: true,
};
const party = {
    name: 'tawk.to',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.tawk.to/privacy-policy/' };
const disclosure = {
    use: {
        en: 'Shows a chat in which visitors can talk with the site.',
        ja: 'サイトの担当者と話せるチャットを表示します。',
    },
    recipientUse: {
        en: 'tawk.to stores the conversations for the site.',
        ja: 'tawk.to は会話の内容をサイトのために保存します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'contact'],
    cookies: [
        { name: 'twk_idm_key', party: 'first', retention: 'session', source: HELP },
        { name: 'TawkConnectionTime', party: 'first', retention: 'session', source: HELP },
        // the help page writes tawk_uuid_, headers have twk_uuid_
        { name: 'twk_uuid_*', party: 'first', retention: 'P6M', source: HELP },
        { name: 'tawk_uuid_*', party: 'first', retention: 'P6M', source: HELP },
        { name: 'twk_token_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: `tawk.to/privacy-policy (2024-08-16); ${HELP}; help.tawk.to, why it needs personal data (kept in the United States); ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
