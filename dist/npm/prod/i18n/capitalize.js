/**
 * A phrase as it stands in a heading, with a capital where its script has them. Not by `::first-letter`: of that Firefox tells screen
 * readers as of a text of its own.
 */
const capitalize = (text, language) => text.replace(/^\p{P}*\p{Ll}/u, (start) => start.toLocaleUpperCase(language));

export { capitalize };
