import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { ExternalLink } from './ExternalLink.js';
import { vendorCompany, vendorName } from './kit.js';
import { textIn } from './text.js';

/** Vendors whose data goes when it is erased: the necessary ones keep theirs. */
const optional = ({ settings }) => settings.vendors.filter(({ purpose }) => purpose !== 'necessary');
/** Names and patterns of what erasing removes of a vendor's: what the gate sweeps, no more. */
const swept = ({ cookies = [], storage = [] }) => [...new Set([...cookies, ...storage])];
/** Whether a name is among them; `*` stands for a part that varies. */
const isSwept = (vendor, name) => swept(vendor).some((pattern) => {
    const [start = '', ...rest] = pattern.split('*');
    return name === pattern || (rest.length > 0 && name.startsWith(start) && name.endsWith(rest.pop()));
});
/** What is told to be kept for the site, and nothing sweeps. */
const left = (kit, vendor) => (kit.disclosureOf(vendor)?.cookies ?? [])
    .filter(({ party, name }) => party === 'first' && !isSwept(vendor, name))
    .map(({ name }) => name);
/** Names by vendor, under a sentence about them; nothing where there are none. */
const Names = ({ kit, about, namesOf }) => {
    const listed = optional(kit)
        .map((vendor) => ({ vendor, names: namesOf(vendor) }))
        .filter(({ names }) => names.length);
    if (!listed.length)
        return null;
    return (jsxs(Fragment, { children: [jsx("p", { children: about }), jsx("ul", { class: "cookies", children: listed.map(({ vendor, names }) => (jsxs("li", { children: [vendorName(vendor, kit), jsx("div", { class: "state", children: names.map((name) => (jsxs("code", { children: [name, " "] }))) })] }, vendor.id))) })] }));
};
/** Companies that keep something under their own addresses, each with its policy: opt-out pages delete nothing. */
const thirdParties = (kit) => {
    const companies = new Map();
    for (const vendor of optional(kit)) {
        const disclosure = kit.disclosureOf(vendor);
        if (!disclosure?.cookies.some(({ party }) => party === 'third'))
            continue;
        const address = textIn(disclosure.privacyPolicy ?? disclosure.optOutPage, kit.language);
        companies.set(vendorCompany(vendor, kit) || vendorName(vendor, kit), address);
    }
    return companies;
};
/** What erasing removes, what it cannot, and what stays and why. */
const ErasureList = ({ kit, words, isOpen }) => {
    const theirs = thirdParties(kit);
    return (jsxs(Fragment, { children: [jsx("p", { children: words['erase.record'] }), kit.settings.receipt.url && jsx("p", { children: words['erase.sent'] }), jsxs("details", { open: isOpen, children: [jsx("summary", { children: words['erase.what'] }), jsx(Names, { kit: kit, about: words['erase.first'], namesOf: swept }), jsx(Names, { kit: kit, about: words['erase.left'], namesOf: (vendor) => left(kit, vendor) }), jsx("p", { children: words['erase.server'] }), theirs.size > 0 && jsx("p", { children: words['erase.third'] }), jsx("ul", { role: "list", class: "pages", children: [...theirs].map(([company, address]) => (jsx("li", { children: jsx(ExternalLink, { href: address, label: company, hint: kit.messages['new-tab'] }) }))) })] })] }));
};

export { ErasureList };
