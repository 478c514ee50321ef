import { jsxs, jsx } from 'preact/jsx-runtime';
import { optOutPages } from '../data/optOutPages.js';
import { ExternalLink } from './ExternalLink.js';
import { vendorName, vendorCompany } from './kit.js';
import { safeUrl } from './safeUrl.js';
import { textIn, joinNames } from './text.js';
import { optOutEffect } from './VendorDetails.js';

/** Vendors by the address of their opt-out page, as one page may serve several of a company's services. */
const groupByPage = ({ settings, language, disclosureOf }) => {
    const pages = new Map();
    for (const vendor of settings.vendors) {
        const page = textIn(disclosureOf(vendor)?.optOutPage, language);
        if (page)
            pages.set(page, [...(pages.get(page) ?? []), vendor]);
    }
    return pages;
};
/**
 * The site's pages or the built-in ones, those for the visitor's own country first. What the built-in ones' caveats say
 * stands above them already (`opt-out.limits`).
 */
const industryPages = ({ region, optOutPages: own }) => {
    const isNear = ({ regions }) => Number(regions?.includes(region.slice(0, 2)) ?? true);
    return (Array.isArray(own) ? own : [...optOutPages])
        .filter(({ url }) => safeUrl(textIn(url, 'en')))
        .sort((a, b) => isNear(b) - isNear(a));
};
/** Whether a company has several pages: then its services tell them apart, not its name. */
const isAmong = (company, pages, kit) => [...pages.values()].filter(([vendor]) => vendorCompany(vendor, kit) === company).length > 1;
const VendorPages = ({ pages, kit }) => (jsx("ul", { role: "list", class: "pages", children: [...pages].map(([href, vendors]) => {
        const names = joinNames(vendors.map((vendor) => vendorName(vendor, kit)), kit.language);
        const company = vendorCompany(vendors[0], kit);
        const [label, about] = company && !isAmong(company, pages, kit) ? [company, names] : [names, company];
        const other = vendors.find(({ purpose }) => purpose !== 'advertising');
        return (jsxs("li", { children: [jsx(ExternalLink, { href: href, label: label, hint: kit.messages['new-tab'] }), jsx("div", { class: "state", children: about }), other && jsx("div", { class: "state", children: optOutEffect(other, kit) })] }));
    }) }));
/** Where else the visitor can say no: at the vendors, and at the pages of the industry. */
const OptOutSection = ({ kit }) => {
    const { settings, language, messages } = kit;
    const pages = groupByPage(kit);
    const industry = industryPages(settings);
    return (jsxs("div", { class: "part", children: [jsx("h3", { id: "opt-out", tabIndex: -1, children: messages['opt-out'] }), jsx("p", { children: messages['opt-out.intro'] }), jsx("p", { children: messages['opt-out.limits'] }), pages.size > 0 && jsx("h4", { children: messages['opt-out.vendors'] }), pages.size > 0 && jsx(VendorPages, { pages: pages, kit: kit }), industry.length > 0 && (jsxs("details", { class: "pages", children: [jsx("summary", { children: jsx("h4", { children: messages['opt-out.industry'] }) }), jsx("ul", { role: "list", children: industry.map(({ id, name, url, covers, caveat }) => (jsxs("li", { children: [jsx(ExternalLink, { href: textIn(url, language), label: textIn(name, language), hint: messages['new-tab'] }), jsx("div", { class: "state", children: textIn(covers, language) }), settings.optOutPages && jsx("div", { class: "state", children: textIn(caveat, language) })] }, id))) })] }))] }));
};

export { OptOutSection };
