import { mailTo } from '../../disclose/mailTo.js';
import { requestKinds } from '../../disclose/requestKinds.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { textIn, fillPlain } from '../../i18n/text.js';

/** What visitors can ask for, each with the receipt's number filled in. */
const requestLinks = (settings, language, words, receipt) => {
    const { rights, contacts, site } = settings;
    const template = textIn(rights.url, language);
    return requestKinds(settings).map((kind) => {
        const label = words[`request.${kind}`];
        const slots = { request: encodeURIComponent(kind), receipt: encodeURIComponent(receipt) };
        const form = template && safeUrl(fillPlain(template, slots));
        const subject = fillPlain(words['mail.subject'], { request: label, site });
        const body = fillPlain(words['mail.body'], { request: label, receipt: receipt || '–' });
        return { kind, label, href: form || mailTo(contacts.email, subject, body) };
    });
};

export { requestLinks };
