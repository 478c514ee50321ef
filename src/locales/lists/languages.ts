// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.

/** Languages the interface is written in. A site adds others with `texts`. */
export const languages: readonly string[] = [
  'en',
  'ca',
  'cs',
  'da',
  'de',
  'es',
  'et',
  'fi',
  'fr',
  'hr',
  'is',
  'it',
  'ja',
  'lt',
  'lv',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'sk',
  'sl',
  'sv',
];
