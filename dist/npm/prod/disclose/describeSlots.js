import { matchLanguage } from '../i18n/language.js';
import { textIn, foreignLanguage } from '../i18n/text.js';

/**
 * What no script can know about a site and its policy has to say: keys of `options.texts`, shown where the site gives
 * one. `more` comes last and says whatever is left.
 */
const slots = ['sources', 'communications', 'erasure', 'authorities', 'hosting', 'more'];
/** The site's words for what cannot be erased, with their language. */
const limitsOf = ({ settings, language }) => {
    const given = settings.rights.limits;
    const limits = textIn(given, language);
    return limits ? [foreignLanguage(given, language) ?? language, limits] : undefined;
};
/**
 * Finds the site's own text under a key: in the language, else in any, for silence would hide what the policy says. What
 * cannot be erased is also told with the rights: it need be written once.
 */
const findText = (key, kit) => {
    const { language, settings } = kit;
    const { texts } = settings;
    const tags = Object.keys(texts);
    const own = matchLanguage(language, tags);
    for (const tag of own ? [own, ...tags] : tags) {
        const text = texts[tag]?.[key];
        if (typeof text === 'string' && text)
            return [tag, text];
    }
    return key === 'erasure' ? limitsOf(kit) : undefined;
};
/** The site's own texts, paragraphs apart where it leaves a line empty. Pure. */
const describeSlots = (kit) => slots.flatMap((name) => {
    // the key of the title is `tell.…`, that of the text is the name alone
    const [language, text] = findText(name, kit) ?? [];
    if (!language || !text)
        return [];
    return [{ title: kit.messages[`tell.${name}`], language, paragraphs: text.split(/\n\s*\n/) }];
});

export { describeSlots, findText, limitsOf, slots };
