/** Hungarian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Tartalom innen: {name}',
    'embed.about': 'Betöltésekor {company} megkapja az Ön IP-címét, a böngészőjének és az eszközének adatait, valamint e webhely címét; az ottani feltételek és adatvédelmi tájékoztató érvényesek.',
    'embed.purpose': 'A felhasználás célja: {purposes}.',
    'embed.privacy': 'Adatvédelmi tájékoztató',
    'embed.unverified': 'Adatvédelmi tájékoztató (nem ellenőrzött cím)',
    'embed.company': 'A cég webhelye',
    'embed.processing': 'Adatfeldolgozási feltételek',
    'embed.terms': 'Felhasználási feltételek',
    'embed.open': 'Megnyitás itt: {name}',
    'embed.once': 'Betöltés egyszer',
    'embed.always': 'Mindig engedélyezem: {name}',
};

export { embeds };
