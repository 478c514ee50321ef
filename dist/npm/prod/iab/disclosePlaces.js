import { page } from '../lib/page.js';
import { pageParsed } from '../lib/pageParsed.js';
import { loadDisclosures } from './loadDisclosures.js';

/** Writes what the list tells of the mapped vendors into the places of the page that ask for it. */
const disclosePlaces = async (settings, plan, list) => {
    await pageParsed();
    const places = [...page('querySelectorAll')('[data-sekisho-tcf]')];
    if (!places.length)
        return;
    const { disclose } = await loadDisclosures();
    await disclose(places, settings, plan, list);
};

export { disclosePlaces };
