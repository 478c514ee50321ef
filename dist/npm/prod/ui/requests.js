import { mailTo } from '../disclose/mailTo.js';
import { safeUrl } from '../lib/safeUrl.js';
import { textIn, fill } from '../i18n/text.js';

const KINDS = [
    ...['purpose', 'disclosure', 'correction', 'addition'],
    ...['deletion', 'suspension', 'provision', 'erasure'],
];
/** Where GDPR (Art. 18) gives the right to restriction: the European Economic Area and the United Kingdom. */
const GDPR = 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
/** What visitors can ask for, each with the receipt's number filled in. */
const requestLinks = ({ rights, contacts, policy, site }, language, words, receipt) => {
    const isRestrictable = rights.restriction ?? GDPR.includes(policy.jurisdiction ?? '');
    const kinds = isRestrictable ? [...KINDS, 'restriction'] : KINDS;
    const template = textIn(rights.url, language);
    return kinds.map((kind) => {
        const label = words[`request.${kind}`];
        const slots = { request: encodeURIComponent(kind), receipt: encodeURIComponent(receipt) };
        const form = template && safeUrl(fill(template, slots));
        const subject = fill(words['mail.subject'], { request: label, site });
        const body = fill(words['mail.body'], { request: label, receipt: receipt || '–' });
        return { kind, label, href: form || mailTo(contacts.email, subject, body) };
    });
};

export { requestLinks };
