import { googlePrivacyPolicy, googleControllers, GOOGLE } from './google.js';
import { THIRD_PARTY_WEB, GOOGLE_POLICY, GOOGLE_COOKIES, OPEN_COOKIE_DATABASE } from './sources.js';

// The map as a frame (google.com/maps/embed, google.com/maps?output=embed) and as a script (maps.googleapis.com).
/** Google Maps: the map as a frame and as a script. */
const facts = {
    id: 'google-maps',
    purpose: 'functional',
    hosts: ['google.*/maps/', 'google.*/maps?', 'maps.google.*', 'maps.googleapis.com', 'maps.gstatic.com'],
    company: GOOGLE,
    catalogue: true,
};
const party = {
    name: { en: 'Google Maps', ja: 'Google マップ' },
    company: facts.company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: { en: 'Shows maps from Google in the page.', ja: 'Google マップの地図をページ内に表示します。' },
    recipientUse: {
        en: 'Google uses the page and what is done on the map to show the map, to maintain, protect and improve its services, and to develop new ones.',
        ja: 'Google は地図が置かれたページと地図の操作の情報を、地図の表示、サービスの維持・保護・改善、新しいサービスの開発に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'OGPC', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'OGP', party: 'third', retention: 'P2M', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: `AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}; ${GOOGLE_POLICY} for the purposes`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
