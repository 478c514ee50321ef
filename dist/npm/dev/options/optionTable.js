import { PREFERENCES, LAYOUTS, THEMES, GUARDS, BANNERS, LONGEST_WAIT, LONGEST_DAYS, COOKIE_NAME, OLDEST, REGIMES } from './limits.js';

const inAttribute = { hasAttribute: true };
const text = { kind: 'text', ...inAttribute };
const optionTable = {
    vendors: { kind: 'list', of: 'vendor', ...inAttribute },
    purposes: { kind: 'list', of: 'purpose', ...inAttribute },
    policy: { kind: 'group', of: 'policy' },
    'policy.url': { kind: 'texts', ...inAttribute },
    'policy.externalTransmission': { kind: 'texts', ...inAttribute },
    'policy.version': { ...text, pattern: /[^]/ },
    'policy.effectiveFrom': { kind: 'day' },
    'policy.revisedAt': { kind: 'day' },
    'policy.revisions': { kind: 'list', of: 'revision' },
    'policy.authoritativeLanguage': { kind: 'text' },
    'policy.translations': { kind: 'group', of: 'text' },
    'policy.jurisdiction': { kind: 'text' },
    regime: { kind: 'choice', values: REGIMES, ...inAttribute },
    region: { ...text, pattern: /^([a-z]{2}([-_][a-z\d]{0,3})?)?$/i },
    regions: { kind: 'group', of: 'regions' },
    age: { kind: 'number', largest: OLDEST, ...inAttribute },
    guardianAgreed: { kind: 'switch', ...inAttribute },
    language: text,
    site: text,
    cookie: { kind: 'group', of: 'cookie' },
    'cookie.name': { ...text, pattern: COOKIE_NAME },
    'cookie.domain': { ...text, pattern: /^[\w.-]*$/ },
    'cookie.path': { ...text, pattern: /^\/[^;\s]*$/ },
    'cookie.days': { kind: 'number', largest: LONGEST_DAYS, ...inAttribute },
    reload: { kind: 'switch', ...inAttribute },
    timeout: { kind: 'number', largest: LONGEST_WAIT, ...inAttribute },
    banner: { kind: 'choice', values: BANNERS, ...inAttribute },
    guard: { kind: 'choice', values: GUARDS, ...inAttribute },
    allow: { kind: 'list', of: 'text', ...inAttribute },
    lock: { kind: 'switch', ...inAttribute },
    doNotTrack: { kind: 'switch', ...inAttribute },
    receipt: { kind: 'group', of: 'receipt' },
    'receipt.url': text,
    signals: { kind: 'group', of: 'signals' },
    personalData: { kind: 'switch', ...inAttribute },
    theme: { kind: 'choice', values: THEMES, ...inAttribute },
    accent: text,
    layout: { kind: 'choice', values: LAYOUTS, ...inAttribute },
    preferences: { kind: 'choice', values: PREFERENCES, ...inAttribute },
    reopen: { kind: 'switch', ...inAttribute },
    nonce: text,
    base: text,
    contacts: { kind: 'group', of: 'contacts' },
    rights: { kind: 'group', of: 'rights' },
    optOutPages: { kind: 'list', of: 'optOutPage' },
    texts: { kind: 'group', of: 'texts' },
};
/** Whether a value is what its row says. */
const isValidOption = (row, value) => {
    switch (row.kind) {
        case 'text':
            return typeof value === 'string' && (!row.pattern || row.pattern.test(value));
        case 'choice':
            return row.values.includes(value);
        case 'switch':
            return [true, false, '', 'true', 'false'].includes(value);
        case 'number':
            return /^(number|string)$/.test(typeof value) && Number(value) > 0 && Number(value) <= row.largest;
        case 'day':
            return typeof value === 'string' && !Number.isNaN(Date.parse(value));
        case 'texts':
            return typeof value === 'string' || (typeof value === 'object' && value !== null);
        case 'list':
            return Array.isArray(value);
        default:
            return typeof value === 'object';
    }
};

export { isValidOption, optionTable };
