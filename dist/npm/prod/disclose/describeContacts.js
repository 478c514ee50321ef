import { textIn } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';
import { mailTo } from './mailTo.js';

/** A `tel:` address; empty for what is not made of digits and the signs between them. */
const callTo = (tel) => (/^[\d+() .-]+$/.test(tel) ? `tel:${tel.replace(/[^+\d]/g, '')}` : '');
/** Describes whom visitors can turn to, as far as the site says. Pure; an address that may not become a link is left out. */
const describeContacts = ({ contacts }, language) => {
    const { email = '', url, emailPreferences } = contacts;
    // sites give it as a number, too
    const tel = String(contacts.tel ?? '');
    const form = linkAddress(textIn(url, language));
    const said = (key) => ({
        key,
        text: textIn(contacts[key], language),
        href: '',
    });
    const all = [
        said('name'),
        said('department'),
        said('address'),
        { key: 'email', text: email, href: mailTo(email) },
        { key: 'tel', text: tel, href: callTo(tel) },
        { key: 'form', text: form, href: form },
        said('dpo'),
    ];
    return {
        contacts: all.filter(({ text }) => text),
        emailPreferences: linkAddress(textIn(emailPreferences, language)),
    };
};

export { describeContacts };
