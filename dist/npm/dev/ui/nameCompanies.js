import { textIn, joinNames } from './text.js';

/** The companies behind the vendors that are asked for, each once, as one phrase; empty if none is known. */
const nameCompanies = (vendors, companyOf, language) => {
    const asked = vendors.filter(({ purpose }) => purpose !== 'necessary');
    const names = new Set(asked.map((vendor) => textIn(companyOf(vendor), language)));
    names.delete('');
    return joinNames([...names], language);
};

export { nameCompanies };
