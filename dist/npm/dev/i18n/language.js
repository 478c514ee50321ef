/** What CLDR writes under another tag: Norwegian's two written forms. Old codes (`iw`, `in`) browsers know themselves. */
const NORWEGIAN = /^n[no]\b/i;
const findScript = (tag) => {
    try {
        const { language, script } = new Intl.Locale(tag.replace(/_/g, '-').replace(NORWEGIAN, 'nb')).maximize();
        return `${language}-${script}`;
    }
    catch {
        return '';
    }
};
/** What was found: every text that a site or a vendor gives in some languages asks for the same few tags. */
const scripts = Object.create(null);
/** A language with its script, as `zh-Hant` of `zh-TW`; nothing where the tag is none, or before Safari 14. */
const scriptOf = (tag) => (scripts[tag] ?? (scripts[tag] = findScript(tag)));
/**
 * The one of `available` that serves a language best: by its tag and what that falls back to (`ja-JP` → `ja`), else by
 * language and script (`zh-TW` → `zh-Hant`, `pt-AO` → `pt-BR`).
 */
const matchLanguage = (tag, available) => {
    const subtags = tag.toLowerCase().split(/[-_]/);
    while (subtags.length) {
        const match = available.find((offered) => offered.toLowerCase() === subtags.join('-'));
        if (match)
            return match;
        subtags.pop();
    }
    const script = scriptOf(tag);
    return script ? available.find((offered) => scriptOf(offered) === script) : undefined;
};
/** Chooses the language of the interface: the first wanted one that is available, else English. Never fails. */
const chooseLanguage = (wanted, available) => wanted.reduce((found, tag) => found || matchLanguage(tag, available), '') || 'en';
/** The direction in which a language is written. */
const directionOf = (tag) => /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';

export { chooseLanguage, directionOf, matchLanguage };
