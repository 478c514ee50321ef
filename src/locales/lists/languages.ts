// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.

/** Languages the interface is written in. A site adds others with `texts`. */
export const languages: readonly string[] = [
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
