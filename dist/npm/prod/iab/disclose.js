import { interfaceLanguage } from '../i18n/interfaceLanguage.js';
import { drawDisclosures } from './drawDisclosures.js';
import { listInLanguage } from './listInLanguage.js';
import { loadTcfWords } from './loadTcfWords.js';

/** The lazy file that writes what a vendor list tells into places of the page: `sekisho.tcfDisclosures.js`. */
const disclose = async (places, settings, plan, given) => {
    const wanted = interfaceLanguage(settings);
    const [{ words, language }, [list, listLanguage]] = await Promise.all([
        loadTcfWords(settings, settings, wanted),
        listInLanguage(given, plan, wanted),
    ]);
    for (const place of places)
        drawDisclosures(place, { list, listLanguage, words, language }, [...plan.vendors.keys()]);
};

export { disclose };
