import { googlePrivacyPolicy, googleControllers, GOOGLE } from './google.js';
import { THIRD_PARTY_WEB, GOOGLE_COOKIES, OPEN_COOKIE_DATABASE } from './sources.js';

/** Google Calendar: calendars and booking pages as frames. */
const facts = {
    id: 'google-calendar',
    purpose: 'functional',
    hosts: ['calendar.google.com'],
    company: GOOGLE,
    catalogue: true,
};
const party = {
    name: { en: 'Google Calendar', ja: 'Google カレンダー' },
    company: facts.company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Shows a calendar or a booking page from Google in the page.',
        ja: 'Google カレンダーの予定表または予約画面をページ内に表示します。',
    },
    recipientUse: {
        en: 'Google uses the data to show the calendar and to take bookings, to maintain, protect and improve its services, and connects it with the account of visitors who are signed in.',
        ja: 'Google は受け取った情報を、予定表の表示と予約の受け付け、サービスの維持・保護・改善に利用し、ログイン中の場合はアカウントに結び付けます。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'SID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: 'HSID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; the paths in use on public sites`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
