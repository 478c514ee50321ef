// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
/** Languages the interface is written in. A site adds others with `texts`. */
const languages = [
    'en',
    'ca',
    'da',
    'de',
    'es',
    'et',
    'fi',
    'fr',
    'is',
    'it',
    'ja',
    'nb',
    'nl',
    'pt',
    'pt-BR',
    'sv',
];

export { languages };
