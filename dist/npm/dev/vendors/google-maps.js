import { googlePrivacyPolicy, GOOGLE } from './google.js';
import { THIRD_PARTY_WEB, GOOGLE_COOKIES, OPEN_COOKIE_DATABASE } from './sources.js';

// The map as a frame (google.com/maps/embed, google.com/maps?output=embed) and as a script (maps.googleapis.com).
const facts = {
    id: 'google-maps',
    purpose: 'functional',
    hosts: [
        'google.com/maps/',
        'google.com/maps?',
        'google.co.jp/maps/',
        'google.co.jp/maps?',
        'maps.google.com',
        'maps.google.co.jp',
        'maps.googleapis.com',
        'maps.gstatic.com',
    ],
    catalogue: true,
};
const party = {
    name: { en: 'Google Maps', ja: 'Google マップ' },
    company: GOOGLE,
    country: 'US',
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: { en: 'Shows maps from Google in the page.', ja: 'Google マップの地図をページ内に表示します。' },
    recipientUse: {
        en: 'Google learns on which page the map is and how it is used, and handles the data under its own privacy policy.',
        ja: 'Google は地図が置かれたページと地図の操作を把握し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'OGPC', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'OGP', party: 'third', retention: 'P2M', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    source: `AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-22',
};

export { disclosure, facts, links, party };
