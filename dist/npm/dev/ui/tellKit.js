import { disclosures as disclosures$1 } from '../locales/en/disclosures.js';
import { preferences } from '../locales/en/preferences.js';
import { disclosures } from '../locales/ja/disclosures.js';
import { disclosureOf } from '../disclose/disclosureOf.js';
import { partyOf } from '../disclose/partyOf.js';
import { matchLanguage } from '../i18n/language.js';

/** Makes the kit of a language. The site's own texts go before all others. */
const createTellKit = ({ messages, translations, ...facts }) => {
    const { texts } = facts.settings;
    const disclosures$2 = matchLanguage(facts.language, ['ja']) ? disclosures : disclosures$1;
    const own = texts[matchLanguage(facts.language, Object.keys(texts)) || ''];
    return {
        ...facts,
        messages: { ...preferences, ...disclosures$2, ...messages, ...translations, ...own },
        partyOf,
        disclosureOf,
    };
};

export { createTellKit };
