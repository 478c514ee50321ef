import { jsxs, jsx } from 'preact/jsx-runtime';
import { Fact } from './Facts.js';
import { Heading } from './Heading.js';
import { textIn } from './text.js';
import { webAddress } from './webAddress.js';

/** What may stand in a `mailto:` or `tel:` address without becoming something else. */
const isPlain = (address) => /^[\w.+@() -]+$/.test(address || '');
/** Whom visitors can turn to, as far as the site says. */
const ContactSection = ({ kit }) => {
    const { settings, messages, language, level } = kit;
    const { email, tel, url, emailPreferences, ...words } = settings.contacts;
    const form = webAddress(textIn(url, language));
    const emails = webAddress(textIn(emailPreferences, language));
    const told = ['name', 'department', 'address', 'dpo'].filter((key) => textIn(words[key], language));
    if (!told.length && !email && !tel && !form && !emails)
        return null;
    return (jsxs("section", { class: "sekisho-contacts", children: [jsx(Heading, { level: level, children: messages['tell.contacts'] }), jsxs("dl", { children: [told.map((key) => (jsx(Fact, { term: messages[`tell.contacts.${key}`], children: textIn(words[key], language) }))), email && (jsx(Fact, { term: messages['tell.contacts.email'], children: isPlain(email) ? jsx("a", { href: `mailto:${email}`, children: email }) : email })), tel && (jsx(Fact, { term: messages['tell.contacts.tel'], children: isPlain(tel) ? jsx("a", { href: `tel:${tel.replace(/[^+\d]/g, '')}`, children: tel }) : tel })), form && (jsx(Fact, { term: messages['tell.contacts.url'], children: jsx("a", { href: form, children: form }) }))] }), emails && (jsx("p", { children: jsx("a", { href: emails, children: messages['tell.contacts.emails'] }) })), emails && jsx("p", { children: messages['tell.contacts.emails.about'] })] }));
};

export { ContactSection };
