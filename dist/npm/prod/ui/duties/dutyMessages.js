import { chooseLanguage, matchLanguage } from '../../i18n/language.js';
import { page } from '../../lib/page.js';
import { duties } from '../../locales/lists/duties.js';

/** The words of a language. The site's own go before ours. */
const dutyMessages = (language, { texts }) => ({
    ...duties[matchLanguage(language, Object.keys(duties)) || 'en'],
    ...texts[matchLanguage(language, Object.keys(texts)) || ''],
});
/** The words for a place of the page: in the language of that part of it, else in that of the interface. */
const dutyMessagesAt = (place, spoken) => {
    const nearest = place.closest('[lang]');
    const isPart = nearest !== page('documentElement');
    const wanted = [
        (isPart && nearest?.lang) || '',
        spoken.language,
        nearest?.lang || '',
        ...(navigator.languages || []),
    ];
    return dutyMessages(chooseLanguage(wanted, [...Object.keys(duties), ...Object.keys(spoken.texts)]), spoken);
};

export { dutyMessages, dutyMessagesAt };
