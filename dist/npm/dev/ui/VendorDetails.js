import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { ExternalLink } from './ExternalLink.js';
import { formatRetention, formatDay, formatRegion } from './format.js';
import { vendorCompany } from './kit.js';
import { safeUrl } from './safeUrl.js';
import { fill, textIn } from './text.js';

const Row = ({ term, children }) => (jsxs(Fragment, { children: [jsx("dt", { children: term }), jsx("dd", { children: children })] }));
/** Cookies, those that are kept alike together: their names, whose they are, and for how long. */
const CookieList = ({ cookies, kit, }) => {
    const groups = new Map();
    for (const { name, party, retention } of cookies) {
        const kept = [kit.messages[`party.${party}`], formatRetention(retention, kit.language, kit.messages)];
        const key = kept.join(kit.messages.comma);
        groups.set(key, [...(groups.get(key) ?? []), name]);
    }
    return (jsx("ul", { class: "cookies", children: [...groups].map(([kept, names]) => (jsxs("li", { children: [names.map((name) => (jsxs("code", { children: [name, " "] }))), jsx("div", { class: "state", children: kept })] }))) }));
};
const PartyRows = ({ party, kit }) => {
    const { language, messages } = kit;
    return (jsxs(Fragment, { children: [jsxs(Row, { term: messages.company, children: [textIn(party.company, language), messages.comma, formatRegion(party.country, language)] }), party.formerly && (jsx(Row, { term: messages.formerly, children: party.formerly.map((name) => (jsx("div", { children: textIn(name, language) }))) }))] }));
};
const DisclosureRows = ({ disclosure, kit }) => {
    const { language, messages } = kit;
    const { use, recipientUse, sends, cookies } = disclosure;
    return (jsxs(Fragment, { children: [jsx(Row, { term: messages.use, children: textIn(use, language) }), recipientUse && jsx(Row, { term: messages['use.recipient'], children: textIn(recipientUse, language) }), sends.length > 0 && (jsx(Row, { term: messages.sends, children: jsx("ul", { children: sends.map((kind) => (jsx("li", { children: messages[`sends.${kind}`] }))) }) })), jsx(Row, { term: messages.cookies, children: cookies.length ? jsx(CookieList, { cookies: cookies, kit: kit }) : messages['cookies.none'] })] }));
};
const Links = ({ disclosure, kit }) => {
    const { language, messages } = kit;
    const links = { privacy: disclosure.privacyPolicy, terms: disclosure.terms, 'opt-out': disclosure.optOutPage };
    return (jsx("p", { class: "links", children: Object.keys(links).map((key) => {
            const href = safeUrl(textIn(links[key], language));
            return href && jsx(ExternalLink, { href: href, label: messages[`link.${key}`], hint: messages['new-tab'] });
        }) }));
};
/** What an opt-out page at a vendor does: no more than it does. */
const optOutEffect = (vendor, kit) => {
    const key = vendor.purpose === 'advertising' ? 'opt-out.effect' : 'opt-out.effect.other';
    return fill(kit.messages[key], { company: vendorCompany(vendor, kit) || vendor.id });
};
/** All that is told about a vendor. */
const VendorDetails = ({ vendor, kit }) => {
    const party = kit.partyOf(vendor);
    const disclosure = kit.disclosureOf(vendor);
    return (jsxs("div", { class: "disclosure", children: [jsxs("dl", { children: [party && jsx(PartyRows, { party: party, kit: kit }), disclosure && jsx(DisclosureRows, { disclosure: disclosure, kit: kit })] }), disclosure ? jsx(Links, { disclosure: disclosure, kit: kit }) : jsx("p", { children: kit.messages['details.none'] }), disclosure?.optOutPage && jsx("p", { children: optOutEffect(vendor, kit) }), disclosure && (jsx("p", { class: "state", children: fill(kit.messages.checked, { date: formatDay(disclosure.checked, kit.language) }) }))] }));
};

export { CookieList, VendorDetails, optOutEffect };
