import { optOutPages } from '../data/optOutPages.js';
import { joinNames, textIn, foreignLanguage } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';
import { describeOptOut } from './describeOptOut.js';
import { vendorFacts } from './vendorFacts.js';

/** The site's pages in place of the built-in ones; those for the visitor's own country first. */
const choosePages = ({ region, optOutPages: own }) => {
    const isNear = ({ regions }) => Number(regions?.includes(region.slice(0, 2)) ?? true);
    return (Array.isArray(own) ? [...own] : [...optOutPages]).sort((a, b) => isNear(b) - isNear(a));
};
const describePages = ({ settings, language }) => choosePages(settings).flatMap(({ name, url, covers, caveat }) => {
    const href = linkAddress(textIn(url, language));
    // what the built-in pages' caveats say stands above them already (`opt-out.limits`)
    const notes = [covers, settings.optOutPages && caveat]
        .map((text) => ({ text: textIn(text, language), language: foreignLanguage(text, language) }))
        .filter(({ text }) => text);
    return href ? [{ href, label: textIn(name, language), notes }] : [];
});
/** Vendors by the address of their opt-out page. */
const groupByPage = (context) => {
    const pages = new Map();
    for (const vendor of context.settings.vendors) {
        const { optOutPage } = vendorFacts(vendor, context);
        if (optOutPage)
            pages.set(optOutPage, [...(pages.get(optOutPage) ?? []), vendor]);
    }
    return pages;
};
/** Describes where else visitors can say no: at the vendors, and at pages for many companies at once. Pure. */
const describeOptOuts = (context) => {
    const pages = groupByPage(context);
    const companies = [...pages.values()].map(([first]) => vendorFacts(first, context).company);
    return {
        vendors: [...pages].map(([href, vendors], index) => {
            const company = companies[index];
            const names = joinNames(vendors.map((vendor) => vendorFacts(vendor, context).name), context.messages);
            // a company with several pages: its services tell them apart, not its name
            const isOnly = company && companies.filter((other) => other === company).length === 1;
            const [label, about] = isOnly ? [company, names] : [names, company];
            const effects = vendors.map((vendor) => describeOptOut(vendor, context).effect);
            return { href, label, notes: [...new Set([about, ...effects])].filter(Boolean).map((text) => ({ text })) };
        }),
        industry: describePages(context),
    };
};

export { describeOptOuts };
