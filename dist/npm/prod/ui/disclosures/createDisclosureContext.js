import { preferences } from '../../locales/en/preferences.js';
import { disclosures } from '../../locales/lists/disclosures.js';
import { disclosureOf } from '../../disclose/disclosureOf.js';
import { partyOf } from '../../disclose/partyOf.js';
import { matchLanguage } from '../../i18n/language.js';
import { nameSignal } from '../../i18n/nameSignal.js';

/** Makes the kit of a language. The site's own texts go before all others. */
const createDisclosureContext = ({ messages, translations, ...facts }) => {
    const { texts } = facts.settings;
    const disclosures$1 = disclosures[matchLanguage(facts.language, Object.keys(disclosures)) || 'en'];
    const own = texts[matchLanguage(facts.language, Object.keys(texts)) || ''];
    return {
        ...facts,
        messages: nameSignal({ ...preferences, ...disclosures$1, ...messages, ...translations, ...own }, facts.settings),
        partyOf,
        disclosureOf,
    };
};

export { createDisclosureContext };
