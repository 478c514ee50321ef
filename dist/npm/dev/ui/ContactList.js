import { jsxs, jsx } from 'preact/jsx-runtime';
import { ExternalLink } from './ExternalLink.js';
import { Fact } from './Fact.js';
import { mailTo } from './requests.js';
import { textIn } from './text.js';

const MailLink = ({ email }) => {
    const href = mailTo(email);
    return href ? (jsx("a", { class: "link", href: href, children: email })) : (jsx("span", { children: email }));
};
/** Whom the visitor can turn to. */
const ContactList = ({ kit, words }) => {
    const { settings, language, messages } = kit;
    const { name, department, address, email, tel, url, dpo, emailPreferences } = settings.contacts;
    if (!Object.keys(settings.contacts).length)
        return null;
    const form = textIn(url, language);
    const mailSettings = textIn(emailPreferences, language);
    return (jsxs("div", { class: "part", children: [jsx("h3", { children: words.contact }), jsxs("dl", { children: [jsx(Fact, { term: words['contact.name'], children: textIn(name, language) }), jsx(Fact, { term: words['contact.department'], children: textIn(department, language) }), jsx(Fact, { term: words['contact.address'], children: textIn(address, language) }), jsx(Fact, { term: words['contact.email'], children: email && jsx(MailLink, { email: email }) }), jsx(Fact, { term: words['contact.tel'], children: tel }), jsx(Fact, { term: words['contact.form'], children: form && jsx(ExternalLink, { href: form, label: words['contact.form'], hint: messages['new-tab'] }) }), jsx(Fact, { term: words['contact.dpo'], children: textIn(dpo, language) })] }), mailSettings && (jsxs("p", { children: [words.mail, " ", jsx(ExternalLink, { href: mailSettings, label: words['mail.link'], hint: messages['new-tab'] })] }))] }));
};

export { ContactList };
