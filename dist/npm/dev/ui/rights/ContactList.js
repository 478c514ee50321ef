import { jsxs, jsx } from 'preact/jsx-runtime';
import { describeContacts } from '../../disclose/describeContacts.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { Fact } from '../common/Fact.js';
import { isolator } from '../../i18n/text.js';

/** Whom the visitor can turn to. */
const ContactList = ({ kit, words }) => {
    const { contacts, emailPreferences } = describeContacts(kit.settings, kit.language);
    const isolate = isolator(words.contact);
    const hint = kit.messages['new-tab'];
    if (!contacts.length && !emailPreferences)
        return null;
    return (jsxs("div", { class: "part", children: [jsx("h3", { children: words.contact }), jsx("dl", { children: contacts.map(({ key, text, href }) => (jsxs(Fact, { term: words[`contact.${key}`], children: [key === 'form' && jsx(ExternalLink, { href: href, label: words['contact.form'], hint: hint }), key !== 'form' && href && (jsx("a", { class: "link", href: href, children: isolate(text) })), !href && isolate(text)] }))) }), emailPreferences && (jsxs("p", { children: [words.mail, " ", jsx(ExternalLink, { href: emailPreferences, label: words['mail.link'], hint: hint })] }))] }));
};

export { ContactList };
