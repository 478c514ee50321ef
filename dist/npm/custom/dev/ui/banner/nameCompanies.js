import { isolate } from '../../i18n/language.js';
import { textIn } from '../../i18n/text.js';

/** The companies behind the vendors that are asked for, each once. */
const nameCompanies = (vendors, companyOf, language) => {
    const names = new Set(vendors.map((vendor) => textIn(companyOf(vendor), language)));
    names.delete('');
    return [...names].map((name) => isolate(name, language));
};

export { nameCompanies };
