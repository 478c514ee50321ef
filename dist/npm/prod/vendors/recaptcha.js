import { GOOGLE } from './google.js';
import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE, SEEN_IN_STORAGE } from './sources.js';

// A site that cannot do without it declares it as necessary: { id: 'recaptcha', purpose: 'necessary' }.
/** reCAPTCHA. Give it `purpose: 'necessary'` where the site cannot do without. */
const facts = {
    id: 'recaptcha',
    purpose: 'functional',
    hosts: ['google.com/recaptcha/', 'gstatic.com/recaptcha/', 'recaptcha.net'],
    storage: ['rc::a', 'rc::f'],
    company: GOOGLE,
    catalogue: true,
};
const party = {
    name: 'reCAPTCHA',
    company: facts.company,
    country: 'US',
};
// since 2026-04-02 Google’s own privacy policy does not apply, and sites are told to drop references to it
const links = { privacyPolicy: 'https://cloud.google.com/terms/data-processing-addendum' };
const disclosure = {
    use: {
        en: 'Tells people from programs, so that forms are not abused.',
        ja: 'フォームの悪用を防ぐため、人による操作かプログラムによる操作かを見分けます。',
    },
    recipientUse: {
        en: 'Google handles the data on the site’s behalf: it judges from how the page is used, and keeps reCAPTCHA secure and effective.',
        ja: 'Google はサイトの委託を受けて情報を扱い、ページの操作から判定し、reCAPTCHA の安全性と有効性を保つために利用します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_GRECAPTCHA', party: 'third', retention: 'P179D', source: OPEN_COOKIE_DATABASE },
        { name: 'rc::a', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'rc::f', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
    ],
    ...links,
    privacyPolicyKind: 'processing',
    source: `security.googlecloudcommunity.com, “Switching Google’s role with reCAPTCHA” (2026-01-26); AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
