import { COOKIE_NAME } from './limits.js';

const text = (about, attribute, pattern) => ({
    kind: 'text',
    about,
    ...(attribute && { attribute }),
    ...(pattern && { pattern }),
});
({
    'policy.version': text('Version of the privacy policy. When it changes, the visitor is asked again, unless `policy.revisions` say how much changed.', true, /[^]/),
    'policy.authoritativeLanguage': text('The language whose text prevails, BCP 47.'),
    'policy.jurisdiction': text('Whose law governs it, ISO 3166-1 alpha-2.'),
    region: text('Where the visitor is, ISO 3166-2 (`JP`, `US-CA`), if your server knows. For your own use.', true, /^[A-Z]{2}(-[A-Z\d]{1,3})?$/),
    language: text('Language of the interface. Default: the page’s `lang`, else the browser’s.', true),
    site: text('The site’s name, for the texts. Default: the host.', true),
    'cookie.name': text('Name of the cookie and of the localStorage entry. Default `sekisho`.', true, COOKIE_NAME),
    'cookie.domain': text('Domain whose hosts share the choice, for example `example.com`. Default: this host only.', true, /^[\w.-]*$/),
    'cookie.path': text('Path of the cookie. Default `/`.', true, /^\/[^;\s]*$/),
    'receipt.url': text('Address that is offered each receipt by POST. Default: none, nothing is sent.', true),
    nonce: text('The page’s nonce, which held scripts must carry. Default: that of the tag itself.', true),
    base: text('Address of the folder with the lazy files. Default: where the tag’s `src` lies.', true)});
