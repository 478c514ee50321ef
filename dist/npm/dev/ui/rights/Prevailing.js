import { jsxs, jsx } from 'preact/jsx-runtime';
import { ExternalLink } from '../common/ExternalLink.js';
import { formatLanguage } from '../../i18n/format.js';
import { matchLanguage } from '../../i18n/language.js';
import { joinSentences, spaceAfter } from '../../i18n/joinSentences.js';
import { fill, textIn } from '../../i18n/text.js';

/** Says which language's text prevails, where this is not it, and whether the translation lags behind. */
const Prevailing = ({ policy, language, words, hint }) => {
    const { authoritativeLanguage: prevailing, translations = {}, version = '', url } = policy;
    if (!prevailing || matchLanguage(language, [prevailing]))
        return null;
    const name = formatLanguage(prevailing, language);
    const tag = matchLanguage(language, Object.keys(translations));
    const translated = tag && translations[tag];
    // one address for all languages may well lead to the page the visitor is reading
    const hasOwnPage = typeof url === 'object' && matchLanguage(prevailing, Object.keys(url));
    const said = joinSentences([
        fill(words.prevails, { language: name }),
        translated && translated !== version && fill(words['prevails.stale'], { version: translated, current: version }),
    ]);
    return (jsxs("p", { children: [said, spaceAfter(said), hasOwnPage && (jsx(ExternalLink, { href: textIn(url, prevailing), label: fill(words['prevails.link'], { language: name }), hint: hint }))] }));
};

export { Prevailing };
