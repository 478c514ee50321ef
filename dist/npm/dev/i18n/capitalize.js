const toCapital = (letters, language) => {
    try {
        return letters.toLocaleUpperCase(language);
    }
    catch {
        return letters.toUpperCase(); // the language is none: a key of `texts` may be anything
    }
};
/**
 * A phrase as it stands in a heading, with a capital where its script has them. Not by `::first-letter`: of that Firefox tells screen
 * readers as of a text of its own.
 */
const capitalize = (text, language) => text.replace(/^\p{P}*\p{Ll}/u, (start) => toCapital(start, language));

export { capitalize };
