import { textIn, fillPlain } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';
import { mailTo } from './mailTo.js';

const MAIL = /^mailto:/i;
/**
 * The address that takes a request beyond cookies: its own, else that of all requests, else an e-mail to the site's contact; empty
 * where there is none that may become a link.
 */
const requestAddress = (request, { rights, contacts }, language, label) => {
    const given = textIn(rights[request], language);
    if (MAIL.test(given))
        return mailTo(given.replace(MAIL, ''), label, label);
    const form = fillPlain(textIn(rights.url, language), { request, receipt: '' });
    return linkAddress(given) || linkAddress(form) || mailTo(contacts.email, label, label);
};

export { requestAddress };
