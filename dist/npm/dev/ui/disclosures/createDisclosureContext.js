import { disclosures } from '../../../prod/locales/en/disclosures.js';
import { preferences } from '../../../prod/locales/en/preferences.js';
import { disclosureOf } from '../../disclose/disclosureOf.js';
import { partyOf } from '../../disclose/partyOf.js';
import { matchLanguage } from '../../i18n/language.js';
import { nameSignal } from '../../i18n/nameSignal.js';

/** Makes the kit of a language. The site's own texts go before all others. */
const createDisclosureContext = ({ messages, translations, ...facts }) => {
    const { texts } = facts.settings;
    const own = texts[matchLanguage(facts.language, Object.keys(texts)) || ''];
    return {
        ...facts,
        messages: nameSignal({ ...preferences, ...disclosures, ...messages, ...translations, ...own }, facts.settings),
        partyOf,
        disclosureOf,
    };
};

export { createDisclosureContext };
