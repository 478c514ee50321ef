// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
/** Languages the interface is written in. A site adds others with `texts`. */
const languages = ['en', 'ja'];

export { languages };
