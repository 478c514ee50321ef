/** The one of `available` that serves a language best, by its tag and what that falls back to: `ja-JP` → `ja`. */
const matchLanguage = (tag, available) => {
    const subtags = tag.toLowerCase().split(/[-_]/);
    while (subtags.length) {
        const match = available.find((offered) => offered.toLowerCase() === subtags.join('-'));
        if (match)
            return match;
        subtags.pop();
    }
    return undefined;
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
/** The direction in which a language is written. */
const directionOf = (tag) => /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';

export { chooseLanguage, directionOf, matchLanguage };
