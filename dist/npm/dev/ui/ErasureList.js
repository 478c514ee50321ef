import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { ExternalLink } from './ExternalLink.js';
import { vendorName, vendorCompany } from './kit.js';
import { textIn } from './text.js';

/** Names of what a vendor keeps on the site's own domain, where erasing reaches. */
const firstParty = ({ disclosureOf }, vendor) => {
    const told = disclosureOf(vendor)?.cookies.filter(({ party }) => party === 'first') ?? [];
    return [...new Set([...told.map(({ name }) => name), ...(vendor.cookies ?? []), ...(vendor.storage ?? [])])];
};
/** Companies that keep something under their own addresses, each with the page where they say what can be done. */
const thirdParties = (kit) => {
    const companies = new Map();
    for (const vendor of kit.settings.vendors) {
        const disclosure = kit.disclosureOf(vendor);
        if (vendor.purpose === 'necessary' || !disclosure?.cookies.some(({ party }) => party === 'third'))
            continue;
        const address = textIn(disclosure.optOutPage ?? disclosure.privacyPolicy, kit.language);
        companies.set(vendorCompany(vendor, kit) || vendorName(vendor, kit), address);
    }
    return companies;
};
/** What erasing removes, what it cannot, and what stays and why. */
const ErasureList = ({ kit, words }) => {
    const ours = kit.settings.vendors
        .filter(({ purpose }) => purpose !== 'necessary')
        .map((vendor) => ({ vendor, names: firstParty(kit, vendor) }))
        .filter(({ names }) => names.length);
    const theirs = thirdParties(kit);
    return (jsxs(Fragment, { children: [jsxs("details", { children: [jsx("summary", { children: words['erase.what'] }), ours.length > 0 && jsx("p", { children: words['erase.first'] }), jsx("ul", { class: "erasure", children: ours.map(({ vendor, names }) => (jsxs("li", { children: [vendorName(vendor, kit), jsx("div", { class: "state", children: names.map((name) => (jsxs("code", { children: [name, " "] }))) })] }, vendor.id))) }), theirs.size > 0 && jsx("p", { children: words['erase.third'] }), jsx("ul", { role: "list", class: "pages", children: [...theirs].map(([company, address]) => (jsx("li", { children: jsx(ExternalLink, { href: address, label: company, hint: kit.messages['new-tab'] }) }))) })] }), jsx("p", { children: words['erase.record'] })] }));
};

export { ErasureList };
