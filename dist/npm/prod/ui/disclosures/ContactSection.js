import { jsxs, jsx } from 'preact/jsx-runtime';
import { describeContacts } from '../../disclose/describeContacts.js';
import { Fact } from '../common/Fact.js';
import { Heading } from './Heading.js';
import { isolator } from '../../i18n/text.js';

/** Whom visitors can turn to, as far as the site says. */
const ContactSection = ({ kit }) => {
    const { settings, messages, language, level } = kit;
    const { contacts, emailPreferences } = describeContacts(settings, language);
    const isolate = isolator(messages.contact);
    if (!contacts.length && !emailPreferences)
        return null;
    return (jsxs("section", { class: "sekisho-contacts", children: [jsx(Heading, { level: level, children: messages.contact }), jsx("dl", { children: contacts.map(({ key, text, href }) => (jsx(Fact, { term: messages[`contact.${key}`], children: href ? jsx("a", { href: href, children: isolate(text) }) : isolate(text) }))) }), emailPreferences && (jsx("p", { children: jsx("a", { href: emailPreferences, children: messages['mail.link'] }) })), emailPreferences && jsx("p", { children: messages.mail })] }));
};

export { ContactSection };
