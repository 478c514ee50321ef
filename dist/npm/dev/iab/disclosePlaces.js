import { page, of } from '../lib/page.js';
import { pageParsed } from '../lib/pageParsed.js';
import { listInLanguage } from './listInLanguage.js';
import { loadDisclosures } from './loadDisclosures.js';

/** Writes what the list tells of the mapped vendors into the places of the page that ask for it. */
const disclosePlaces = async (settings, plan, list) => {
    await pageParsed();
    const places = [...page('querySelectorAll')('[data-sekisho-tcf]')];
    if (!places.length)
        return;
    const wanted = settings.language || of(page('documentElement'), 'lang');
    const [{ drawDisclosures }, [texts, language]] = await Promise.all([
        loadDisclosures(),
        listInLanguage(list, plan, wanted),
    ]);
    for (const place of places)
        drawDisclosures(place, { list: texts, vendors: [...plan.vendors.keys()], language });
};

export { disclosePlaces };
