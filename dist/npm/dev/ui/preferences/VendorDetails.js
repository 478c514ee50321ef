import { jsx, jsxs } from 'preact/jsx-runtime';
import { ExternalLink } from '../common/ExternalLink.js';
import { Fact } from '../common/Fact.js';
import { isolator } from '../../i18n/text.js';
import { lines } from '../common/lines.js';

/** Cookies and storage entries: their names, whose they are, where and how long they are kept. */
const EntryList = ({ entries, kit: { messages } }) => (jsx("ul", { class: "cookies", children: entries.map(({ names, party, kept }) => (jsxs("li", { children: [names.map((name) => (jsxs("code", { children: [name, " "] }))), jsx("div", { class: "state", children: [messages[`party.${party}`], kept].join(messages.comma) })] }))) }));
const Facts = ({ vendor, kit }) => {
    const { messages } = kit;
    const { company, country, formerly, controllers, transfers, sends, storage } = vendor;
    const from = [company && isolator(messages.details)(company), country].filter(Boolean);
    return (jsxs("dl", { children: [jsx(Fact, { term: messages.company, children: from.join(messages.comma) }), jsx(Fact, { term: messages.formerly, children: lines(formerly) }), jsx(Fact, { term: messages.controllers, children: lines(controllers) }), jsx(Fact, { term: messages.transfers, children: lines(transfers) }), jsx(Fact, { term: messages.use, language: vendor.foreign.use, children: vendor.use }), jsx(Fact, { term: messages['use.recipient'], language: vendor.foreign.recipientUse, children: vendor.recipientUse }), jsx(Fact, { term: messages.safeguards, language: vendor.foreign.safeguards, children: vendor.safeguards }), jsx(Fact, { term: messages.sends, children: sends.length > 0 && (jsx("ul", { children: sends.map((kind) => (jsx("li", { children: kind }))) })) }), vendor.isDescribed && (jsx(Fact, { term: messages.cookies, children: vendor.noStorage || jsx(EntryList, { entries: storage, kit: kit }) }))] }));
};
/** A vendor's disclosure in preferences. */
const VendorDetails = ({ vendor, kit }) => {
    const { isDescribed, privacyPolicy, terms, optOut, checked } = vendor;
    const { messages } = kit;
    return (jsxs("div", { class: "disclosure", children: [jsx(Facts, { vendor: vendor, kit: kit }), isDescribed ? (jsx("p", { class: "links", children: [privacyPolicy, terms, optOut].map((link) => link && jsx(ExternalLink, { href: link.href, label: link.label, hint: messages['new-tab'] })) })) : (jsx("p", { children: messages['details.none'] })), optOut && jsx("p", { children: optOut.effect }), checked && jsx("p", { class: "state", children: checked })] }));
};

export { EntryList, VendorDetails };
