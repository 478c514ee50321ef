/** Hungarian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Be van jelentkezve: válaszát a fiókja őrzi, és az többi eszközén is érvényes, ahol bejelentkezik. ',
    'account.taken': 'Ez a válasz a fiókjából származik. Itt módosíthatja; ekkor a fiókjába az új válasz kerül.',
    'account.kept': 'helyi tároló, amíg válasza véget nem ér: hogy tájékoztattuk a fiókjáról, vagy hogy ez az eszköz eltér attól',
};

export { account };
