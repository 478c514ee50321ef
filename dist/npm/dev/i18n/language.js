/** What CLDR writes under another tag: Norwegian's two written forms. Old codes (`iw`, `in`) browsers know themselves. */
const NORWEGIAN = /^n[no]\b/i;
/** A language with its script, as `zh-Hant` of `zh-TW`; nothing where the tag is none, or before Safari 14. */
const scriptOf = (tag) => {
    try {
        const { language, script } = new Intl.Locale(tag.replace(/_/g, '-').replace(NORWEGIAN, 'nb')).maximize();
        return `${language}-${script}`;
    }
    catch {
        return '';
    }
};
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
const chooseLanguage = (wanted, available) => {
    for (const tag of wanted) {
        const match = matchLanguage(tag, available);
        if (match)
            return match;
    }
    return 'en';
};
/** A name inside a sentence: where that runs from right to left, the name's signs stay where they belong. */
const isolate = (name, language) => directionOf(language) === 'rtl' ? `\u2068${name}\u2069` : name;
/** The direction in which a language is written. */
const directionOf = (tag) => /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';

export { chooseLanguage, directionOf, isolate, matchLanguage };
