import { googlePrivacyPolicy, GOOGLE } from './google.js';
import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE, SEEN_IN_STORAGE } from './sources.js';

// A site that cannot do without it declares it as necessary: { id: 'recaptcha', purpose: 'necessary' }.
const facts = {
    id: 'recaptcha',
    purpose: 'functional',
    hosts: ['google.com/recaptcha/', 'gstatic.com/recaptcha/', 'recaptcha.net'],
    storage: ['rc::a', 'rc::f'],
    catalogue: true,
};
const party = {
    name: 'reCAPTCHA',
    company: GOOGLE,
    country: 'US',
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Tells people from programs, so that forms are not abused.',
        ja: 'フォームの悪用を防ぐため、人による操作かプログラムによる操作かを見分けます。',
    },
    recipientUse: {
        en: 'Google observes how the page is used, judges from that, and handles the data under its own privacy policy.',
        ja: 'Google はページの操作を観察して判定し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_GRECAPTCHA', party: 'third', retention: 'P179D', source: OPEN_COOKIE_DATABASE },
        { name: 'rc::a', kind: 'localStorage', party: 'first', retention: null, source: SEEN_IN_STORAGE },
        { name: 'rc::f', kind: 'localStorage', party: 'first', retention: null, source: SEEN_IN_STORAGE },
    ],
    ...links,
    source: `AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-22',
};

export { disclosure, facts, links, party };
