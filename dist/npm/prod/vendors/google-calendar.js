import { googlePrivacyPolicy, GOOGLE } from './google.js';
import { THIRD_PARTY_WEB, GOOGLE_COOKIES, OPEN_COOKIE_DATABASE } from './sources.js';

const facts = {
    id: 'google-calendar',
    purpose: 'functional',
    hosts: ['calendar.google.com'],
    catalogue: true,
};
const party = {
    name: { en: 'Google Calendar', ja: 'Google カレンダー' },
    company: GOOGLE,
    country: 'US',
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Shows a calendar or a booking page from Google in the page.',
        ja: 'Google カレンダーの予定表または予約画面をページ内に表示します。',
    },
    recipientUse: {
        en: 'Google learns on which page the calendar is, connects that with the account of visitors who are signed in, and handles the data under its own privacy policy.',
        ja: 'Google はカレンダーが置かれたページを把握し、ログイン中の場合はアカウントに結び付けます。受け取った情報は Google のプライバシーポリシーに基づいて扱われます。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'SID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: 'HSID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    source: `${THIRD_PARTY_WEB}; the paths in use on public sites`,
    checked: '2026-11-22',
};

export { disclosure, facts, links, party };
